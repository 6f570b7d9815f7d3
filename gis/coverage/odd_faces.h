// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/reassemble.h"
#include "gis/crs/crs.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace gis {

/// A unit and the length of a face's border that is the unit's border too.
struct UnitAround {
    std::uint32_t unit;
    double metres;

    friend bool operator==(const UnitAround&, const UnitAround&) = default;
};

/// A piece of ground that belongs to no unit though units lie all around it (a gap), or to more than one (an overlap).
struct OddFace {
    std::vector<std::uint32_t> units; ///< that cover it, ascending; none: a gap
    std::vector<UnitAround> around;   ///< by unit
    double areaSquareMetres;          ///< geodesic
    double perimeterMetres;
    Point place; ///< inside

    /// The mean width of something long: twice the area by the perimeter.
    [[nodiscard]] double widthMetres() const {
        return perimeterMetres > 0 ? 2 * areaSquareMetres / perimeterMetres : 0;
    }
};

/// A corner of odd faces that lies on a segment of an arc (by its first point among those of the coverage).
struct ArcCut {
    std::uint32_t arc = 0;
    std::uint32_t segment = 0;
    Point point;
};

struct OddFaces {
    std::vector<OddFace> list;
    Polygons shapes;          ///< unit i is list[i]
    std::vector<ArcCut> cuts; ///< with these in its arcs, units have all edges of these faces, bit for bit
};

/// The faces that two units both cover, by pairs of units, the lower one first: an overlap each.
[[nodiscard]] std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::size_t>>
overlapsOf(const OddFaces& odd);
/// How many faces are gaps.
[[nodiscard]] std::size_t gapCount(const OddFaces& odd);

/// The arcs with the cuts that are on them.
[[nodiscard]] ChangedArcs cutArcsAt(const Coverage& coverage, std::vector<ArcCut> cuts);

/// What is narrower than this, in metres, is what rounding makes of borders that are the same, and no face.
inline constexpr double kRoundingWidth = 1e-6;

/// All gaps and overlaps, by their lowest corner. The borders with a unit on one side alone, and those used twice on
/// one side, are cut into faces with GEOS, and each face is looked up in the units; where one is an overlap, all
/// borders about it are cut too. Gaps are what units enclose: inlets of the sea are none, lakes left out of the layer
/// are. Throws Error{BadInput "crs.missing"}, and "coverage.tangled" where borders cross too often.
[[nodiscard]] OddFaces findOddFaces(const Coverage& coverage, const Crs& crs);

} // namespace gis
