// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/computed_breaks.h"

namespace gis {

ClassBreaks standardDeviationBreaks(std::span<const double> values) {
    return ownNumberBreaks(ClassMethod::StandardDeviation, values, [](const std::vector<double>& sorted) {
        const Moments moments = momentsOf(sorted);
        std::vector<double> limits;
        for (int i = -2; i <= 2; ++i) {
            limits.push_back(moments.mean + i * moments.deviation);
        }
        return limits;
    });
}

} // namespace gis
