// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/arc_clashes.h"
#include "gis/coverage/coverage.h"

#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// Units with the group that each belongs to.
struct GroupedUnits {
    Polygons polygons;
    std::vector<std::uint32_t> groupOf;
};

/// The units of some groups, those that clash with others of their group united with them by GEOS and the rest as they
/// are: a few units of a province overlap, and only they take the slow road. `units` are those of the coverage;
/// `chosen` has 1 for each group to be taken.
[[nodiscard]] GroupedUnits uniteOverlaps(const Coverage& coverage, const Polygons& units,
                                         std::span<const std::uint32_t> groupOf, std::span<const std::uint8_t> chosen,
                                         std::span<const ArcClash> clashes);

} // namespace gis
