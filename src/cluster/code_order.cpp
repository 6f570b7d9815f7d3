// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/code_order.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace diaban {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// An id with each run of digits led by its length, so that texts compare as numbers do.
std::string idKey(const std::string& id) {
    std::string key;
    for (std::size_t at = 0; at < id.size();) {
        if (!isDigit(id[at])) {
            key += id[at++];
            continue;
        }
        while (at + 1 < id.size() && id[at] == '0' && isDigit(id[at + 1])) {
            ++at;
        }
        std::size_t end = at;
        while (end < id.size() && isDigit(id[end])) {
            ++end;
        }
        key += '0';
        key += static_cast<char>(std::min<std::size_t>(end - at, 127));
        key.append(id, at, end - at);
        at = end;
    }
    return key;
}

} // namespace

std::vector<std::uint32_t> inCodeOrder(std::vector<std::uint32_t> units, const std::vector<std::string>& codes) {
    std::ranges::sort(units, {}, [&](std::uint32_t unit) -> const std::string& { return codes[unit]; });
    return units;
}

std::array<std::uint32_t, 2> sidesByCode(const SharedBorder& border, const std::vector<std::string>& codes) {
    const bool swapped = codes[border.right] < codes[border.left];
    return swapped ? std::array{border.right, border.left} : std::array{border.left, border.right};
}

std::vector<std::uint32_t> bordersByCode(std::span<const SharedBorder> borders, const std::vector<std::string>& codes) {
    std::vector<std::uint32_t> order(borders.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::uint32_t border) {
        return std::minmax(codes[borders[border].left], codes[borders[border].right]);
    });
    return order;
}

void sortById(std::vector<Cluster>& clusters) {
    std::ranges::sort(clusters, [](const Cluster& a, const Cluster& b) {
        const std::string keyOfA = idKey(a.id);
        const std::string keyOfB = idKey(b.id);
        return std::tie(keyOfA, a.id, a.row) < std::tie(keyOfB, b.id, b.row);
    });
}

double steadySum(std::vector<double> values) {
    std::ranges::sort(values);
    return std::accumulate(values.begin(), values.end(), 0.0);
}

} // namespace diaban
