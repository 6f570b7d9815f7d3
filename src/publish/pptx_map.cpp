// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/pptx_map.h"

#include "src/cartography/lighter_scene.h"
#include "src/cartography/outlined_units.h"
#include "src/cartography/scene_circles.h"
#include "src/cartography/unit_title.h"
#include "src/publish/pptx_map_around.h"
#include "src/publish/pptx_overlay.h"

#include <algorithm>
#include <numeric>

namespace diaban {

namespace {

constexpr double kTolerance = 0.28; ///< points, as of SVG: a tenth of a millimetre

class MapShapesWriter {
public:
    MapShapesWriter(PptxCanvas& canvas, const MapScene& scene, const gis::Point& corner, const Catalogue& catalogue)
        : m_canvas(canvas), m_scene(scene), m_corner(corner), m_catalogue(catalogue), m_titles(scene, catalogue) {}

    void add() {
        addPptxGround(m_canvas, m_scene, m_corner, m_catalogue);
        for (std::size_t i = 0; i < m_scene.frames.size(); ++i) {
            addFrame(m_scene.frames[i], i);
        }
        addPptxDiscs(m_canvas, m_scene, m_corner, m_catalogue);
        addPptxLegend(m_canvas, m_scene, m_corner, m_catalogue);
        addPptxFurniture(m_canvas, m_scene, m_corner, m_catalogue);
        addPptxTexts(m_canvas, m_scene, m_corner, m_catalogue);
    }

private:
    void addFrame(const Frame& frame, std::size_t number);
    void addUnits(const Frame& frame);
    void addUnit(const Frame& frame, std::size_t shape);
    void addOutlined(const Frame& frame);
    void addDotsAndCircles(const Frame& frame);
    void addLines(const char* words, const std::vector<Segment>& segments, const Colour& colour, double width);
    [[nodiscard]] PptxCanvas::Naming namingOf(const SceneUnit& unit) const {
        return {unit.name.empty() ? unit.code : unit.code + ' ' + unit.name, m_titles.of(unit)};
    }
    [[nodiscard]] gis::Box moved(const gis::Box& box) const {
        return {{box.min.x + m_corner.x, box.min.y + m_corner.y}, {box.max.x + m_corner.x, box.max.y + m_corner.y}};
    }

    PptxCanvas& m_canvas;
    const MapScene& m_scene;
    gis::Point m_corner;
    const Catalogue& m_catalogue;
    UnitTitles m_titles;
};

void MapShapesWriter::addLines(const char* words, const std::vector<Segment>& segments, const Colour& colour,
                               double width) {
    PptxPath path(m_corner);
    path.addSegments(segments);
    m_canvas.freeform({m_catalogue.text(words)}, path, {.line = colour, .lineWidth = width, .bevel = true});
}

void MapShapesWriter::addFrame(const Frame& frame, std::size_t number) {
    const SceneStyle& style = m_scene.style;
    m_canvas.openGroup({number == 0 ? m_catalogue.text("slides.shape.map")
                                    : m_catalogue.text({"slides.shape.inset", {{"number", std::to_string(number)}}})});
    if (frame.inset) {
        m_canvas.rectangle({m_catalogue.text("slides.shape.ground")}, moved(frame.page),
                           {.fill = DeckColour{style.insetGround}});
    }
    addLines("slides.shape.coast", frame.coast, coastColour(m_scene, frame), 2 * frame.coastWidth + frame.outlineWidth);
    addLines("slides.shape.land_outline", frame.landOutline, style.parentBorder,
             2 * frame.landOutlineWidth + frame.outlineWidth);
    addUnits(frame);
    addPptxStrips(m_canvas, m_scene, frame, m_corner, m_catalogue);
    addLines("slides.shape.parent_borders", frame.parentBorders, style.parentBorder, frame.parentBorderWidth);
    addPptxOverlayLines(m_canvas, m_scene, frame, m_corner, m_catalogue);
    addOutlined(frame);
    addDotsAndCircles(frame);
    if (frame.inset) {
        m_canvas.rectangle({m_catalogue.text("slides.shape.rim")}, moved(frame.page),
                           {.line = frame.window ? style.ink : style.insetRim, .lineWidth = 0.9});
    }
    m_canvas.closeGroup();
}

/// A group for each parent, in the order in which they appear.
void MapShapesWriter::addUnits(const Frame& frame) {
    std::vector<std::size_t> shapes(frame.units.size());
    std::iota(shapes.begin(), shapes.end(), std::size_t{0});
    const auto parentOf = [&](std::size_t shape) { return m_scene.units[frame.units[shape]].parent; };
    if (!m_scene.parents.empty()) {
        std::ranges::stable_sort(shapes, {}, parentOf);
    }
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const bool grouped = !m_scene.parents.empty();
        if (grouped && (i == 0 || parentOf(shapes[i]) != parentOf(shapes[i - 1]))) {
            m_canvas.openGroup({m_scene.parents[parentOf(shapes[i])]});
        }
        addUnit(frame, shapes[i]);
        if (grouped && (i + 1 == shapes.size() || parentOf(shapes[i + 1]) != parentOf(shapes[i]))) {
            m_canvas.closeGroup();
        }
    }
}

void MapShapesWriter::addUnit(const Frame& frame, std::size_t shape) {
    const SceneUnit& unit = m_scene.units[frame.units[shape]];
    PptxLook look = classLook(m_scene, unit.classIndex, unit.fill, unit.hatch);
    look.line = m_scene.style.border;
    look.lineWidth = frame.outlineWidth;
    look.bevel = true;
    PptxPath path(m_corner);
    path.addUnit(frame.shapes, shape);
    m_canvas.freeform(namingOf(unit), path, look);
}

/// The pale, dark and pale lines that pictures have, around all outlined units of the frame.
void MapShapesWriter::addOutlined(const Frame& frame) {
    if (frame.outlined.unitCount() == 0) {
        return;
    }
    const auto strokes = outlineStrokes(frame, m_scene.style);
    m_canvas.openGroup({m_catalogue.text("slides.shape.outlines")});
    for (const OutlineStroke& stroke : {strokes[0], strokes[1]}) {
        PptxPath path(m_corner);
        path.addSegments(frame.outlines);
        m_canvas.freeform({m_catalogue.text("slides.shape.outlines")}, path,
                          {.line = stroke.colour, .lineWidth = stroke.width / 2, .bevel = true});
    }
    m_canvas.closeGroup();
}

void MapShapesWriter::addDotsAndCircles(const Frame& frame) {
    const SceneStyle& style = m_scene.style;
    const auto onSlide = [&](const gis::Point& at) { return gis::Point{at.x + m_corner.x, at.y + m_corner.y}; };
    for (const SceneDot& dot : frame.dots) {
        const SceneUnit& unit = m_scene.units[dot.unit];
        PptxLook look = classLook(m_scene, unit.classIndex, unit.fill, unit.hatch);
        look.line = style.coast;
        look.lineWidth = std::max(frame.coastWidth, 0.5);
        m_canvas.ellipse(namingOf(unit), onSlide(dot.at), dot.radius, look);
    }
    for (const SceneCircle& circle : frame.circles) {
        const PptxCanvas::Naming naming = namingOf(m_scene.units[circle.unit]);
        if (circle.zero) {
            m_canvas.ellipse(
                naming, onSlide(circle.at), circle.radius,
                {.fill = DeckColour{style.background}, .line = circleFill(m_scene), .lineWidth = kZeroPen});
        } else {
            addPptxCircle(m_canvas, m_scene, naming, onSlide(circle.at), circle.radius, m_scene.circleCase);
        }
    }
}

} // namespace

PptxLook classLook(const MapScene& scene, const std::optional<std::size_t>& classIndex, const Colour& fill,
                   Hatch hatch) {
    PptxLook look{.fill = DeckColour{fill}, .hatch = hatch, .hatchLine = scene.style.hatchLine};
    if (hatch == Hatch::None && classIndex && *classIndex < scene.classFills.size() &&
        scene.classFills[*classIndex] == fill) {
        look.fill->classIndex = classIndex;
    }
    return look;
}

void addPptxCircle(PptxCanvas& canvas, const MapScene& scene, const PptxCanvas::Naming& naming, const gis::Point& at,
                   double radius, double ringCase) {
    const CircleLine line = circleLine(scene, radius);
    if (!hasRings(scene)) {
        canvas.ellipse(naming, at, line.radius,
                       {.fill = DeckColour{circleFill(scene)}, .line = scene.style.circleRim, .lineWidth = line.width});
        return;
    }
    if (ringCase > 0) {
        canvas.ellipse({naming.name}, at, line.radius,
                       {.line = scene.style.circleRim, .lineWidth = line.width + 2 * ringCase});
    }
    canvas.ellipse(naming, at, line.radius, {.line = circleFill(scene), .lineWidth = line.width});
}

void addPptxMap(PptxCanvas& canvas, const DeckMap& map, const Catalogue& catalogue) {
    const MapScene scene = lighterScene(*map.scene, kTolerance);
    canvas.openGroup({map.name, scene.words.description});
    MapShapesWriter(canvas, scene, map.corner, catalogue).add();
    canvas.closeGroup();
}

} // namespace diaban
