// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_request.h"
#include "src/cartography/value_axis.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// How the values of a map are spread over its classes, before that has a size: places are shares, of the width from
/// the left, of the height from the foot.
struct ValueChart {
    struct Bar {
        double left = 0, right = 0, foot = 0, top = 0;
        std::optional<std::size_t> classIndex; ///< none: values outside given limits
        Colour fill;
    };
    std::vector<Bar> bars;        ///< one that a class limit crosses is two
    std::vector<double> ticks;    ///< class limits within the axis
    std::optional<double> target; ///< on the axis
    std::string low, high;        ///< where the axis ends, in the request's language
    bool logarithmic = false;
};

/// The histogram of a request's values over an axis from the least to the greatest, or to the target where that lies
/// beyond; its bars have the colours of the classes (`fills`), of no class `outside`. Nothing where it would say
/// little: fewer than 12 values, one class, classes with names, several periods.
[[nodiscard]] std::optional<ValueChart> valueChart(const MapRequest& request, const std::vector<Colour>& fills,
                                                   const Colour& outside);

/// What stands at the two ends of an axis, in the request's language.
struct AxisEnds {
    std::string low, high;
};

/// Where an axis of a request's values ends at the ends of its classes: as the rows of the legend write them; else the
/// values themselves, with the decimals of the legend or of figures where these are more.
[[nodiscard]] AxisEnds axisEnds(const MapRequest& request, const ValueAxis& axis);

} // namespace diaban
