// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/scene_layout.h"

#include <algorithm>
#include <numeric>
#include <string>

namespace diaban {

namespace {

/// A box of the main map, in points as it just fills the body.
gis::Box boxOnPage(const gis::Box& box, const Layout& layout) {
    const auto at = [&](const gis::Point& p) {
        return gis::Point{layout.offset.x + layout.factor * p.x, layout.offset.y + layout.factor * p.y};
    };
    return {at(box.min), at(box.max)};
}

} // namespace

LayoutRequest layoutRequest(const MapShapes& shapes, const gis::Box& body, double perUnit, const LegendBlock& legend,
                            const std::vector<InsetPlan>& insets, const std::vector<EnlargePlan>& enlarged,
                            const std::optional<LocatorPlan>& locator, const PageMeasures& measures) {
    const ProjectedFrame& main = shapes.frames.front();
    LayoutRequest wanted;
    wanted.gap = measures.gap;
    wanted.body = body;
    wanted.map = &main.shapes.shapes;
    wanted.legend = {legend.width, legend.height};
    wanted.scale = {170 * measures.scale, 24 * measures.scale};
    for (std::size_t i = 0; i < insets.size(); ++i) {
        const gis::Point& place = shapes.frames[i + 1].truePlace;
        wanted.insets.push_back(
            {insets[i].box, {(place.x - main.box.min.x) * perUnit, (main.box.max.y - place.y) * perUnit}});
    }
    if (locator) {
        wanted.insets.push_back({locator->size, {0, 0}, true});
    }
    for (const EnlargePlan& plan : enlarged) {
        wanted.insets.push_back({plan.box, plan.window.centre(), true});
    }
    return wanted;
}

Layout layOutWith(std::vector<EnlargePlan>& enlarged, LayoutRequest wanted) {
    constexpr double kLeastLeft = 0.82; ///< of the map's size without them
    constexpr double kLeastTimes = 1.6; ///< where they take none of it
    constexpr double kDearTimes = 2;    ///< where they do
    constexpr double kFree = 0.97;
    Layout layout = layOut(wanted);
    if (enlarged.empty()) {
        return layout;
    }
    LayoutRequest without = wanted;
    without.insets.resize(wanted.insets.size() - enlarged.size());
    const Layout bare = layOut(without);
    const auto isWorth = [&](const EnlargePlan& plan) {
        const double onMap = plan.window.width() * layout.factor;
        const double least = layout.factor >= kFree * bare.factor ? kLeastTimes : kDearTimes;
        return plan.box.width * layout.insetFactor >= least * onMap;
    };
    while (!enlarged.empty() &&
           (layout.factor < kLeastLeft * bare.factor || layout.scale.has_value() != bare.scale.has_value() ||
            !std::ranges::all_of(enlarged, isWorth))) {
        enlarged.pop_back();
        wanted.insets.pop_back();
        layout = enlarged.empty() ? bare : layOut(wanted);
    }
    return layout;
}

void addAllEnlarged(MapScene& scene, const MapRequest& request, const MapShapes& shapes, const EnlargedLayout& placed,
                    const Catalogue& catalogue, const PageMeasures& measures) {
    const auto& [plans, layout, perUnit] = placed;
    const gis::Box& main = shapes.frames.front().box;
    const std::size_t before = layout.insets.size() - plans.size();
    std::vector<std::size_t> order(plans.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return plans[i].window.min.y; });
    for (std::size_t k = 0; k < order.size(); ++k) {
        const gis::Box& window = plans[order[k]].window;
        const EnlargeSource source{&request,
                                   &shapes,
                                   {{main.min.x + window.min.x / perUnit, main.max.y - window.max.y / perUnit},
                                    {main.min.x + window.max.x / perUnit, main.max.y - window.min.y / perUnit}},
                                   boxOnPage(window, layout),
                                   plans.size() > 1 ? std::string(1, static_cast<char>('A' + k)) : std::string{}};
        addEnlarged(scene, source, layout.insets[before + order[k]], catalogue, measures);
    }
}

} // namespace diaban
