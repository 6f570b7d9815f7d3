// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/class_breaks.h"

#include "gis/base/error.h"
#include "gis/statistics/computed_breaks.h"

#include <algorithm>
#include <cmath>

namespace gis {

std::optional<std::size_t> ClassBreaks::classOf(double value) const noexcept {
    if (limits.size() < 2 || !(value >= limits.front() && value <= limits.back())) {
        return std::nullopt;
    }
    if (closure == Closure::Right) {
        const auto upper = std::lower_bound(limits.begin() + 1, limits.end(), value);
        return static_cast<std::size_t>(upper - limits.begin()) - 1;
    }
    // A lowest class that holds one value alone; where all limits are equal, the value has reached the highest. An open
    // one holds what is below its upper limit, which no value may be.
    if (!openLow && value == limits[0] && limits[0] == limits[1] && limits[1] < limits.back()) {
        return 0;
    }
    const auto next = std::upper_bound(limits.begin(), limits.end() - 1, value);
    return static_cast<std::size_t>(next - limits.begin()) - 1;
}

ClassBreaks manualBreaks(std::span<const double> values, std::vector<double> limits, bool open) {
    const bool finite = std::all_of(limits.begin(), limits.end(), [](double v) { return std::isfinite(v); });
    if (!finite || std::adjacent_find(limits.begin(), limits.end(), std::greater_equal<>()) != limits.end()) {
        throw Error(ErrorKind::BadUsage, {}, {}, {"breaks.not_ascending", {}});
    }
    if (limits.empty() || (!open && limits.size() < 2)) {
        throw Error(ErrorKind::BadUsage, {}, {}, {"breaks.too_few", {}});
    }
    ClassBreaks breaks;
    breaks.method = ClassMethod::Manual;
    breaks.closure = Closure::Left;
    breaks.asked = open ? limits.size() + 1 : limits.size() - 1;
    breaks.limits = std::move(limits);
    const std::vector<double> sorted = sortedFinite(values);
    if (open && sorted.empty()) {
        breaks.limits.clear();
    } else if (open) {
        // Every class stays, also an empty one: two periods against the same targets have the same colours.
        breaks.limits.push_back(std::max(sorted.back(), breaks.limits.back()));
        breaks.limits.insert(breaks.limits.begin(), std::min(sorted.front(), breaks.limits.front()));
        breaks.openLow = breaks.openHigh = true;
    }
    countInto(breaks, sorted, values.size());
    return breaks;
}

} // namespace gis
