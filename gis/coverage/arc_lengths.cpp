// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/arc_lengths.h"

#include "gis/base/two_threads.h"
#include "gis/crs/edge_length.h"
#include "gis/crs/to_degrees.h"

#include <algorithm>
#include <cmath>

namespace gis {

namespace {

/// The arc that begins the second half of all points.
std::size_t middleArc(const Coverage& coverage) {
    const auto half = static_cast<std::uint32_t>(coverage.points.size() / 2);
    const auto at = std::lower_bound(coverage.arcStart.begin(), coverage.arcStart.end(), half);
    return std::min(static_cast<std::size_t>(at - coverage.arcStart.begin()), coverage.arcCount());
}

} // namespace

std::vector<double> geodesicArcLengths(const Coverage& coverage, const Crs& crs) {
    std::vector<double> lengths(coverage.arcCount());
    const auto measure = [&](std::size_t first, std::size_t end) {
        ToDegrees toDegrees(crs);
        for (std::size_t arc = first; arc < end; ++arc) {
            lengths[arc] = edgeLength(toDegrees(coverage.arc(arc)));
        }
    };
    const std::size_t middle = middleArc(coverage);
    inTwoThreads([&] { measure(0, middle); }, [&] { measure(middle, lengths.size()); });
    return lengths;
}

std::vector<double> planarArcLengths(const Coverage& coverage) {
    std::vector<double> lengths(coverage.arcCount());
    for (std::size_t arc = 0; arc < lengths.size(); ++arc) {
        const std::span<const Point> points = coverage.arc(arc);
        for (std::size_t i = 1; i < points.size(); ++i) {
            lengths[arc] += std::hypot(points[i].x - points[i - 1].x, points[i].y - points[i - 1].y);
        }
    }
    return lengths;
}

} // namespace gis
