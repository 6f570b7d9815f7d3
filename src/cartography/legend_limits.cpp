// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/legend_limits.h"

#include "src/cartography/legend_words.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace diaban {

namespace {

constexpr int kMost = 9;

/// Multiples of 1 / power.
struct Grid {
    double power;
    [[nodiscard]] double nearest(double value) const { return nearestMultiple(value, power); }
    [[nodiscard]] double from(double value) const { return multipleFrom(value, power); }
    [[nodiscard]] double upTo(double value) const { return multipleUpTo(value, power); }
};

/// The multiple nearest to an inner limit (a, b] that has the same values on either side; nothing where there is none.
std::optional<double> parting(const std::vector<double>& sorted, double limit, const Grid& grid) {
    constexpr double kFar = std::numeric_limits<double>::infinity();
    const auto next = std::ranges::upper_bound(sorted, limit);
    const double below = next == sorted.begin() ? std::numeric_limits<double>::lowest() : *(next - 1);
    const double above = next == sorted.end() ? std::numeric_limits<double>::max() : *next;
    const double near = grid.nearest(limit);
    if (near < below) {
        const double risen = grid.from(below);
        return risen < above ? std::optional(risen) : std::nullopt;
    }
    if (near >= above) {
        const double fallen = grid.upTo(std::nextafter(above, -kFar));
        return fallen >= below ? std::optional(fallen) : std::nullopt;
    }
    return near;
}

/// `ends`: what the figures are written with.
std::optional<std::vector<double>> computedLimits(const std::vector<double>& exact, const std::vector<double>& sorted,
                                                  const Grid& grid, const Grid& ends) {
    std::vector<double> written{ends.nearest(exact.front())};
    for (std::size_t i = 1; i + 1 < exact.size(); ++i) {
        const std::optional<double> limit = parting(sorted, exact[i], grid);
        const bool lowestAlone = i == 1 && exact[0] == exact[1];
        if (!limit || !(*limit > written.back() || (lowestAlone && *limit == written.back()))) {
            return std::nullopt;
        }
        written.push_back(*limit);
    }
    if (exact.size() > 1) {
        const double highest = ends.nearest(exact.back());
        if (exact.back() > exact[exact.size() - 2] && !(highest > written.back())) {
            return std::nullopt;
        }
        written.push_back(highest);
    }
    return written;
}

/// Where figures stand so close that only many decimals part them: a limit that parts them as they are written with
/// these decimals, and where even those are alike the nearest.
double partingAsWritten(const std::vector<double>& sorted, double limit, const Grid& grid) {
    const auto next = std::ranges::upper_bound(sorted, limit);
    const double near = grid.nearest(limit);
    if (next == sorted.begin() || next == sorted.end()) {
        return near;
    }
    const double below = grid.nearest(*(next - 1));
    const double above = grid.nearest(*next);
    return below < above && !(below <= near && near < above) ? below : near;
}

LegendLimits crowdedLimits(const std::vector<double>& exact, const std::vector<double>& sorted, int decimals,
                           int ofFigures) {
    for (; decimals < kMost; ++decimals) {
        const Grid grid{std::pow(10, decimals)};
        LegendLimits written{exact, decimals, std::max(decimals, ofFigures)};
        const Grid ends{std::pow(10, written.endDecimals)};
        std::ranges::transform(exact, written.limits.begin(),
                               [&](double limit) { return partingAsWritten(sorted, limit, grid); });
        written.limits.front() = ends.nearest(exact.front());
        written.limits.back() = ends.nearest(exact.back());
        bool apart = true;
        for (std::size_t i = 1; i < exact.size(); ++i) {
            apart = apart && (exact[i] == exact[i - 1] || written.limits[i] > written.limits[i - 1]);
        }
        if (apart) {
            return written;
        }
    }
    return {exact, kMost, kMost};
}

/// As many as the limits were given with; ends that nobody gave are not written.
int givenDecimals(const gis::ClassBreaks& breaks) {
    for (int decimals = 0; decimals < kMost; ++decimals) {
        const Grid grid{std::pow(10, decimals)};
        bool exact = true;
        for (std::size_t i = breaks.openLow ? 1 : 0; i + (breaks.openHigh ? 1 : 0) < breaks.limits.size(); ++i) {
            exact = exact &&
                    std::fabs(grid.nearest(breaks.limits[i]) - breaks.limits[i]) <= 1e-12 * std::fabs(breaks.limits[i]);
        }
        if (exact) {
            return decimals;
        }
    }
    return kMost;
}

} // namespace

LegendLimits legendLimits(const gis::ClassBreaks& breaks, std::span<const double> values, int decimals, int ofFigures) {
    if (breaks.closure == gis::Closure::Left) {
        const int given = givenDecimals(breaks);
        return {breaks.limits, given, given};
    }
    LegendLimits written{breaks.limits, decimals >= 0 ? decimals : legendDecimals(breaks), 0};
    written.endDecimals = std::max(written.decimals, ofFigures);
    if (breaks.limits.empty()) {
        return written;
    }
    std::vector<double> sorted;
    std::ranges::copy_if(values, std::back_inserter(sorted), [](double value) { return std::isfinite(value); });
    std::ranges::sort(sorted);
    // Between whole numbers a whole limit always does: "0 – 1", not "0,0 – 1,7".
    const bool whole =
        decimals < 0 && std::ranges::all_of(sorted, [](double value) { return value == std::floor(value); });
    const int most = written.decimals + (decimals >= 0 ? 0 : 3);
    for (int more = whole ? 0 : written.decimals; more <= most; ++more) {
        const int ends = std::max(more, ofFigures);
        if (auto limits = computedLimits(breaks.limits, sorted, {std::pow(10, more)}, {std::pow(10, ends)})) {
            return {std::move(*limits), more, ends};
        }
    }
    return crowdedLimits(breaks.limits, sorted, written.decimals, ofFigures);
}

int figureDecimals(const gis::ClassBreaks& breaks, std::span<const double> values, int decimals) {
    return std::max(decimals, legendLimits(breaks, values, decimals).decimals);
}

} // namespace diaban
