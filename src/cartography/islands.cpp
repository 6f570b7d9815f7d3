// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/islands.h"

#include "src/cartography/box_clusters.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace diaban {

namespace {

constexpr double kIsland = 0.25; ///< of the largest land's side
constexpr double kTouching = 1e-6;

double sideOf(const gis::Box& box) noexcept {
    return std::max(box.width(), box.height());
}

/// The boxes of the lands that a map is made of: parts whose boxes touch are one.
std::vector<gis::Box> landsOf(const gis::Polygons& map) {
    std::vector<gis::Box> parts;
    for (std::size_t part = 0; part < map.partCount(); ++part) {
        parts.push_back(map.boxOfPart(part));
    }
    const std::vector<std::uint32_t> clusters = clusterBoxes(parts, kTouching);
    std::vector<gis::Box> lands(parts.size());
    for (std::size_t part = 0; part < parts.size(); ++part) {
        lands[clusters[part]].add(parts[part]);
    }
    std::erase_if(lands, [](const gis::Box& land) { return land.empty(); });
    return lands;
}

} // namespace

Islands::Islands(const gis::Polygons& map) : m_space(map.box()) {
    const std::vector<gis::Box> lands = landsOf(map);
    double largest = 0;
    for (const gis::Box& land : lands) {
        largest = std::max(largest, sideOf(land));
    }
    for (const gis::Box& land : lands) {
        if (sideOf(land) < kIsland * largest) {
            m_space.add(land);
        }
    }
    m_space.close();
}

bool Islands::liesAmong(const gis::Box& box) const noexcept {
    const double across = box.width();
    const double down = box.height();
    const auto any = [&](const gis::Box& beside) { return !m_space.isEmpty(beside); };
    return (any({{box.min.x - across, box.min.y}, {box.min.x, box.max.y}}) &&
            any({{box.max.x, box.min.y}, {box.max.x + across, box.max.y}})) ||
           (any({{box.min.x, box.min.y - down}, {box.max.x, box.min.y}}) &&
            any({{box.min.x, box.max.y}, {box.max.x, box.max.y + down}}));
}

} // namespace diaban
