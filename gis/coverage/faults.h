// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/build_coverage.h"
#include "gis/crs/crs.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace gis {

/// What keeps a layer from being a coverage.
enum class FaultKind : std::uint8_t {
    Overlap,   ///< ground of two units
    Gap,       ///< ground of none that units enclose
    Mismatch,  ///< borders that run within a tolerance of each other and are not the same
    ManyUnits, ///< a border that two units use on the same side
    Dangle,    ///< a line that a unit's border runs along forth and back
    NotFinite  ///< a unit with a coordinate that is no number
};
inline constexpr std::size_t kFaultKinds = 6;

struct Fault {
    FaultKind kind;
    std::vector<std::uint32_t> units; ///< concerned, ascending: of a gap those around it
    Point place;                      ///< inside or on it; not finite where nobody knows
    double areaSquareMetres;          ///< geodesic; 0 of lines
    double lengthMetres;              ///< of lines; of gaps and overlaps the perimeter
    double widthMetres;               ///< the mean width of a gap or overlap, the largest distance of borders; else 0
    bool thin;                        ///< a gap or overlap narrower than FaultOptions says: a sliver

    friend bool operator==(const Fault&, const Fault&) = default;
};

struct FaultOptions {
    double mismatchMetres = 1; ///< the tolerance of FaultKind::Mismatch; shorter stretches than twice that are none
    double sliverMetres = 20;  ///< gaps and overlaps of a smaller mean width (twice the area by the perimeter) are thin
    double ribbonMetres = 2;   ///< how wide lines are drawn as areas
};

/// The faults of a layer, by kind, then by place. Gaps and overlaps are areas; lines stand for themselves as ribbons.
struct Faults {
    std::vector<Fault> list;
    Polygons shapes;   ///< unit i is list[i]; without a part where nobody knows where
    TidyReport tidied; ///< what had to go before borders could be compared

    [[nodiscard]] std::size_t count(FaultKind kind) const noexcept;
    [[nodiscard]] std::size_t thinCount(FaultKind kind) const noexcept;
};

/// Overlaps are told by pairs of units (with all the ground that the pair shares), gaps each by itself. The same
/// whatever the order of units, rings and points, but for the numbers of the units.
/// Throws Error{BadInput "crs.missing"}, and "coverage.tangled" where borders cross too often.
[[nodiscard]] Faults findFaults(const BuiltCoverage& built, const Crs& crs, const FaultOptions& options = {});

} // namespace gis
