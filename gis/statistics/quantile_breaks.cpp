// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/computed_breaks.h"

#include <algorithm>

namespace gis {

ClassBreaks quantileBreaks(std::span<const double> values, std::size_t classes) {
    return computedBreaks(ClassMethod::Quantile, values, classes,
                          [&](const std::vector<double>& sorted, std::vector<double>& limits) {
                              const std::vector<double> few = distinctValues(sorted, classes);
                              if (few.size() < classes) { // each value is a class of its own
                                  limits.insert(limits.end(), few.begin(), few.end());
                                  return;
                              }
                              for (std::size_t i = 1; i < classes; ++i) {
                                  const double limit = quantile7(sorted, i, classes);
                                  // A heap of ties at the minimum is a class of its own; other ties merge their limits,
                                  // and so do limits with no value between them.
                                  const auto next = std::upper_bound(sorted.begin(), sorted.end(), limits.back());
                                  if (limits.size() == 1 || (next != sorted.end() && *next <= limit)) {
                                      limits.push_back(limit);
                                  }
                              }
                          });
}

} // namespace gis
