// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "gis/io/layer.h"
#include "src/study/layer_coverage.h"
#include "src/unit/units.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// What became of units and fields.
struct DissolveReport {
    std::string field;                     ///< as the layer spells it
    std::size_t units = 0, groups = 0;     ///< units that went in, units that came out
    std::vector<std::string> withoutGroup; ///< units with no value in the field: left out
    std::vector<std::string> fieldsLeftOut;
    /// A value whose units overlap: what lies twice counts once.
    struct Overlap {
        std::string value;
        std::optional<double> squareMetres; ///< by which the area is smaller than the sum; nothing without a CRS
    };
    std::vector<Overlap> overlapping;
};

/// Turns a layer into one unit for each value of `field`, in order of the values (numbers by size, texts by code).
/// Fields of the result: the field itself; "units", the number of units that went in; and those others whose values are
/// the same within every group. All others are left out and told, numbers too: whether a figure may be added up
/// (people) or not (a share, a density) the layer does not say. Units with no value are left out and told one by one.
/// Throws gis::Error{BadInput}: "unit.field_missing"; "dissolve.nothing_left" where no unit has a value.
[[nodiscard]] DissolveReport dissolveLayer(gis::Layer& layer, const Units& units, const LayerCoverage& borders,
                                           const std::string& field, gis::Problems& problems);

} // namespace diaban
