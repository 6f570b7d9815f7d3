// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/border_overlay.h"

#include <algorithm>

namespace diaban {

std::vector<std::uint32_t> rankClasses(std::size_t count) {
    std::vector<std::uint32_t> last;
    for (const std::size_t tenths : {1U, 3U, 6U, 10U}) {
        const auto rank = static_cast<std::uint32_t>((tenths * count + 9) / 10);
        if (rank > 0 && (last.empty() || rank > last.back())) {
            last.push_back(rank);
        }
    }
    return last;
}

std::vector<std::uint32_t> BorderOverlay::lastRanks() const {
    return rankClasses(static_cast<std::size_t>(
        std::ranges::count_if(borders, [](const MappedBorder& border) { return border.rank > 0; })));
}

} // namespace diaban
