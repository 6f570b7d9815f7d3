// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/page_words.h"

#include "src/cartography/legend_words.h"
#include "src/message/number_format.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

constexpr double kMostTitle = 0.26;  ///< of the page's height
constexpr double kMostFooter = 0.22; ///< of the page's height

void append(std::string& line, const std::string& more, const char* between) {
    if (!more.empty()) {
        line += (line.empty() ? "" : between) + more;
    }
}

std::string sourceLine(const MapRequest& request, const Catalogue& catalogue) {
    std::string line;
    const auto part = [&](const char* id, const std::string& value) {
        if (!value.empty()) {
            append(line, catalogue.text({id, {{"text", value}}}), "  ·  ");
        }
    };
    part("map.source", request.texts.source);
    if (request.texts.date.empty()) {
        append(line, catalogue.text("map.date_unknown"), "  ·  ");
    }
    part("map.date", request.texts.date.empty() ? "" : formatDate(request.texts.date, request.language));
    part("map.author", request.texts.author);
    return line;
}

} // namespace

double wordScale(const PageSize& page) noexcept {
    return std::clamp(std::sqrt(page.width * page.height) / 720, 0.2, 2.5);
}

TextBlock titleBlock(const MapRequest& request, const SceneStyle& style, double width) {
    const double scale = wordScale(request.page);
    return setText({{request.texts.title, 25 * scale, true, style.ink, 0},
                    {request.texts.subtitle, 14 * scale, false, style.softInk, 1.5 * scale}},
                   width, request.page.height * kMostTitle, style.family);
}

TextBlock footerBlock(const MapRequest& request, const gis::Message& projection, const Catalogue& catalogue,
                      const SceneStyle& style, double width) {
    const double size = 9 * wordScale(request.page);
    std::string made = countWords(request.states, catalogue);
    append(made, methodWords(request.breaks, catalogue), " ");
    std::string ground = catalogue.text({"map.crs", {{"crs", catalogue.text(projection)}}});
    for (const std::string& note : request.texts.notes) {
        append(ground, note, " ");
    }
    return setText({{sourceLine(request, catalogue), size, false, style.softInk, 0},
                    {made, size, false, style.softInk, size * 0.1},
                    {ground, size, false, style.softInk, size * 0.1}},
                   width, request.page.height * kMostFooter, style.family);
}

} // namespace diaban
