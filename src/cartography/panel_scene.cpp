// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/panel_scene.h"

#include "gis/crs/area_of_use.h"
#include "src/cartography/inset_frames.h"
#include "src/cartography/legend_block.h"
#include "src/cartography/map_labels.h"
#include "src/cartography/page_frames.h"
#include "src/cartography/page_furniture.h"
#include "src/cartography/page_words.h"
#include "src/cartography/panel_layout.h"
#include "src/cartography/scene_colours.h"
#include "src/cartography/scene_start.h"
#include "src/cartography/text_block.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace diaban {

namespace {

constexpr double kTitleSize = 13; ///< points, on a page of middling size

/// Panels of one page in the making.
class Panels {
public:
    Panels(MapScene& scene, const MapRequest& request, const Catalogue& catalogue, const PageMeasures& measures)
        : m_scene(scene), m_request(request), m_catalogue(catalogue), m_measures(measures), m_inset(measures),
          m_title(kTitleSize * measures.scale * 1.6) {}

    /// Lays out the page for maps of that shape.
    void layOut(const gis::Box& body, const gis::Box& map);
    /// The room that each map has.
    [[nodiscard]] PageSize room() const;
    /// Adds all panels and what they share.
    void add(const MapShapes& shapes);

private:
    [[nodiscard]] gis::Box mapBox(std::size_t panel) const;
    void addTitle(std::uint32_t panel);
    void addMap(std::uint32_t panel, const MapShapes& shapes, const std::vector<InsetPlan>& plans);
    void addFrame(std::uint32_t panel, ProjectedFrame main, const gis::Point& offset);
    void addScale(const ProjectedFrame& main);
    [[nodiscard]] std::vector<std::uint32_t> unitsOf(const FrameShapes& shapes, std::uint32_t panel) const;

    MapScene& m_scene;
    const MapRequest& m_request;
    const Catalogue& m_catalogue;
    const PageMeasures& m_measures;
    PageMeasures m_inset; ///< of the insets
    double m_title;       ///< height of the line above each map
    PanelLayout m_layout;
    LegendBlock m_legend;
    LooseBox m_scaleBox;
    std::optional<Layout> m_inCell; ///< map and insets within the first cell, where there are insets
    double m_perUnit = 0;
};

void Panels::layOut(const gis::Box& body, const gis::Box& map) {
    const double scale = m_measures.scale;
    m_scaleBox = {150 * scale, 24 * scale};
    m_legend = setLegend(m_request, m_scene, m_catalogue, m_scene.style, 11.5 * scale,
                         std::min(body.width() * 0.42, 230 * scale),
                         body.height() * 0.9 - m_scaleBox.height - 2 * m_measures.gap);
    PanelRequest wanted;
    wanted.body = body;
    wanted.panels = m_request.panels.size();
    wanted.map = {std::max(map.width(), 1e-9), std::max(map.height(), 1e-9)};
    wanted.legend = {std::max(m_legend.width, m_scaleBox.width),
                     m_legend.height + 2 * m_measures.gap + m_scaleBox.height};
    wanted.title = m_title;
    wanted.gap = m_measures.gap;
    m_layout = layOutPanels(wanted);
    m_perUnit = m_layout.factor;
}

gis::Box Panels::mapBox(std::size_t panel) const {
    gis::Box box = m_layout.cells[panel];
    box.min.y += m_title;
    return box;
}

PageSize Panels::room() const {
    const gis::Box box = mapBox(0);
    return {box.width(), box.height()};
}

void Panels::add(const MapShapes& shapes) {
    m_inset.insetSide = 0.3 * std::min(mapBox(0).width(), mapBox(0).height());
    m_inset.scale *= 0.75;
    m_inset.gap *= 0.5;
    const std::vector<InsetPlan> plans =
        planInsets(shapes.frames, m_perUnit, m_request, m_catalogue, m_inset, m_scene.style);
    if (!plans.empty()) {
        FrameShapes main = shapes.frames.front().shapes;
        toPage(main.shapes, shapes.frames.front().box, m_perUnit, {0, 0});
        LayoutRequest wanted;
        wanted.body = mapBox(0);
        wanted.map = &main.shapes;
        wanted.gap = m_inset.gap;
        const gis::Box& box = shapes.frames.front().box;
        for (std::size_t i = 0; i < plans.size(); ++i) {
            const gis::Point& place = shapes.frames[i + 1].truePlace;
            wanted.insets.push_back(
                {plans[i].box, {(place.x - box.min.x) * m_perUnit, (box.max.y - place.y) * m_perUnit}});
        }
        m_inCell = diaban::layOut(wanted);
        m_perUnit *= m_inCell->factor;
    }
    for (const MapPanel& panel : m_request.panels) {
        m_scene.panels.push_back({panel.title, m_layout.cells[m_scene.panels.size()]});
    }
    for (std::uint32_t panel = 0; panel < m_request.panels.size(); ++panel) {
        addTitle(panel);
        addMap(panel, shapes, plans);
    }
    addScale(shapes.frames.front());
    addLegend(m_legend, m_layout.legend.min, m_scene);
}

void Panels::addTitle(std::uint32_t panel) {
    const gis::Box& cell = m_layout.cells[panel];
    const TextBlock title =
        setText({{m_request.panels[panel].title, kTitleSize * m_measures.scale, true, m_scene.style.ink, 0}},
                cell.width(), m_title, m_scene.style.family);
    addBlock(title, {cell.centre().x - title.width / 2, cell.min.y}, m_scene.texts);
}

std::vector<std::uint32_t> Panels::unitsOf(const FrameShapes& shapes, std::uint32_t panel) const {
    std::vector<std::uint32_t> units = shapes.units;
    for (std::uint32_t& unit : units) {
        unit += panel * static_cast<std::uint32_t>(m_request.codes.size());
    }
    return units;
}

void Panels::addMap(std::uint32_t panel, const MapShapes& shapes, const std::vector<InsetPlan>& plans) {
    const gis::Box room = mapBox(panel);
    const gis::Point moved{room.min.x - mapBox(0).min.x, room.min.y - mapBox(0).min.y};
    const gis::Box& box = shapes.frames.front().box;
    gis::Point corner{room.centre().x - box.width() * m_perUnit / 2, room.centre().y - box.height() * m_perUnit / 2};
    if (m_inCell) {
        corner = {m_inCell->offset.x + moved.x, m_inCell->offset.y + moved.y};
    }
    addFrame(panel, shapes.frames.front(), corner);
    for (std::size_t i = 0; i < plans.size(); ++i) {
        ProjectedFrame far = shapes.frames[i + 1];
        far.shapes.units = unitsOf(far.shapes, panel);
        gis::Box page = m_inCell->insets[i];
        page = {{page.min.x + moved.x, page.min.y + moved.y}, {page.max.x + moved.x, page.max.y + moved.y}};
        addInset(m_scene, std::move(far), page, plans[i], m_inset, m_scene.style);
        m_scene.frames.back().panel = panel;
    }
}

void Panels::addFrame(std::uint32_t panel, ProjectedFrame main, const gis::Point& offset) {
    Frame frame;
    toPage(main.shapes.shapes, main.box, m_perUnit, offset);
    frame.units = unitsOf(main.shapes, panel);
    frame.shapes = std::move(main.shapes.shapes);
    frame.page = frame.shapes.box();
    frame.panel = panel;
    if (const auto ground = groundAt(main.crs, main.box.centre())) {
        frame.scale = ground->metresPerUnit / m_perUnit / kMetresPerPoint;
    }
    finishFrame(frame, main.shapes.vertices, m_scene.units);
    addParentBorders(frame, m_scene);
    m_scene.frames.push_back(std::move(frame));
}

void Panels::addScale(const ProjectedFrame& main) {
    if (const auto ground = groundAt(main.crs, main.box.centre())) {
        const gis::Point corner{m_layout.legend.min.x, m_layout.legend.min.y + m_legend.height + 2 * m_measures.gap};
        addScaleAndNorth(m_scene, {corner, {corner.x + m_scaleBox.width, corner.y + m_scaleBox.height}}, *ground,
                         ground->metresPerUnit / m_perUnit, m_measures);
    }
}

} // namespace

MapScene panelScene(const MapRequest& request, const Catalogue& catalogue, gis::Problems& problems) {
    const PageMeasures measures(request.page);
    MapScene scene = emptyScene(request, problems);
    Panels panels(scene, request, catalogue, measures);
    const PageSize page{measures.bodyWidth(request.page), request.page.height - 2 * measures.margin};
    const MapShapes whole = mapShapes(request, page, measures.insetSide); // for their shape and projection
    scene.page.turns = false;
    const gis::Crs& crs = whole.projection.crs;
    if (!request.mapCrs.empty()) {
        gis::tellOutsideArea(crs, whole.lonLat, {}, problems);
    }
    scene.crs = crs.code().empty() ? crs.wkt() : crs.code();
    scene.words = sceneWords(request, whole.projection.name, catalogue);
    const gis::Box body = addPageWords(scene, request, whole.projection, catalogue, measures, problems);
    panels.layOut(body, whole.frames.front().box);
    panels.add(mapShapes(request, panels.room(), measures.insetSide));
    for (Frame& frame : scene.frames) {
        weighLines(frame, request);
    }
    if (request.labels.show != LabelShow::Auto) {
        addLabels(scene, request, catalogue, measures, scene.style, problems);
    }
    finishColours(scene, request, problems);
    return scene;
}

} // namespace diaban
