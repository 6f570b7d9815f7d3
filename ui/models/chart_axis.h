// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/value_axis.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace diaban::ui {

/// The range of a chart's axis: all finite values and the target; logarithmic where a linear one would crowd most of
/// them at its low end, by the rule of printed histograms, but so far down that positive values and a target have
/// a place, over at most nine powers of ten. Nothing where no value is finite. One value alone stands in the middle.
[[nodiscard]] std::optional<ValueAxis> chartAxis(std::span<const double> values, const std::optional<double>& target);

/// Whether an axis has a true place for a value: none for what is not finite or, where the axis is logarithmic, lies
/// below its start, as zero does.
[[nodiscard]] bool hasPlace(const ValueAxis& axis, double value);

/// Round values along an axis, ascending and within it, about so many: steps of 1, 2 or 5, or powers of ten and their
/// parts where it is logarithmic.
[[nodiscard]] std::vector<double> axisTicks(const ValueAxis& axis, std::size_t about);

} // namespace diaban::ui
