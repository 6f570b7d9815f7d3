// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/statistics/class_breaks.h"

#include <optional>
#include <span>

namespace diaban {

/// Values along the axis of a histogram, which is linear or, where it has a least positive value, logarithmic from
/// there.
struct ValueAxis {
    double low = 0, high = 0;
    double logFrom = 0;

    /// 0 at the low end, 1 at the high one.
    [[nodiscard]] double share(double value) const;
    /// The value at that share.
    [[nodiscard]] double valueAt(double share) const;
};

/// The axis of values (all finite, at least one) and a target: logarithmic where most class limits would crowd at the
/// low end of a linear one, where nobody could tell them apart, and no value is below zero.
[[nodiscard]] ValueAxis valueAxis(std::span<const double> values, const gis::ClassBreaks& breaks,
                                  const std::optional<double>& target);

} // namespace diaban
