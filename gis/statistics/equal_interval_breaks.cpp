// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/computed_breaks.h"

#include <algorithm>

namespace gis {

ClassBreaks equalIntervalBreaks(std::span<const double> values, std::size_t classes) {
    return computedBreaks(ClassMethod::EqualInterval, values, classes,
                          [&](const std::vector<double>& sorted, std::vector<double>& limits) {
                              const std::size_t k = std::min(classes, distinctValues(sorted, classes).size());
                              // Halves first: the difference of two large values of unlike sign may not be finite.
                              const double low = sorted.front();
                              const double width =
                                  sorted.back() / static_cast<double>(k) - low / static_cast<double>(k);
                              for (std::size_t i = 1; i < k; ++i) {
                                  const double limit = low + static_cast<double>(i) * width;
                                  if (limit > limits.back() && limit < sorted.back()) {
                                      limits.push_back(limit);
                                  }
                              }
                          });
}

} // namespace gis
