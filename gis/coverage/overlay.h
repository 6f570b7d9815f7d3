// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/progress.h"
#include "gis/crs/crs.h"
#include "gis/geometry/polygons.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace gis {

/// What an area is measured on.
enum class AreaMeasure {
    Geodesic, ///< on WGS 84, square metres; as geodesicAreas has it
    Planar    ///< in the plane of the coordinates, in their unit squared; never for degrees
};

struct OverlayOptions {
    AreaMeasure measure = AreaMeasure::Geodesic;
    double dropBelow = 0;   ///< pieces of less area than this are left out, their number and sum told
    bool twoThreads = true; ///< the result is the same with one
};

/// What an old and a new unit have in common.
struct OverlayPiece {
    std::uint32_t oldUnit = 0, newUnit = 0;
    double area = 0;

    friend bool operator==(const OverlayPiece&, const OverlayPiece&) = default;
};

/// Which part of which old unit lies in which new one.
struct Overlay {
    std::vector<OverlayPiece> pieces;       ///< by old, then new unit
    std::vector<double> oldAreas, newAreas; ///< of every unit whole; NaN where it has coordinates that are no place
    std::size_t dropped = 0;
    double droppedArea = 0;
    std::size_t byGeos = 0; ///< pieces that GEOS had to find, because polygons cross themselves

    /// For every old or new unit the sum of its pieces; more than its area where units of the other layer overlap.
    [[nodiscard]] std::vector<double> oldCovered() const;
    [[nodiscard]] std::vector<double> newCovered() const;
};

/// The areas of all intersections of two layers in one CRS; units that only touch have none. Layers need not be clean:
/// they may have gaps, and units that overlap within one layer.
///
/// Crossings are where the lines between vertices, straight in the layers' CRS, cross; exact arithmetic decides on
/// every case, also where borders of both layers coincide. Areas are then added up by Green's theorem: no polygon is
/// built, and only segments near a crossing are compared. A geodesic area is bounded by geodesics between the vertices;
/// the strip between these and the straight lines is shared out along each edge, so that the pieces of a unit that is
/// covered add up to its area, to about 1e-12 of it. Pieces smaller than rounding can tell (1e-12 of the geometric mean
/// of both units' areas) are none. Polygons are to be valid (see makeValid): pieces of one that crosses itself are
/// found by GEOS where they come out negative or larger than their units, but not where they merely are wrong.
///
/// Linear in the number of vertices and crossings. Throws Error{BadInput}: "crs.missing" for a geodesic measure,
/// "overlay.planar_degrees", "overlay.tangled", "overlay.too_many_pairs".
[[nodiscard]] Overlay overlay(const Polygons& oldUnits, const Polygons& newUnits, const Crs& crs,
                              const OverlayOptions& options = {}, const Progress& progress = {});

} // namespace gis
