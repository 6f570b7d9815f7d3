// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/computed_breaks.h"

namespace gis {

ClassBreaks boxBreaks(std::span<const double> values) {
    return ownNumberBreaks(ClassMethod::Box, values, [](const std::vector<double>& sorted) {
        constexpr double kFence = 1.5;
        const double low = quantile7(sorted, 1, 4);
        const double high = quantile7(sorted, 3, 4);
        const double reach = kFence * (high - low);
        return std::vector<double>{low - reach, low, quantile7(sorted, 2, 4), high, high + reach};
    });
}

} // namespace gis
