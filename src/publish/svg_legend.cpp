// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/svg_legend.h"

#include "src/cartography/scene_circles.h"
#include "src/publish/svg_outlines.h"
#include "src/publish/svg_overlay.h"
#include "src/publish/svg_path.h"
#include "src/publish/svg_style.h"

namespace diaban {

namespace {

void addRound(const char* cssClass, const gis::Point& at, double radius, XmlWriter& xml) {
    xml.empty("circle",
              {{"class", cssClass}, {"cx", svgNumber(at.x)}, {"cy", svgNumber(at.y)}, {"r", svgNumber(radius)}});
}

void addChart(const LegendChart& chart, const SceneStyle& style, XmlWriter& xml) {
    xml.open("g", {{"id", "histogram"}, {"stroke", hexOf(style.coast)}, {"stroke-width", svgNumber(0.3)}});
    for (const LegendChart::Bar& bar : chart.bars) {
        addSvgRectangle(fillClass(bar), bar.box, xml);
    }
    xml.close();
    xml.empty("path", {{"class", "axis"}, {"d", svgPathOf(chart.lines)}});
    if (chart.targetLine) {
        xml.empty("path", {{"class", "target"}, {"d", svgPathOf({*chart.targetLine})}});
    }
}

} // namespace

void addSvgRectangle(const std::string& cssClass, const gis::Box& box, XmlWriter& xml) {
    xml.empty("rect", {{"class", cssClass},
                       {"x", svgNumber(box.min.x)},
                       {"y", svgNumber(box.min.y)},
                       {"width", svgNumber(box.width())},
                       {"height", svgNumber(box.height())}});
}

void addSvgLegend(const MapScene& scene, XmlWriter& xml) {
    xml.open("g", {{"id", "legend"}});
    for (const LegendRow& row : scene.legend) {
        addSvgRectangle(row.outlined ? "paper" : fillClass(row), row.swatch, xml);
        if (!row.hatchLines.empty()) {
            xml.empty("path", {{"class", "hatch"}, {"d", svgPathOf(row.hatchLines)}});
        }
        addSvgRectangle("swatch", row.swatch, xml);
        addSvgOutlineSwatch(row, scene.style, xml);
        if (row.zeroRing) {
            addRound("zero", row.swatch.centre(), scene.style.zeroRing, xml);
        }
    }
    for (const LegendMarks::Circle& circle : scene.marks.circles) {
        addRound("circle", circle.at, circleLine(scene, circle.radius).radius, xml);
    }
    if (!scene.marks.lines.empty()) {
        xml.empty("path", {{"class", "axis"}, {"d", svgPathOf(scene.marks.lines)}});
    }
    addSvgSamples(scene, xml);
    if (scene.chart) {
        addChart(*scene.chart, scene.style, xml);
    }
    xml.close();
}

} // namespace diaban
