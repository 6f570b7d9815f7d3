// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_output_spec.h"

#include <algorithm>
#include <array>

namespace diaban {

namespace {

constexpr double kLeastDpi = 36;
constexpr double kMostDpi = 1200;
constexpr std::array kOfClusters{OutputKind::Borders,  OutputKind::Clusters,  OutputKind::Gaps,
                                 OutputKind::Coverage, OutputKind::Proposals, OutputKind::BorderLayers};

TableRows readRows(YamlMap& map) {
    const std::string by = map.text("by", "unit");
    if (by != "unit" && by != "parent") {
        map.fail("by", {"project.unknown_word", {{"value", by}, {"known", std::string("unit, parent")}}});
    }
    return by == "unit" ? TableRows::Units : TableRows::Parents;
}

/// A word of a key, by what reads it; `known` says which there are.
template <typename Choice, typename Read>
Choice readChoice(YamlMap& map, const char* key, const Choice& usual, Read read, const char* known) {
    const std::string word = map.text(key, nameOf(usual));
    const auto choice = read(word);
    if (!choice) {
        map.fail(key, {"project.unknown_word", {{"value", word}, {"known", std::string(known)}}});
    }
    return choice.value_or(usual);
}

SlideChoice readSlides(YamlMap& map) {
    SlideChoice choice;
    choice.size = readChoice(map, "slide_size", choice.size, slideSizeOf, "16:9, 4:3");
    choice.maps = readChoice(map, "maps", choice.maps, mapDrawingOf, "auto, shapes, picture");
    choice.office = map.text("template");
    return choice;
}

AtlasChoice readAtlas(YamlMap& map) {
    AtlasChoice choice;
    choice.per = readChoice(map, "per", choice.per, atlasPerOf, "unit, parent, both");
    choice.only = readChoice(map, "only", choice.only, atlasOnlyOf, "all, weak");
    choice.paper = readChoice(map, "paper", choice.paper, atlasPaperOf, "A4, A3");
    return choice;
}

double readDpi(YamlMap& map, double usual) {
    const double dpi = map.number("dpi").value_or(usual);
    if (!(dpi >= kLeastDpi && dpi <= kMostDpi)) {
        map.fail("dpi", {"project.number_outside", {{"value", dpi}, {"least", kLeastDpi}, {"most", kMostDpi}}});
    }
    return dpi;
}

} // namespace

OutputSpec readOutputSpec(YamlMap map) {
    OutputSpec output;
    output.line = map.line();
    const std::string kind = map.requireText("kind");
    output.path = map.requireText("path");
    if (kind == "map") {
        output.kind = OutputKind::Map;
        output.map = map.requireText("map");
        output.dpi = readDpi(map, output.dpi);
    } else if (kind == "join_report") {
        output.kind = OutputKind::JoinReport;
    } else if (kind == "table") {
        output.kind = OutputKind::Table;
        output.rows = readRows(map);
    } else if (kind == "weak") {
        output.kind = OutputKind::Weak;
    } else if (kind == "page") {
        output.kind = OutputKind::Page;
    } else if (kind == "slides") {
        output.kind = OutputKind::Slides;
        output.slides = readSlides(map);
    } else if (kind == "atlas") {
        output.kind = OutputKind::Atlas;
        output.map = map.text("map");
        output.dpi = readDpi(map, output.dpi);
        output.atlas = readAtlas(map);
    } else if (kind == "qgis_project") {
        output.kind = OutputKind::QgisProject;
        output.layer = map.text("layer");
    } else if (kind == "layer") {
        if (map.has("style")) {
            output.style = map.texts("style");
        }
    } else if (const auto* made =
                   std::ranges::find_if(kOfClusters, [&](OutputKind each) { return nameOf(each) == kind; });
               made != kOfClusters.end()) {
        output.kind = *made;
    } else {
        map.fail("kind",
                 {"project.unknown_word",
                  {{"value", kind},
                   {"known", std::string("layer, map, join_report, table, weak, page, slides, qgis_project, atlas, "
                                         "borders, clusters, gaps, proposals, border_layers")}}});
    }
    map.finish();
    return output;
}

} // namespace diaban
