// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/svg_style.h"

#include "src/cartography/scene_circles.h"
#include "src/cartography/scene_style.h"
#include "src/publish/svg_path.h"

#include <algorithm>
#include <array>
#include <utility>

namespace diaban {

namespace {

constexpr std::array kHatches{std::pair{Hatch::NoData, "no-data"}, std::pair{Hatch::NotMatched, "not-matched"},
                              std::pair{Hatch::Suppressed, "suppressed"}};

std::string hatchClass(Hatch hatch) {
    const auto* found = std::ranges::find(kHatches, hatch, &decltype(kHatches)::value_type::first);
    return found == kHatches.end() ? "outside" : found->second;
}

std::string numbered(std::size_t classIndex) {
    return "class-" + std::to_string(classIndex + 1);
}

std::string rule(const std::string& name, const std::string& body) {
    return '.' + name + '{' + body + "}\n";
}

std::string fill(const Colour& colour) {
    return "fill:" + hexOf(colour);
}

std::string line(const Colour& colour, const std::string& rest) {
    return "fill:none;stroke:" + hexOf(colour) + rest;
}

std::string width(double points) {
    return ";stroke-width:" + svgNumber(points);
}

void addCircleRules(const MapScene& scene, std::string& rules) {
    const SceneStyle& style = scene.style;
    if (hasRings(scene)) {
        rules += rule("circle-case", line(style.circleRim, width(scene.circleRim + 2 * scene.circleCase)));
        rules += rule("circle", line(circleFill(scene), width(scene.circleRim)));
    } else {
        rules += rule("circle", fill(circleFill(scene)) + ";stroke:" + hexOf(style.circleRim) + width(scene.circleRim));
    }
    rules += rule("zero", fill(style.background) + ";stroke:" + hexOf(circleFill(scene)) + width(kZeroPen));
}

} // namespace

std::string fontList(const std::string& family) {
    const std::string condensed = "'Roboto Condensed','Arial Narrow','Liberation Sans Narrow',Arial,sans-serif";
    const std::string usual = "'Noto Sans','Open Sans','Segoe UI',Roboto,Arial,sans-serif";
    if (family == "Roboto Condensed" || family == "Noto Sans") {
        return family == "Noto Sans" ? usual : condensed;
    }
    std::string name = family; // of an office's style; a name ends at no quote
    std::erase_if(name, [](char c) { return c == '\'' || c == '"' || c == '\\' || c == ';'; });
    return '\'' + name + "'," + usual;
}

std::string fillClass(const SceneUnit& unit) {
    return unit.classIndex ? numbered(*unit.classIndex) : hatchClass(unit.hatch);
}

std::string fillClass(const LegendRow& row) {
    return row.classIndex ? numbered(*row.classIndex) : hatchClass(row.hatch);
}

std::string fillClass(const LegendChart::Bar& bar) {
    return bar.classIndex ? numbered(*bar.classIndex) : hatchClass(Hatch::None);
}

std::string svgRules(const MapScene& scene) {
    const SceneStyle& style = scene.style;
    std::string rules;
    for (std::size_t i = 0; i < scene.classFills.size(); ++i) {
        rules += rule(numbered(i), fill(scene.classFills[i]));
    }
    rules += rule("outside", fill(style.outsideFill));
    for (const auto& [hatch, name] : kHatches) {
        rules += rule(name, fill(groundOf(hatch, style)));
    }
    const std::string round = ";stroke-linecap:round;stroke-linejoin:round";
    rules += rule("halo", "paint-order:stroke;stroke-linejoin:round");
    rules += rule("hatch", line(style.hatchLine, round + width(style.hatchWidth) + ";pointer-events:none"));
    rules += rule("inset", fill(style.insetGround));
    rules += rule("inset-rim", line(style.insetRim, round + width(0.75)));
    rules += rule("mark-case", line(style.background, width(2.4) + ";pointer-events:none"));
    rules += rule("mark", line(style.ink, width(0.9) + ";pointer-events:none"));
    rules += rule("tag", fill(style.background) + ";stroke:" + hexOf(style.ink) + width(0.9));
    rules += rule("swatch", line(style.coast, round + width(0.5)));
    rules += rule("bar", line(style.ink, round + width(0.5)));
    rules += rule("axis", line(style.ink, round + width(0.6)));
    rules += rule("target", line(style.ink, round + width(1.2)));
    if (hasCircles(scene.kind)) {
        addCircleRules(scene, rules);
    }
    rules += rule("ink", fill(style.ink));
    rules += rule("paper", fill(style.background));
    rules += rule("needle", fill(style.background) + ";stroke:" + hexOf(style.ink) + round + width(0.6));
    return rules;
}

} // namespace diaban
