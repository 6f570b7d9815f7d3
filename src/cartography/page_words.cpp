// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/page_words.h"

#include "gis/base/text.h"
#include "src/cartography/legend_words.h"
#include "src/cartography/text_measure.h"
#include "src/cartography/verdict_classes.h"
#include "src/message/number_format.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

constexpr double kMostTitle = 0.26;  ///< of the page's height
constexpr double kTwoLines = 0.68;   ///< of a title's size: so far it shrinks to need no third line
constexpr double kMostFooter = 0.22; ///< of the page's height
constexpr double kLeastTitle = 0.4;  ///< of its size, where it is long: longer ones are cut
constexpr double kLeastFooter = 0.6; ///< the same: below 5 points on a slide or A4

void append(std::string& line, const std::string& more, const char* between) {
    if (!more.empty()) {
        line += (line.empty() ? "" : between) + more;
    }
}

/// As one text of sentences.
void appendSentence(std::string& text, const std::string& more) {
    const bool ended = text.empty() || std::string_view(".!?").find(text.back()) != std::string_view::npos;
    append(text, more, ended ? " " : ". ");
}

/// Source, date and author with dots between, each in one line where it can be.
std::string sourceLine(const MapRequest& request, const Catalogue& catalogue) {
    std::string line;
    const auto part = [&](const char* id, const std::string& value) {
        append(line, heldTogether(catalogue.text({id, {{"text", value}}})), "\u00A0· ");
    };
    if (!request.texts.source.empty()) {
        part("map.source", request.texts.source);
    }
    if (request.texts.date.empty()) {
        part("map.date_unknown", {});
    } else {
        part("map.date", formatDate(request.texts.date, request.language));
    }
    if (!request.texts.author.empty()) {
        part("map.author", request.texts.author);
    }
    return line;
}

bool showsVerdicts(const MapRequest& request) {
    return request.given.any() && areVerdicts({request.given.classes.front().key});
}

/// How many units of all have a figure, or of several periods how many figures there are.
std::string shownWords(const MapRequest& request, const Catalogue& catalogue) {
    if (request.kind == MapKind::Borders && request.overlay.plainGround) {
        return catalogue.text({"border_map.units", {{"units", static_cast<std::int64_t>(request.codes.size())}}});
    }
    if (showsVerdicts(request)) { // whatever the mapped figure is
        return catalogue.text({"border_map.units", {{"units", static_cast<std::int64_t>(request.codes.size())}}});
    }
    if (request.panels.empty()) {
        return countWords(request.states, catalogue);
    }
    std::string words = catalogue.text({"panels.units", {{"units", static_cast<std::int64_t>(request.codes.size())}}});
    for (const MapPanel& panel : request.panels) {
        const auto shown = std::ranges::count(panel.states, UnitState::Value);
        words += &panel == &request.panels.front() ? " " : ", ";
        words += catalogue.text({"panels.shown", {{"period", panel.title}, {"count", std::int64_t{shown}}}});
    }
    return words + '.';
}

/// A title takes two lines at most where it can.
double titleSize(const std::string& title, double size, double width, const SceneStyle& style) {
    constexpr double kStep = 0.96;
    constexpr std::size_t kMostBytes = 600; ///< what is longer is cut anyway
    double smaller = size;
    while (smaller > kTwoLines * size && title.size() < kMostBytes &&
           wrapText(title, {style.family, true}, smaller, width).size() > 2) {
        smaller *= kStep;
    }
    return smaller;
}

} // namespace

double wordScale(const PageSize& page) noexcept {
    if (page.words > 0) {
        return page.words;
    }
    constexpr double kUsual = 720, kSmall = 380;                                    // points of a side
    const double least = std::min(0.5, std::min(page.width, page.height) / kSmall); // else nobody reads the footer
    return std::clamp(std::sqrt(page.width * page.height) / kUsual, std::max(0.2, least), 2.5);
}

bool hasFigures(const MapRequest& request) {
    const auto any = [](const std::vector<UnitState>& states) {
        return std::ranges::find(states, UnitState::Value) != states.end();
    };
    return showsVerdicts(request) || any(request.states) ||
           std::ranges::any_of(request.panels, [&](const MapPanel& panel) { return any(panel.states); });
}

TextBlock titleBlock(const MapRequest& request, const Catalogue& catalogue, const SceneStyle& style, double width) {
    const double scale = wordScale(request.page);
    const std::string finding = hasFigures(request) ? request.texts.finding : catalogue.text("map.no_figures.words");
    return setText({{request.texts.title, titleSize(request.texts.title, 25 * scale, width, style), true, style.ink, 0},
                    {request.texts.subtitle, 14 * scale, false, style.softInk, 1.5 * scale},
                    {finding, 16 * scale, true, style.ink, 4 * scale}},
                   width, request.page.height * kMostTitle, style.family, kLeastTitle);
}

std::vector<std::string> footerWords(const MapRequest& request, const gis::Message& projection,
                                     const Catalogue& catalogue) {
    std::string made = shownWords(request, catalogue);
    append(made, methodWords(request, catalogue), " ");
    std::string ground = catalogue.text({"map.crs", {{"crs", catalogue.text(projection)}}});
    for (const std::string& note : request.texts.notes) {
        append(ground, note, ground.ends_with('.') ? " " : ". ");
    }
    std::vector<std::string> words{sourceLine(request, catalogue), std::move(made), std::move(ground)};
    words.push_back(request.texts.footer);
    if (request.view != Vision::Normal) {
        words.insert(words.begin(), catalogue.text("palette.view." + std::string(nameOf(request.view))));
    }
    return words;
}

TextBlock footerBlock(const MapRequest& request, const gis::Message& projection, const Catalogue& catalogue,
                      const SceneStyle& style, double width) {
    const double size = 9 * wordScale(request.page);
    std::vector<Paragraph> paragraphs;
    for (std::string& text : footerWords(request, projection, catalogue)) {
        const bool simulated = paragraphs.empty() && request.view != Vision::Normal;
        paragraphs.push_back({std::move(text), size, simulated, simulated ? style.ink : style.softInk,
                              paragraphs.empty() ? 0 : size * 0.1});
    }
    return setText(std::move(paragraphs), width, request.page.height * kMostFooter, style.family, kLeastFooter);
}

SceneWords sceneWords(const MapRequest& request, const gis::Message& projection, const Catalogue& catalogue) {
    SceneWords words{request.texts.title, {}, request.texts.date};
    std::string figure = request.texts.legendTitle;
    append(figure, figure.empty() ? request.texts.period : periodWithin(request.texts.period, catalogue.language()),
           ", ");
    appendSentence(words.description, request.texts.subtitle);
    appendSentence(words.description, request.texts.finding);
    appendSentence(words.description, figure);
    for (const std::string& text : footerWords(request, projection, catalogue)) {
        appendSentence(words.description, text);
    }
    words.description = gis::squeezeSpace(words.description);
    return words;
}

} // namespace diaban
