// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/false_discovery.h"

#include <algorithm>
#include <cstddef>

namespace gis {

std::vector<std::optional<double>> falseDiscoveryRates(std::span<const std::optional<double>> p) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (p[i]) {
            order.push_back(i);
        }
    }
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return *p[i]; });
    std::vector<std::optional<double>> adjusted(p.size());
    const auto tests = static_cast<double>(order.size());
    double least = 1;
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        const std::size_t i = order[rank - 1];
        least = std::min(least, *p[i] * tests / static_cast<double>(rank));
        adjusted[i] = least;
    }
    return adjusted;
}

} // namespace gis
