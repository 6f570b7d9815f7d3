// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/detail_level.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace gis {

namespace {

constexpr std::size_t kLeastOfClosed = 4; ///< points of a ring, its first one twice

/// Of a closed arc the ends and the two points of the highest rank, in order.
void keepTriangle(std::uint32_t first, std::uint32_t last, const VertexRanks& ranks, std::vector<std::uint32_t>& kept) {
    std::uint32_t best = first + 1;
    std::uint32_t second = first + 2;
    if (ranks[second] > ranks[best]) {
        std::swap(best, second);
    }
    for (std::uint32_t point = first + 3; point < last; ++point) {
        if (ranks[point] > ranks[best]) {
            second = best;
            best = point;
        } else if (ranks[point] > ranks[second]) {
            second = point;
        }
    }
    kept.insert(kept.end(), {first, std::min(best, second), std::max(best, second), last});
}

} // namespace

DetailLevel levelAt(const Coverage& coverage, const VertexRanks& ranks, double toleranceMetres) {
    const auto tolerance = static_cast<float>(toleranceMetres);
    DetailLevel level;
    level.start.reserve(coverage.arcCount() + 1);
    for (std::size_t arc = 0; arc < coverage.arcCount(); ++arc) {
        const std::uint32_t first = coverage.arcStart[arc];
        const std::uint32_t end = coverage.arcStart[arc + 1];
        const std::size_t before = level.kept.size();
        for (std::uint32_t point = first; point < end; ++point) {
            if (ranks[point] >= tolerance) {
                level.kept.push_back(point);
            }
        }
        const bool closed = coverage.from[arc] == coverage.to[arc];
        if (closed && level.kept.size() - before < kLeastOfClosed && end - first > kLeastOfClosed) {
            level.kept.resize(before);
            keepTriangle(first, end - 1, ranks, level.kept);
        } else if (closed && end - first <= kLeastOfClosed) {
            level.kept.resize(before);
            for (std::uint32_t point = first; point < end; ++point) {
                level.kept.push_back(point);
            }
        }
        level.start.push_back(static_cast<std::uint32_t>(level.kept.size()));
    }
    return level;
}

double toleranceOfShare(const Coverage& coverage, const VertexRanks& ranks, double share) {
    const std::size_t ends = coverage.arcCount() * 2;
    const std::size_t inner = coverage.points.size() - ends;
    const auto wanted = static_cast<std::size_t>(std::llround(share * static_cast<double>(inner)));
    if (wanted >= inner) {
        return 0;
    }
    if (wanted == 0) {
        float most = 0;
        for (const float rank : ranks) {
            most = std::isfinite(rank) ? std::max(most, rank) : most;
        }
        return std::nextafter(most, std::numeric_limits<float>::infinity());
    }
    VertexRanks sorted(ranks); // the ends come first: their rank is infinite
    const auto last = sorted.begin() + static_cast<std::ptrdiff_t>(ends + wanted - 1);
    std::nth_element(sorted.begin(), last, sorted.end(), std::greater<>());
    return *last;
}

Coverage atLevel(const Coverage& coverage, const DetailLevel& level) {
    Coverage result;
    result.points.resize(level.kept.size());
    std::transform(level.kept.begin(), level.kept.end(), result.points.begin(),
                   [&](std::uint32_t point) { return coverage.points[point]; });
    result.arcStart = level.start;
    result.left = coverage.left;
    result.right = coverage.right;
    result.from = coverage.from;
    result.to = coverage.to;
    result.nodes = coverage.nodes;
    result.extraUses = coverage.extraUses;
    result.ringArcs = coverage.ringArcs;
    result.ringStart = coverage.ringStart;
    result.partStart = coverage.partStart;
    result.unitStart = coverage.unitStart;
    return result;
}

} // namespace gis
