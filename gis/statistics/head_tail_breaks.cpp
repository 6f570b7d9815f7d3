// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/statistics/computed_breaks.h"

#include <algorithm>

namespace gis {

ClassBreaks headTailBreaks(std::span<const double> values) {
    return ownNumberBreaks(ClassMethod::HeadTail, values, [](const std::vector<double>& sorted) {
        constexpr double kMostHead = 0.4;
        std::vector<double> limits;
        std::span<const double> head = sorted;
        while (head.size() > 1) {
            const double mean = momentsOf(head).mean;
            limits.push_back(mean);
            const auto tail = static_cast<std::size_t>(std::upper_bound(head.begin(), head.end(), mean) - head.begin());
            const double share = static_cast<double>(head.size() - tail) / static_cast<double>(head.size());
            if (share > kMostHead) {
                break;
            }
            head = head.subspan(tail);
        }
        return limits;
    });
}

} // namespace gis
