// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/coverage.h"
#include "gis/crs/local_metres.h"

#include <cstdint>
#include <vector>

namespace gis {

/// A few units, ascending.
using UnitSet = std::vector<std::uint32_t>;

[[nodiscard]] bool haveCommon(const UnitSet& a, const UnitSet& b);
void addTo(UnitSet& set, const UnitSet& more);

/// A point of borders that have a unit on one side alone.
struct LoosePoint {
    Point at;
    UnitSet units;      ///< that have it
    UnitSet faces;      ///< units whose borders it faces within the tolerance
    bool fixed;         ///< borders that are shared end here too: it stays where it is
    bool taken = false; ///< others were brought here: it stays where it is
    std::uint32_t into; ///< the point that it was brought to; itself where it was not

    [[nodiscard]] bool corner() const { return units.size() > 1; }
};

/// The loose borders of a coverage as lists of loose points.
struct LooseBorders {
    struct Line {
        std::uint32_t arc;
        std::uint32_t unit;
        bool unitOnLeft;
        std::vector<std::uint32_t> points;
    };

    std::vector<LoosePoint> points;
    std::vector<Line> lines;

    /// Where a point is now.
    [[nodiscard]] std::uint32_t now(std::uint32_t point) const {
        return points[point].fixed ? point : points[point].into;
    }
};

/// The arcs with one unit on one side. Throws as nearPairs() does.
[[nodiscard]] LooseBorders looseBorders(const Coverage& coverage, const LocalMetres& metres, double toleranceMetres);

} // namespace gis
