// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/svg_labels.h"

#include "src/cartography/scene_style.h"
#include "src/publish/svg_ids.h"
#include "src/publish/svg_path.h"
#include "src/publish/svg_style.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace diaban {

namespace {

void addLeaders(const MapScene& scene, XmlWriter& xml) {
    const SceneStyle& style = scene.style;
    std::vector<Segment> lines;
    std::string dots; // a line without length and with round ends is a dot, and no circle that could be a unit's
    for (const SceneLabel& label : scene.labels) {
        if (label.leader) {
            lines.push_back(*label.leader);
            dots += 'M' + svgWhole(label.leader->from.x) + ' ' + svgWhole(label.leader->from.y) + "h0";
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
    return "rotate(" + shortNumber(label.degrees) + ' ' + svgWhole(label.middle.x) + ' ' + svgWhole(label.middle.y) +
           ')';
}

using Attributes = std::vector<XmlWriter::Attribute>;

/// What most labels have: said once, of their group.
struct Usual {
    std::string size, colour;
    bool bold = false;
};

Usual usualOf(const std::vector<SceneLabel>& labels) {
    std::map<std::string, std::size_t> sizes;
    std::map<std::string, std::size_t> colours;
    for (const SceneLabel& label : labels) {
        ++sizes[svgNumber(label.lines.front().size)];
        ++colours[hexOf(label.lines.front().colour)];
    }
    const auto most = [](const auto& counts) {
        return std::ranges::max_element(counts, {}, &std::pair<const std::string, std::size_t>::second)->first;
    };
    return {most(sizes), most(colours), labels.front().lines.front().bold};
}

/// The looks of a label that are not the usual ones.
Attributes looksOf(const SceneLabel& label, const Usual& usual, const std::string& id) {
    Attributes looks{{"id", id}};
    const std::string size = svgNumber(label.lines.front().size);
    const std::string colour = hexOf(label.lines.front().colour);
    if (size != usual.size) {
        looks.emplace_back("font-size", size);
    }
    if (colour != usual.colour) {
        looks.emplace_back("fill", colour);
    }
    if (label.lines.front().bold != usual.bold) {
        looks.emplace_back("font-weight", usual.bold ? "normal" : "bold");
    }
    if (label.haloWidth > 0) {
        looks.emplace_back("class", "halo");
        looks.emplace_back("stroke", hexOf(label.halo));
        looks.emplace_back("stroke-width", svgNumber(2 * label.haloWidth));
    }
    if (label.degrees != 0) {
        looks.emplace_back("transform", turnOf(label));
    }
    return looks;
}

/// With its length: where another font has to do, the line still fits into its unit.
void addLine(const SceneText& text, Attributes looks, XmlWriter& xml) {
    looks.emplace_back("x", svgWhole(text.at.x));
    looks.emplace_back("y", svgWhole(text.at.y));
    looks.emplace_back("textLength", svgWhole(text.width));
    xml.text("text", text.text, looks);
}

/// A text, or a group of one a line.
void addLabel(const SceneLabel& label, const Usual& usual, const std::string& id, XmlWriter& xml) {
    Attributes looks = looksOf(label, usual, id);
    if (label.lines.size() == 1) {
        addLine(label.lines.front(), std::move(looks), xml);
        return;
    }
    xml.open("g", looks);
    for (const SceneText& text : label.lines) {
        addLine(text, {}, xml);
    }
    xml.close();
}

const std::string& codeOf(const MapScene& scene, const SceneLabel& label) {
    if (label.ofGroup) {
        return scene.overlay.groups[label.unit].id;
    }
    return label.ofParent ? scene.parents[label.unit] : scene.units[label.unit].code;
}

} // namespace

void addSvgLabels(const MapScene& scene, XmlWriter& xml) {
    if (scene.labels.empty()) {
        return;
    }
    const std::string family = fontList(scene.labels.front().lines.front().family);
    const Usual usual = usualOf(scene.labels);
    xml.open("g", {{"id", "labels"},
                   {"font-size", usual.size},
                   {"fill", usual.colour},
                   {"font-family", family},
                   {"font-weight", usual.bold ? "bold" : "normal"},
                   {"text-anchor", "middle"},
                   {"pointer-events", "none"}});
    addLeaders(scene, xml);
    SvgIds ids("n-");
    for (const SceneLabel& label : scene.labels) {
        addLabel(label, usual, ids.next(codeOf(scene, label)), xml);
    }
    xml.close();
}

} // namespace diaban
