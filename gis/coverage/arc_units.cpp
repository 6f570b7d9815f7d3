// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/arc_units.h"

#include "gis/coverage/arc_sides.h"

#include <algorithm>

namespace gis {

namespace {

void sortOut(std::vector<std::uint32_t>& units) {
    std::sort(units.begin(), units.end());
    units.erase(std::unique(units.begin(), units.end()), units.end());
}

} // namespace

ArcUnits::ArcUnits(const Coverage& coverage) {
    m_start.reserve(coverage.arcCount() + 1);
    m_start.push_back(0);
    ArcSides sides(coverage);
    const auto add = [&](const std::vector<std::uint32_t>& units, const std::vector<std::uint32_t>& beyond, bool left) {
        for (const std::uint32_t unit : units) {
            if (!std::binary_search(beyond.begin(), beyond.end(), unit)) {
                m_sides.push_back({unit, left});
            }
        }
    };
    for (std::uint32_t arc = 0; arc < coverage.arcCount(); ++arc) {
        sides.goTo(arc);
        sortOut(sides.left);
        sortOut(sides.right);
        add(sides.left, sides.right, true);
        add(sides.right, sides.left, false);
        m_start.push_back(static_cast<std::uint32_t>(m_sides.size()));
    }
}

} // namespace gis
