// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/svg_labels.h"

#include "src/cartography/scene_style.h"
#include "src/publish/svg_ids.h"
#include "src/publish/svg_path.h"
#include "src/publish/svg_style.h"

#include <cmath>
#include <utility>
#include <vector>

namespace diaban {

namespace {

/// Places and lengths to a tenth of a point, which is a step of the document's own grid.
std::string toGrid(double points) {
    constexpr double kSteps = 10; ///< a point
    return svgNumber(std::round(points * kSteps) / kSteps);
}

void addLeaders(const MapScene& scene, XmlWriter& xml) {
    const SceneStyle& style = scene.style;
    std::vector<Segment> lines;
    std::string dots; // a line without length and with round ends is a dot, and no circle that could be a unit's
    for (const SceneLabel& label : scene.labels) {
        if (label.leader) {
            lines.push_back(*label.leader);
            dots += 'M' + toGrid(label.leader->from.x) + ' ' + toGrid(label.leader->from.y) + "h0";
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
    return "rotate(" + shortNumber(label.degrees) + ' ' + toGrid(label.middle.x) + ' ' + toGrid(label.middle.y) + ')';
}

/// With its length: where another font has to do, the line still fits into its unit.
void addLine(const SceneText& text, XmlWriter& xml) {
    xml.text("text", text.text,
             {{"x", toGrid(text.at.x)}, {"y", toGrid(text.at.y)}, {"textLength", toGrid(text.width)}});
}

void openLabel(const SceneLabel& label, const std::string& id, XmlWriter& xml) {
    const SceneText& first = label.lines.front();
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
    } else if (label.degrees != 0) {
        xml.open("g", {{"id", id}, {"font-size", size}, {"fill", colour}, {"transform", turnOf(label)}});
    } else {
        xml.open("g", {{"id", id}, {"font-size", size}, {"fill", colour}});
    }
}

void addLabel(const SceneLabel& label, const std::string& id, XmlWriter& xml) {
    const bool turnedInside = label.haloWidth > 0 && label.degrees != 0;
    openLabel(label, id, xml);
    if (turnedInside) {
        xml.open("g", {{"transform", turnOf(label)}});
    }
    for (const SceneText& text : label.lines) {
        addLine(text, xml);
    }
    if (turnedInside) {
        xml.close();
    }
    xml.close();
}

const std::string& codeOf(const MapScene& scene, const SceneLabel& label) {
    return label.ofParent ? scene.parents[label.unit] : scene.units[label.unit].code;
}

} // namespace

void addSvgLabels(const MapScene& scene, XmlWriter& xml) {
    if (scene.labels.empty()) {
        return;
    }
    const std::string family = fontList(scene.labels.front().lines.front().family);
    xml.open("g", {{"id", "labels"},
                   {"font-family", family},
                   {"font-weight", scene.labels.front().lines.front().bold ? "bold" : "normal"},
                   {"text-anchor", "middle"},
                   {"pointer-events", "none"}});
    addLeaders(scene, xml);
    SvgIds ids("n-");
    for (const SceneLabel& label : scene.labels) {
        addLabel(label, ids.next(codeOf(scene, label)), xml);
    }
    xml.close();
}

} // namespace diaban
