// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/study/touching_units.h"

#include "gis/base/error.h"
#include "gis/coverage/arc_lengths.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace diaban {

namespace {

/// Borders that run within the tolerance for no longer than this do so about a corner, at whatever angle they meet.
constexpr double kCornerMetres = 10 * kTouchingMetres;

using Key = std::pair<std::uint32_t, std::uint32_t>;

Key keyOf(const gis::NeighbourPair& pair) {
    return {pair.first, pair.second};
}

/// Exact pairs. Where two corners overlap by rounding, what they share then is no border.
std::vector<gis::NeighbourPair> exactUnits(const gis::Coverage& coverage) {
    constexpr double kRounding = 1e-12;
    double farthest = 0;
    for (const gis::Point& point : coverage.points) {
        farthest = std::max({farthest, std::abs(point.x), std::abs(point.y)});
    }
    std::vector<gis::NeighbourPair> pairs = gis::neighbourPairs(coverage, gis::planarArcLengths(coverage));
    for (gis::NeighbourPair& pair : pairs) {
        if (pair.contact == gis::Contact::Rook && pair.length <= kRounding * farthest) {
            pair = {pair.first, pair.second, 0, 0, gis::Contact::Queen};
        }
    }
    return pairs;
}

/// Nothing but a warning where looking for them would not end.
std::vector<gis::NearPair> nearUnits(const gis::Coverage& coverage, const gis::Layer& layer, gis::Problems* problems) {
    if (!layer.crs.known()) {
        return {};
    }
    try {
        std::vector<gis::NearPair> near = gis::nearPairs(coverage, layer.crs, kTouchingMetres);
        for (gis::NearPair& pair : near) {
            if (pair.lengthMetres <= kCornerMetres) {
                pair.lines.clear();
            }
        }
        return near;
    } catch (const gis::Error& error) {
        if (error.message().id != "coverage.tangled") {
            throw;
        }
        if (problems != nullptr) {
            problems->warn(layer.file, {}, {"borders.exact_alone", {}});
        }
        return {};
    }
}

} // namespace

std::vector<gis::NeighbourPair> withNearPairs(std::span<const gis::NeighbourPair> exact,
                                              std::span<const gis::NearPair> near) {
    std::vector<gis::NeighbourPair> all(exact.begin(), exact.end());
    std::vector<gis::NeighbourPair> more;
    for (const gis::NearPair& one : near) {
        const auto stretches = static_cast<std::uint32_t>(one.lines.size());
        const auto at = std::ranges::lower_bound(all, Key{one.left, one.right}, {}, keyOf);
        if (at == all.end() || keyOf(*at) != Key{one.left, one.right}) {
            more.push_back({one.left, one.right, one.lengthMetres, stretches,
                            stretches > 0 ? gis::Contact::Rook : gis::Contact::Queen});
        } else if (stretches > 0) {
            at->length += one.lengthMetres;
            at->stretches += stretches;
            at->contact = gis::Contact::Rook;
        }
    }
    const auto middle = all.insert(all.end(), more.begin(), more.end());
    std::ranges::inplace_merge(all, middle, {}, keyOf);
    return all;
}

std::vector<gis::NeighbourPair> touchingUnits(const gis::Coverage& coverage, const gis::Layer& layer,
                                              gis::Problems* problems) {
    const std::vector<gis::NeighbourPair> exact = exactUnits(coverage);
    std::vector<gis::NeighbourPair> all = withNearPairs(exact, nearUnits(coverage, layer, problems));
    const auto byRounding = std::ranges::count_if(all, [&](const gis::NeighbourPair& pair) {
        const auto at = std::ranges::lower_bound(exact, keyOf(pair), {}, keyOf);
        return at == exact.end() || keyOf(*at) != keyOf(pair) || at->contact != pair.contact;
    });
    if (problems != nullptr && byRounding > 0) {
        problems->note(
            layer.file, {},
            {"borders.by_rounding", {{"count", static_cast<std::int64_t>(byRounding)}, {"metres", kTouchingMetres}}});
    }
    return all;
}

} // namespace diaban
