// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/error.h"
#include "gis/statistics/computed_breaks.h"

#include <algorithm>
#include <cmath>

namespace gis {

ClassBreaks geometricBreaks(std::span<const double> values, std::size_t classes) {
    return computedBreaks(
        ClassMethod::Geometric, values, classes, [&](const std::vector<double>& sorted, std::vector<double>& limits) {
            if (sorted.front() < 0) {
                throw Error(ErrorKind::BadInput, {}, {}, {"breaks.geometric_negative", {{"value", sorted.front()}}});
            }
            std::size_t k = std::min(classes, distinctValues(sorted, classes).size());
            const double low = *std::upper_bound(sorted.begin(), sorted.end(), 0.0);
            if (sorted.front() == 0 && k > 1) {
                limits.push_back(0);
                --k;
            }
            // Logarithms: the ratio of the ends alone may not be finite.
            const long double first = std::log(static_cast<long double>(low));
            const long double step =
                (std::log(static_cast<long double>(sorted.back())) - first) / static_cast<long double>(k);
            for (std::size_t i = 1; i < k; ++i) {
                const auto limit = static_cast<double>(std::exp(first + static_cast<long double>(i) * step));
                if (limit > limits.back() && limit < sorted.back()) {
                    limits.push_back(limit);
                }
            }
        });
}

} // namespace gis
