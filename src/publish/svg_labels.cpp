// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/svg_labels.h"

#include "src/cartography/scene_style.h"
#include "src/publish/svg_ids.h"
#include "src/publish/svg_path.h"
#include "src/publish/svg_style.h"

#include <array>
#include <utility>

namespace diaban {

namespace {

void addLeaders(const MapScene& scene, XmlWriter& xml) {
    const SceneStyle style;
    std::vector<Segment> lines;
    std::string dots; // a line without length and with round ends is a dot, and no circle that could be a unit's
    for (const SceneLabel& label : scene.labels) {
        if (label.leader) {
            lines.push_back(*label.leader);
            dots += 'M' + svgNumber(label.leader->from.x) + ' ' + svgNumber(label.leader->from.y) + "h0";
        }
    }
    if (lines.empty()) {
        return;
    }
    SvgPath path;
    path.addSegments(lines);
    for (const auto& [colour, wider] : {std::pair{style.background, style.leaderCase}, std::pair{style.ink, 0.0}}) {
        for (const auto& [data, width] :
             {std::pair{path.data(), style.leaderWidth}, std::pair{dots, 2 * style.leaderDot}}) {
            xml.empty("path", {{"class", "leader"},
                               {"fill", "none"},
                               {"stroke", hexOf(colour)},
                               {"stroke-width", svgNumber(width + wider)},
                               {"stroke-linecap", "round"},
                               {"d", data}});
        }
    }
}

std::string turnOf(const SceneLabel& label) {
    return "rotate(" + svgNumber(label.degrees) + ' ' + svgNumber(label.middle.x) + ' ' + svgNumber(label.middle.y) +
           ')';
}

void addLines(const SceneLabel& label, XmlWriter& xml) {
    for (const SceneText& text : label.lines) {
        xml.text("text", text.text,
                 {{"x", svgNumber(text.at.x)},
                  {"y", svgNumber(text.at.y)},
                  {"textLength", svgNumber(text.width)},
                  {"lengthAdjust", "spacingAndGlyphs"}});
    }
}

} // namespace

void addSvgLabels(const MapScene& scene, XmlWriter& xml) {
    if (scene.labels.empty()) {
        return;
    }
    const std::string family = fontList(scene.labels.front().lines.front().family);
    xml.open("g", {{"id", "labels"}, {"font-family", family}, {"text-anchor", "middle"}, {"pointer-events", "none"}});
    addLeaders(scene, xml);
    SvgIds ids("n-");
    for (const SceneLabel& label : scene.labels) {
        const SceneText& first = label.lines.front();
        const std::string id = ids.next(scene.units[label.unit].code);
        const std::string size = svgNumber(first.size);
        const std::string colour = hexOf(first.colour);
        if (label.haloWidth > 0) {
            xml.open("g", {{"id", id},
                           {"font-size", size},
                           {"fill", colour},
                           {"paint-order", "stroke"},
                           {"stroke", hexOf(label.halo)},
                           {"stroke-width", svgNumber(2 * label.haloWidth)},
                           {"stroke-linejoin", "round"}});
        } else {
            xml.open("g", {{"id", id}, {"font-size", size}, {"fill", colour}});
        }
        if (label.degrees != 0) {
            xml.open("g", {{"transform", turnOf(label)}});
        }
        addLines(label, xml);
        if (label.degrees != 0) {
            xml.close();
        }
        xml.close();
    }
    xml.close();
}

} // namespace diaban
