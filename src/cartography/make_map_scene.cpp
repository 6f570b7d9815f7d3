// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/make_map_scene.h"

#include "gis/base/error.h"
#include "src/cartography/furniture.h"
#include "src/cartography/legend_block.h"
#include "src/cartography/page_frames.h"
#include "src/cartography/page_words.h"
#include "src/cartography/palette.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

constexpr double kMetresPerPoint = 0.0254 / 72;
constexpr double kNorthTolerance = 3; ///< degrees

/// Sizes of a page that everything on it shares, in points.
struct PageMeasures {
    double scale; ///< of words
    double margin;
    double gap;
    double insetSide;
    double insetPad;

    explicit PageMeasures(const PageSize& page)
        : scale(wordScale(page)), margin(std::clamp(std::min(page.width, page.height) * 0.045, 2.0, 30.0)),
          gap(9 * scale), insetSide(0.25 * std::min(page.width, page.height)), insetPad(5 * scale) {}
    [[nodiscard]] double caption() const { return 27 * scale; }
};

void checkRequest(const MapRequest& request) {
    const std::size_t n = request.polygons == nullptr ? 0 : request.polygons->unitCount();
    if (n == 0 || request.codes.size() != n || request.names.size() != n || request.values.size() != n ||
        request.states.size() != n) {
        throw gis::badInput({}, {}, {"map.nothing_to_draw", {}});
    }
}

std::vector<SceneUnit> sceneUnits(const MapRequest& request, const std::vector<Colour>& fills,
                                  const SceneStyle& style) {
    std::vector<SceneUnit> units;
    units.reserve(request.codes.size());
    for (std::size_t i = 0; i < request.codes.size(); ++i) {
        SceneUnit unit{request.codes[i], request.names[i], request.values[i], request.states[i], {}, {}, {}};
        if (unit.state == UnitState::Value && !std::isfinite(unit.value)) {
            unit.state = UnitState::NoData;
        }
        if (unit.state == UnitState::Value) {
            unit.classIndex = request.breaks.classOf(unit.value);
            unit.fill = unit.classIndex ? fills[*unit.classIndex] : style.outsideFill;
        } else {
            unit.hatch = hatchOf(unit.state);
            unit.fill = groundOf(unit.hatch, style);
        }
        units.push_back(std::move(unit));
    }
    return units;
}

/// The name of an inset: that of its unit, of its two units, or how many they are.
std::string insetName(const FrameShapes& shapes, const MapRequest& request, const Catalogue& catalogue) {
    if (shapes.units.size() > 2) {
        return catalogue.text({"map.inset.units", {{"count", static_cast<std::int64_t>(shapes.units.size())}}});
    }
    std::string name;
    for (const std::uint32_t unit : shapes.units) {
        const std::string& own = request.names[unit].empty() ? request.codes[unit] : request.names[unit];
        name += (name.empty() ? "" : ", ") + own;
    }
    return name;
}

LooseInset looseInset(const ProjectedFrame& frame, const std::string& name, const PageMeasures& measures,
                      const SceneStyle& style) {
    const double perUnit = pointsPerUnit(frame.box, measures.insetSide, measures.insetSide);
    const double least = measures.insetSide * 0.45;
    const double words =
        std::min(sceneText(name, 9 * measures.scale, true, style.ink, style.family).width, measures.insetSide * 1.2);
    return {{std::max({frame.box.width() * perUnit, least, words}) + 2 * measures.insetPad,
             std::max(frame.box.height() * perUnit, least) + 2 * measures.insetPad + measures.caption()},
            {}};
}

/// Adds a scale bar of a round length with its words to the right, its left end at `at`.
void addScaleBar(MapScene& scene, const gis::Point& at, double metresPerPoint, double mostPoints, double size,
                 const SceneStyle& style) {
    const double metres = roundLength(metresPerPoint, mostPoints);
    const double length = metres / metresPerPoint;
    scene.scaleBars.push_back({{at, {at.x + length, at.y + size * 0.42}}, 2, metres});
    SceneText words = sceneText(lengthWords(metres, scene.language), size, false, style.ink, style.family);
    words.at = {at.x + length + size * 0.5, at.y + size * 0.56};
    scene.texts.push_back(std::move(words));
}

void addInset(MapScene& scene, ProjectedFrame&& source, const gis::Box& page, const std::string& name,
              const PageMeasures& measures, const SceneStyle& style) {
    Frame frame;
    frame.page = page;
    frame.inset = true;
    const double pad = measures.insetPad;
    const double caption = std::min(measures.caption(), page.height() * 0.4);
    const double unit = caption / measures.caption() * measures.scale;
    const gis::Box room{{page.min.x + pad, page.min.y + caption}, {page.max.x - pad, page.max.y - pad}};
    const double perUnit = pointsPerUnit(source.box, room.width(), room.height());
    toPage(source.shapes.shapes, source.box, perUnit,
           {room.centre().x - source.box.width() * perUnit / 2, room.centre().y - source.box.height() * perUnit / 2});
    frame.shapes = std::move(source.shapes.shapes);
    frame.units = std::move(source.shapes.units);
    const TextBlock words = setText({{name, 9 * unit, true, style.ink, 0}}, room.width(), 13 * unit, style.family);
    addBlock(words, {room.min.x, page.min.y + 2 * unit}, scene.texts);
    if (const auto ground = groundAt(source.crs, source.box.centre())) {
        frame.scale = ground->metresPerUnit / perUnit / kMetresPerPoint;
        addScaleBar(scene, {room.min.x, page.min.y + 17 * unit}, ground->metresPerUnit / perUnit, room.width() * 0.5,
                    7.5 * unit, style);
    }
    finishFrame(frame, scene.units);
    scene.frames.push_back(std::move(frame));
}

void addMain(MapScene& scene, ProjectedFrame& main, const Layout& layout, double perUnit, const PageMeasures& measures,
             const SceneStyle& style) {
    Frame frame;
    for (gis::Point& point : main.shapes.shapes.points()) {
        point = {layout.offset.x + layout.factor * point.x, layout.offset.y + layout.factor * point.y};
    }
    frame.shapes = std::move(main.shapes.shapes);
    frame.units = std::move(main.shapes.units);
    frame.page = frame.shapes.box();
    if (const auto ground = groundAt(main.crs, main.box.centre())) {
        const double metresPerPoint = ground->metresPerUnit / (perUnit * layout.factor);
        frame.scale = metresPerPoint / kMetresPerPoint;
        if (layout.scale) {
            const bool north = std::fabs(ground->northDegrees) <= kNorthTolerance;
            const double size = 9 * measures.scale;
            const double left = layout.scale->min.x + (north ? 2.6 * size : 0);
            if (north) {
                scene.northArrow = NorthArrow{{layout.scale->min.x + size, layout.scale->max.y}, 2.6 * size};
            }
            addScaleBar(scene, {left, layout.scale->max.y - size}, metresPerPoint, 11 * size, size, style);
        }
    }
    finishFrame(frame, scene.units);
    scene.frames.push_back(std::move(frame));
}

} // namespace

MapScene makeMapScene(const MapRequest& request, const Catalogue& catalogue, gis::Problems& problems,
                      const gis::Progress& progress) {
    checkRequest(request);
    const SceneStyle style;
    const PageMeasures measures(request.page);
    MapScene scene;
    scene.page = request.page;
    scene.language = request.language;
    scene.classFills = paletteColours(request.palette, request.breaks.size());
    scene.units = sceneUnits(request, scene.classFills, style);
    if (request.breaks.size() < request.breaks.asked && request.breaks.size() > 0) {
        problems.note({}, {},
                      {"map.fewer_classes",
                       {{"asked", static_cast<std::int64_t>(request.breaks.asked)},
                        {"classes", static_cast<std::int64_t>(request.breaks.size())}}});
    }

    progress.at("stage.map", 0, 0);
    const double width = request.page.width - 2 * measures.margin;
    MapShapes shapes = mapShapes(request, {width, request.page.height - 2 * measures.margin}, measures.insetSide);
    scene.crs = shapes.projection.crs.code().empty() ? shapes.projection.crs.wkt() : shapes.projection.crs.code();

    const TextBlock title = titleBlock(request, style, width);
    const TextBlock footer = footerBlock(request, shapes.projection.name, catalogue, style, width);
    addBlock(title, {measures.margin, measures.margin}, scene.texts);
    addBlock(footer, {measures.margin, request.page.height - measures.margin - footer.height}, scene.texts);

    LayoutRequest wanted;
    wanted.gap = measures.gap;
    wanted.body = {
        {measures.margin, measures.margin + title.height + measures.gap},
        {request.page.width - measures.margin, request.page.height - measures.margin - footer.height - measures.gap}};
    const LegendBlock legend = setLegend(request, scene, catalogue, style, 11.5 * measures.scale,
                                         std::min(width * 0.42, 230 * measures.scale), wanted.body.height() * 0.9);
    ProjectedFrame& main = shapes.frames.front();
    const double perUnit = pointsPerUnit(main.box, wanted.body.width(), wanted.body.height());
    toPage(main.shapes.shapes, main.box, perUnit, {0, 0});
    wanted.map = &main.shapes.shapes;
    wanted.legend = {legend.width, legend.height};
    wanted.scale = {170 * measures.scale, 24 * measures.scale};
    std::vector<std::string> names;
    for (std::size_t f = 1; f < shapes.frames.size(); ++f) {
        names.push_back(insetName(shapes.frames[f].shapes, request, catalogue));
        wanted.insets.push_back(looseInset(shapes.frames[f], names.back(), measures, style));
        wanted.insets.back().truePlace = {(shapes.frames[f].truePlace.x - main.box.min.x) * perUnit,
                                          (main.box.max.y - shapes.frames[f].truePlace.y) * perUnit};
    }
    const Layout layout = layOut(wanted);
    addMain(scene, main, layout, perUnit, measures, style);
    addLegend(legend, layout.legend.min, scene);
    for (std::size_t f = 1; f < shapes.frames.size(); ++f) {
        addInset(scene, std::move(shapes.frames[f]), layout.insets[f - 1], names[f - 1], measures, style);
    }
    progress.at("stage.map", 1, 1);
    return scene;
}

} // namespace diaban
