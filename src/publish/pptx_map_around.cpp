// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/pptx_map_around.h"

#include "src/cartography/outlined_units.h"
#include "src/cartography/scene_circles.h"
#include "src/publish/pptx_map.h"
#include "src/publish/pptx_overlay.h"

#include <array>
#include <utility>

namespace diaban {

namespace {

gis::Box moved(const gis::Box& box, const gis::Point& by) {
    return {{box.min.x + by.x, box.min.y + by.y}, {box.max.x + by.x, box.max.y + by.y}};
}

gis::Point moved(const gis::Point& point, const gis::Point& by) {
    return {point.x + by.x, point.y + by.y};
}

PptxPath shapesPath(const gis::Polygons& shapes, const gis::Point& corner) {
    PptxPath path(corner);
    for (std::size_t unit = 0; unit < shapes.unitCount(); ++unit) {
        path.addUnit(shapes, unit);
    }
    return path;
}

PptxPath segmentsPath(const std::vector<Segment>& segments, const gis::Point& corner) {
    PptxPath path(corner);
    path.addSegments(segments);
    return path;
}

void addSwatch(PptxCanvas& canvas, const MapScene& scene, const LegendRow& row, const gis::Point& corner) {
    const SceneStyle& style = scene.style;
    PptxLook look = row.outlined ? PptxLook{.fill = DeckColour{style.background}}
                                 : classLook(scene, row.classIndex, row.fill, row.hatch);
    look.line = style.coast;
    look.lineWidth = 0.5;
    const gis::Box swatch = moved(row.swatch, corner);
    canvas.rectangle({row.text}, swatch, look);
    if (row.outlined) {
        const auto [in, width] = outlineSwatch(swatch);
        const gis::Box inner{{swatch.min.x + in, swatch.min.y + in}, {swatch.max.x - in, swatch.max.y - in}};
        canvas.rectangle({row.text}, inner, {.line = style.outline, .lineWidth = width});
    }
    if (row.zeroRing) {
        canvas.ellipse({row.text}, swatch.centre(), style.zeroRing,
                       {.fill = DeckColour{style.background}, .line = circleFill(scene), .lineWidth = kZeroPen});
    }
}

void addChart(PptxCanvas& canvas, const MapScene& scene, const gis::Point& corner, const Catalogue& catalogue) {
    const SceneStyle& style = scene.style;
    const std::string name = catalogue.text("slides.shape.histogram");
    canvas.openGroup({name});
    for (const LegendChart::Bar& bar : scene.chart->bars) {
        PptxLook look = classLook(scene, bar.classIndex, bar.fill, Hatch::None);
        look.line = style.coast;
        look.lineWidth = 0.3;
        canvas.rectangle({name}, moved(bar.box, corner), look);
    }
    canvas.freeform({name}, segmentsPath(scene.chart->lines, corner), {.line = style.ink, .lineWidth = 0.6});
    if (scene.chart->targetLine) {
        canvas.freeform({catalogue.text("slides.shape.target")}, segmentsPath({*scene.chart->targetLine}, corner),
                        {.line = style.ink, .lineWidth = 1.2});
    }
    canvas.closeGroup();
}

void addNorthArrow(PptxCanvas& canvas, const MapScene& scene, const gis::Point& corner, const Catalogue& catalogue) {
    const auto& [at, height] = *scene.northArrow;
    canvas.openGroup({catalogue.text("slides.shape.north")});
    for (const double side : {-1.0, 1.0}) {
        const gis::Point tip{at.x, at.y - height};
        const std::array<gis::Point, 4> half{
            {tip, {at.x, at.y - height * 0.22}, {at.x + side * height * 0.24, at.y}, tip}};
        PptxPath path(corner);
        path.addRing(half);
        canvas.freeform({catalogue.text("slides.shape.north")}, path,
                        {.fill = DeckColour{side < 0 ? scene.style.ink : scene.style.background},
                         .line = scene.style.ink,
                         .lineWidth = 0.6});
    }
    canvas.closeGroup();
}

void addScaleBar(PptxCanvas& canvas, const MapScene& scene, const ScaleBar& bar, const gis::Point& corner,
                 const Catalogue& catalogue) {
    const std::string name = catalogue.text("slides.shape.scale");
    canvas.openGroup({name});
    const gis::Box box = moved(bar.bar, corner);
    const double step = box.width() / bar.divisions;
    for (int i = 0; i < bar.divisions; ++i) {
        const double left = box.min.x + i * step;
        canvas.rectangle({name}, {{left, box.min.y}, {left + step, box.max.y}},
                         {.fill = DeckColour{i % 2 == 0 ? scene.style.ink : scene.style.background},
                          .line = scene.style.ink,
                          .lineWidth = 0.5});
    }
    canvas.closeGroup();
}

void addLocator(PptxCanvas& canvas, const MapScene& scene, const gis::Point& corner, const Catalogue& catalogue) {
    const LocatorMap& locator = *scene.around.locator;
    const SceneStyle& style = scene.style;
    const std::string name = catalogue.text("slides.shape.locator");
    canvas.openGroup({name});
    canvas.rectangle({name}, moved(locator.page, corner),
                     {.fill = DeckColour{style.insetGround}, .line = style.insetRim, .lineWidth = 0.75});
    canvas.freeform({name}, shapesPath(locator.land, corner),
                    {.fill = DeckColour{mix(style.neighbourFill, style.neighbourInk, 0.25)},
                     .line = style.neighbourBorder,
                     .lineWidth = 0.25});
    canvas.freeform({name}, shapesPath(locator.here, corner), {.fill = DeckColour{style.locatorHere}});
    if (!locator.mark.empty()) {
        canvas.rectangle({name}, moved(locator.mark, corner), {.line = style.locatorHere, .lineWidth = 0.9});
    }
    canvas.closeGroup();
}

} // namespace

void addPptxGround(PptxCanvas& canvas, const MapScene& scene, const gis::Point& corner, const Catalogue& catalogue) {
    const SceneAround& around = scene.around;
    const SceneStyle& style = scene.style;
    if (!around.neatLine) {
        return;
    }
    canvas.openGroup({catalogue.text("slides.shape.around")});
    canvas.freeform({catalogue.text("slides.shape.around")}, shapesPath(around.land, corner),
                    {.fill = DeckColour{style.neighbourFill}});
    canvas.freeform({catalogue.text("slides.shape.borders")}, segmentsPath(around.landBorders, corner),
                    {.line = style.neighbourBorder, .lineWidth = 0.5, .bevel = true});
    canvas.freeform({catalogue.text("slides.shape.graticule")}, segmentsPath(around.graticule, corner),
                    {.line = style.graticule, .lineWidth = 0.4});
    for (const gis::Box& plate : around.plates) {
        canvas.rectangle({catalogue.text("slides.shape.ground")}, moved(plate, corner),
                         {.fill = DeckColour{style.background}});
    }
    canvas.closeGroup();
}

void addPptxLegend(PptxCanvas& canvas, const MapScene& scene, const gis::Point& corner, const Catalogue& catalogue) {
    const SceneStyle& style = scene.style;
    canvas.openGroup({catalogue.text("slides.shape.legend")});
    for (const LegendRow& row : scene.legend) {
        addSwatch(canvas, scene, row, corner);
    }
    for (const LegendMarks::Circle& circle : scene.marks.circles) {
        addPptxCircle(canvas, scene, {catalogue.text("slides.shape.legend")}, moved(circle.at, corner), circle.radius,
                      0);
    }
    canvas.freeform({catalogue.text("slides.shape.legend")}, segmentsPath(scene.marks.lines, corner),
                    {.line = style.ink, .lineWidth = 0.6});
    addPptxSamples(canvas, scene, corner, catalogue);
    if (scene.chart) {
        addChart(canvas, scene, corner, catalogue);
    }
    canvas.closeGroup();
}

void addPptxFurniture(PptxCanvas& canvas, const MapScene& scene, const gis::Point& corner, const Catalogue& catalogue) {
    const SceneStyle& style = scene.style;
    for (const auto& [colour, width] : {std::pair{style.background, 2.4}, std::pair{style.ink, 0.9}}) {
        for (const gis::Box& mark : scene.around.marks) {
            canvas.rectangle({catalogue.text("slides.shape.rim")}, moved(mark, corner),
                             {.line = colour, .lineWidth = width});
        }
    }
    for (const gis::Box& tag : scene.around.tags) {
        canvas.rectangle({catalogue.text("slides.shape.ground")}, moved(tag, corner),
                         {.fill = DeckColour{style.background}});
    }
    for (const ScaleBar& bar : scene.scaleBars) {
        addScaleBar(canvas, scene, bar, corner, catalogue);
    }
    if (scene.northArrow) {
        addNorthArrow(canvas, scene, corner, catalogue);
    }
    if (scene.around.neatLine) {
        canvas.rectangle({catalogue.text("slides.shape.rim")}, moved(*scene.around.neatLine, corner),
                         {.line = style.insetRim, .lineWidth = 0.75});
    }
    if (scene.around.locator) {
        addLocator(canvas, scene, corner, catalogue);
    }
}

void addPptxTexts(PptxCanvas& canvas, const MapScene& scene, const gis::Point& corner, const Catalogue& catalogue) {
    const SceneStyle& style = scene.style;
    canvas.openGroup({catalogue.text("slides.shape.labels")});
    for (const SceneLabel& label : scene.labels) {
        if (label.leader) {
            const std::string& name = label.lines.front().text;
            canvas.freeform({name}, segmentsPath({*label.leader}, corner),
                            {.line = style.ink, .lineWidth = style.leaderWidth});
            canvas.ellipse({name}, moved(label.leader->from, corner), style.leaderDot, {.fill = DeckColour{style.ink}});
        }
    }
    for (const SceneLabel& label : scene.labels) {
        for (const SceneText& line : label.lines) {
            canvas.sceneText(line, corner, label.degrees, label.middle, label.halo, label.haloWidth);
        }
    }
    canvas.closeGroup();
    canvas.openGroup({catalogue.text("slides.shape.words")});
    for (const SceneText& text : scene.texts) {
        canvas.sceneText(text, corner);
    }
    canvas.closeGroup();
}

} // namespace diaban
