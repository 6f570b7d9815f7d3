// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/scene_plan.h"

#include "src/cartography/page_frames.h"
#include "src/cartography/scene_circles.h"
#include "src/cartography/scene_layout.h"

#include <algorithm>

namespace diaban {

namespace {

/// A plan in the making.
class Planner {
public:
    Planner(MapScene& scene, const MapRequest& request, MapShapes& shapes, const gis::Box& body,
            const Catalogue& catalogue, const PageMeasures& measures)
        : m_scene(scene), m_request(request), m_shapes(shapes), m_body(body), m_catalogue(catalogue),
          m_measures(measures) {}

    ScenePlan make() {
        ProjectedFrame& main = m_shapes.frames.front();
        m_plan.perUnit = pointsPerUnit(main.box, m_body.width(), m_body.height());
        m_plan.locator = planLocator(m_request, main, m_measures);
        toPage(main.shapes.shapes, main.box, m_plan.perUnit, {0, 0});
        m_plan.enlarged = planEnlarged(main.shapes.shapes, m_request, m_measures,
                                       hasCircles(m_scene.kind) && m_request.furniture.enlarge
                                           ? circleRoom(m_scene, main.shapes, m_measures)
                                           : std::vector<double>{});
        if (hasCircles(m_scene.kind)) {
            layOutCircles();
        } else {
            layOut(main.shapes.shapes);
        }
        return std::move(m_plan);
    }

private:
    void layOutCircles();
    void layOut(const gis::Polygons& ground);
    [[nodiscard]] LegendBlock legendNow() const {
        const bool wordy = m_scene.kind == MapKind::Borders; // and beside a list
        const double room = (wordy && m_request.bilingual ? 300 : 230) * m_measures.scale;
        const double share = m_request.page.words > 0 ? 0.47 : 0.42; // beside a panel of a slide words stay readable
        return setLegend(m_request, m_scene, m_catalogue, m_scene.style, (wordy ? 9.8 : 11.5) * m_measures.scale,
                         std::min(m_measures.bodyWidth(m_request.page) * share, room),
                         m_body.height() * (wordy ? 0.98 : 0.9));
    }

    MapScene& m_scene;
    const MapRequest& m_request;
    MapShapes& m_shapes;
    const gis::Box& m_body;
    const Catalogue& m_catalogue;
    const PageMeasures& m_measures;
    ScenePlan m_plan;
};

/// An inset that found no room leaves its circles to the map, where they then have to be smaller.
void Planner::layOutCircles() {
    FrameShapes& main = m_shapes.frames.front().shapes;
    std::size_t windows = 0;
    do {
        windows = m_plan.enlarged.size();
        CirclePlan circles = planCircles(m_scene, main, m_plan.enlarged, m_measures);
        const double factor = fitGround(circles, main.shapes, m_body);
        m_plan.perUnit *= factor;
        for (EnlargePlan& enlarged : m_plan.enlarged) {
            gis::Box& window = enlarged.window;
            window = {{window.min.x * factor, window.min.y * factor}, {window.max.x * factor, window.max.y * factor}};
        }
        m_scene.circleScale = circles.scale;
        layOut(circles.scale > 0 ? circles.ground : main.shapes);
    } while (m_plan.enlarged.size() < windows);
    m_scene.circleScale *= m_plan.layout.factor;
    m_plan.legend = legendNow(); // its circles are as large as those of the map, and the block no larger than before
}

void Planner::layOut(const gis::Polygons& ground) {
    m_plan.legend = legendNow();
    m_plan.insets = planInsets(m_shapes.frames, m_plan.perUnit, m_request, m_catalogue, m_measures, m_scene.style);
    LayoutRequest wanted = layoutRequest(m_shapes, m_body, m_plan.perUnit, m_plan.legend, m_plan.insets,
                                         m_plan.enlarged, m_plan.locator, m_measures);
    wanted.map = &ground;
    const auto lists = overlayLists(m_request, m_scene, m_catalogue, m_measures, m_body.height());
    m_plan.layout = layOutWithList(lists, wanted, layOutWith(m_plan.enlarged, wanted), m_plan.list);
}

} // namespace

ScenePlan planScene(MapScene& scene, const MapRequest& request, MapShapes& shapes, const gis::Box& body,
                    const Catalogue& catalogue, const PageMeasures& measures) {
    return Planner(scene, request, shapes, body, catalogue, measures).make();
}

} // namespace diaban
