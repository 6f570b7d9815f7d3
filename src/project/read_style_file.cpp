// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_style_file.h"

#include "gis/base/error.h"
#include "src/cartography/colour_difference.h"
#include "src/cartography/font_setup.h"
#include "src/cartography/office_logo.h"
#include "src/message/number_format.h"
#include "src/project/gathered_faults.h"
#include "src/project/load_yaml.h"
#include "src/project/project.h"
#include "src/project/yaml_map.h"

#include <array>
#include <charconv>

namespace diaban {

namespace {

constexpr double kPointsPerMillimetre = 72.0 / 25.4;
constexpr double kLeastWeight = 0.25;
constexpr double kMostWeight = 4;
constexpr double kLeastLogo = 3; ///< millimetres
constexpr double kMostLogo = 40;
constexpr double kLeastContrast = 4.5;

struct NamedColour {
    const char* key;
    Colour SceneStyle::*colour;
};

constexpr std::array kColours{NamedColour{"background", &SceneStyle::background},
                              NamedColour{"ink", &SceneStyle::ink},
                              NamedColour{"soft_ink", &SceneStyle::softInk},
                              NamedColour{"border", &SceneStyle::border},
                              NamedColour{"parent_border", &SceneStyle::parentBorder},
                              NamedColour{"outline", &SceneStyle::coast},
                              NamedColour{"coast", &SceneStyle::sea},
                              NamedColour{"no_data", &SceneStyle::noDataFill},
                              NamedColour{"not_matched", &SceneStyle::notMatchedFill},
                              NamedColour{"suppressed", &SceneStyle::suppressedFill},
                              NamedColour{"outside_limits", &SceneStyle::outsideFill},
                              NamedColour{"hatch", &SceneStyle::hatchLine},
                              NamedColour{"inset", &SceneStyle::insetGround},
                              NamedColour{"inset_rim", &SceneStyle::insetRim},
                              NamedColour{"neighbours", &SceneStyle::neighbourFill},
                              NamedColour{"neighbour_border", &SceneStyle::neighbourBorder},
                              NamedColour{"neighbour_names", &SceneStyle::neighbourInk},
                              NamedColour{"graticule", &SceneStyle::graticule},
                              NamedColour{"locator", &SceneStyle::locatorHere}};

/// "#1f2933", or "#123" for "#112233".
std::optional<Colour> colourOfText(std::string text) {
    if (text.size() == 4) {
        text = {text[0], text[1], text[1], text[2], text[2], text[3], text[3]};
    }
    std::uint32_t rgb = 0;
    const char* const end = text.data() + text.size();
    const bool shaped = text.size() == 7 && text.front() == '#';
    if (!shaped || std::from_chars(text.data() + 1, end, rgb, 16).ptr != end) {
        return std::nullopt;
    }
    return colourOf(rgb);
}

void readColours(YamlMap colours, SceneStyle& style, GatheredFaults& faults) {
    for (const NamedColour& named : kColours) {
        faults.attempt([&] {
            if (!colours.has(named.key)) {
                return;
            }
            const std::string text = colours.text(named.key);
            const auto colour = colourOfText(text);
            if (!colour) {
                colours.fail(named.key, {"office.colour", {{"value", text}}});
            }
            style.*named.colour = *colour;
        });
    }
    faults.attempt([&] { colours.finish(); });
}

double within(YamlMap& map, const char* key, double fallback, double least, double most) {
    const double value = map.number(key).value_or(fallback);
    if (!(value >= least && value <= most)) {
        map.fail(key, {"office.number", {{"least", least}, {"most", most}}});
    }
    return value;
}

void readFonts(YamlMap fonts, SceneStyle& style) {
    style.family = fonts.text("text", style.family);
    style.labelFamily = fonts.text("labels", style.labelFamily);
    fonts.finish();
}

void readLines(YamlMap lines, SceneStyle& style) {
    style.borderWeight = within(lines, "border", 1, kLeastWeight, kMostWeight);
    style.parentWeight = within(lines, "parent_border", 1, kLeastWeight, kMostWeight);
    style.outlineWeight = within(lines, "outline", 1, kLeastWeight, kMostWeight);
    lines.finish();
}

void readLogoKeys(YamlMap map, const std::filesystem::path& folder, OfficeStyle& style) {
    style.logoFile = folder / map.requireText("path");
    const std::string place = map.text("place", "top-right");
    if (place != "top-right" && place != "bottom-right") {
        map.fail("place",
                 {"project.unknown_word", {{"value", place}, {"known", std::string("top-right, bottom-right")}}});
    }
    style.logo.place = place == "top-right" ? LogoPlace::TopRight : LogoPlace::BottomRight;
    constexpr double kUsual = 12;
    style.logo.height = within(map, "height", kUsual, kLeastLogo, kMostLogo) * kPointsPerMillimetre;
    map.finish();
}

void readPage(YamlMap& top, OfficeStyle& style) {
    if (top.has("page")) {
        const std::string page = top.text("page");
        style.page = pageSizeOf(page);
        if (!style.page) {
            top.fail("page", {"project.unknown_page", {{"value", page}}});
        }
    }
}

void tellContrast(const std::string& file, const SceneStyle& style, gis::Problems& problems) {
    struct Pair {
        const char* text = "";
        const char* ground = "";
        Colour ink, paper;
    };
    for (const Pair& pair : {Pair{"ink", "background", style.ink, style.background},
                             Pair{"soft_ink", "background", style.softInk, style.background},
                             Pair{"ink", "inset", style.ink, style.insetGround},
                             Pair{"neighbour_names", "neighbours", style.neighbourInk, style.neighbourFill}}) {
        const double contrast = contrastRatio(pair.ink, pair.paper);
        if (contrast < kLeastContrast) {
            problems.warn(file, pair.text,
                          {"office.contrast",
                           {{"text", std::string(pair.text)},
                            {"ground", std::string(pair.ground)},
                            {"ratio", std::round(contrast * 10) / 10}}});
        }
    }
}

} // namespace

OfficeStyle readStyleFile(const std::string& file, const gis::Limits& limits, gis::Problems& problems) {
    OfficeStyle style;
    GatheredFaults faults;
    YamlMap top(file, {}, loadYaml(file, limits));
    const auto part = [&](const char* key, auto read) {
        faults.attempt([&] {
            if (auto map = top.map(key)) {
                read(*std::move(map));
            }
        });
    };
    faults.attempt([&] {
        if (const auto version = top.number("version"); !version || *version != 1) {
            top.fail("version", {"project.version", {}});
        }
    });
    part("fonts", [&](YamlMap map) { readFonts(std::move(map), style.scene); });
    part("colours", [&](YamlMap map) { readColours(std::move(map), style.scene, faults); });
    part("lines", [&](YamlMap map) { readLines(std::move(map), style.scene); });
    part("logo", [&](YamlMap map) { readLogoKeys(std::move(map), std::filesystem::path(file).parent_path(), style); });
    faults.attempt([&] { style.footer = top.localText("footer"); });
    faults.attempt([&] { readPage(top, style); });
    faults.attempt([&] { top.finish(); });
    faults.raise(problems);
    tellContrast(file, style.scene, problems);
    return style;
}

void loadFontsAndLogo(OfficeStyle& style, const std::string& file) {
    for (const std::string& family : {style.scene.family, style.scene.labelFamily}) {
        if (!hasFont(family)) {
            throw gis::badInput(file, "fonts", {"office.font_missing", {{"family", family}}});
        }
    }
    if (!style.logoFile.empty()) {
        readLogo(style.logoFile.string(), style.logo);
    }
}

} // namespace diaban
