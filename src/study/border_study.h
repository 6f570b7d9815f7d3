// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "gis/base/progress.h"
#include "gis/coverage/border_lines.h"
#include "gis/coverage/borders_within.h"
#include "gis/coverage/build_coverage.h"
#include "gis/coverage/near_pairs.h"
#include "gis/coverage/neighbours.h"
#include "src/study/boundaries.h"
#include "src/study/layer_borders.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// The highest administrative level that ends at a border; Unknown where the parents of units are.
enum class BorderLevel { Unknown, Commune, District, Province };

/// To which district and province each unit belongs, where known; empty lists: not known.
struct UnitParents {
    std::vector<std::string> districts;
    std::vector<std::string> provinces;
};

/// `parents` of the units are their provinces; with `provinceField` of the layer, where they have parents of their own,
/// or where one of them is called huyện, quận or thị xã, they are districts.
/// Throws gis::Error{BadInput "unit.field_missing"}.
[[nodiscard]] UnitParents parentsOf(const Boundaries& boundaries, const std::string& provinceField);

/// Of the border of two units: the highest level at which they differ.
[[nodiscard]] BorderLevel levelOf(const UnitParents& parents, std::size_t first, std::size_t second);
/// "commune", "district", "province", as files have it; empty where unknown.
[[nodiscard]] const char* nameOf(BorderLevel level) noexcept;

/// Where a layer is no coverage, counted once for whoever tells it: in the same way as gis::findFaults does.
struct LayerFaults {
    bool counted = true; ///< false: its borders cross so often that nobody can
    std::size_t gaps = 0, overlaps = 0;
};

/// The borders of a layer's units: exactly as its rings share them and, where asked, within a tolerance.
struct BorderStudy {
    std::shared_ptr<const gis::BuiltCoverage> built; ///< never null
    std::vector<double> arcLengths;                  ///< metres, geodesic
    std::vector<gis::NeighbourPair> pairs;           ///< units that touch, by their numbers
    double toleranceMetres = 0;                      ///< 0: exactly alone
    std::vector<gis::NearPair>
        near; ///< with a stretch within the tolerance that is not shared exactly, by their numbers
    std::vector<std::uint32_t> islands; ///< units that touch none, nor come near any
    double sharedMetres = 0;            ///< each border once
    double outerMetres = 0;             ///< with what is not of the layer, around its gaps too; without overlaps
    LayerFaults faults;
    std::optional<gis::BordersWithin> within; ///< where there are gaps or overlaps
};

/// All pairs of a study: a rook pair's length and stretches are those that are shared and those within the tolerance.
[[nodiscard]] std::vector<gis::NeighbourPair> allPairs(const BorderStudy& study);

/// Checks and repairs the polygons as repairLayer() does, cuts the layer into arcs, measures them and finds the
/// neighbours; with a tolerance above 0 also the pairs that only it finds, each told. Tells what had to be left out of
/// the layer, points put into straight borders, gaps, overlaps, and units without neighbour. Throws
/// gis::Error{BadInput}: "crs.missing", "borders.no_code", "borders.duplicate_code", "borders.not_on_earth",
/// "coverage.tangled", "coverage.crowded".
[[nodiscard]] BorderStudy studyBorders(Boundaries& boundaries, const RepairOptions& repair, double toleranceMetres,
                                       gis::Problems& problems, const gis::Progress& progress = {});

/// The same of boundaries that were repaired when they were read, whose `borders` these are.
[[nodiscard]] BorderStudy studyValidBorders(const Boundaries& boundaries, const LayerBorders& borders,
                                            double toleranceMetres, gis::Problems& problems,
                                            const gis::Progress& progress = {});

/// Layers that say what lies beyond the borders of the layer; empty paths: not known.
struct SurroundingFiles {
    std::string around, aroundLayer; ///< units of other provinces; those of the study may be among them
    std::string land, landLayer;     ///< all land: what is none is sea
    double reachMetres = 500;
    Selection aroundOnly{}; ///< of the units around; empty: all
};

/// The lines of all borders, the outer ones by what lies beyond. Layers are read and taken to the CRS of the study.
/// Throws gis::Error{BadInput}.
[[nodiscard]] gis::BorderLines linesOf(const BorderStudy& study, const Boundaries& boundaries,
                                       const SurroundingFiles& files, const gis::Limits& limits,
                                       gis::Problems& problems, const gis::Progress& progress = {});

} // namespace diaban
