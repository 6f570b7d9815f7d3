// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/unit_slips.h"

#include "src/table/cell_place.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

constexpr double kSlip = 1'000.0;
constexpr std::size_t kFewest = 20;

/// Figures in order, or an even sample of many.
std::vector<double> sortedSample(std::span<const double> figures, std::size_t positive) {
    constexpr std::size_t kMost = 8'192;
    const std::size_t step = positive / kMost + 1;
    std::vector<double> sample;
    sample.reserve(positive / step + 1);
    std::size_t at = 0;
    for (const double figure : figures) {
        if (figure > 0.0 && at++ % step == 0) {
            sample.push_back(figure);
        }
    }
    std::sort(sample.begin(), sample.end());
    return sample;
}

double quantile(std::span<const double> sorted, double part) {
    const auto at = static_cast<std::size_t>(part * static_cast<double>(sorted.size()));
    return sorted[std::min(at, sorted.size() - 1)];
}

/// Where the rest of a distribution lies.
struct Rest {
    double low;  ///< figures below are apart
    double high; ///< figures above are apart
    double fitLow;
    double fitHigh;       ///< a slip, put right, is between
    double besideLow = 0; ///< figures between it and low are beside the rest, not apart
    double besideHigh = 0;
    bool wholeGroup = false; ///< all that stand apart are slips where nearly all fit
};

/// The small or large slips among the figures; none where what stands apart has other reasons.
std::vector<std::size_t> slipsOf(std::span<const double> figures, const Rest& rest, bool small) {
    std::vector<std::size_t> slips;
    std::vector<std::size_t> apart;
    std::size_t beside = 0;
    for (std::size_t at = 0; at < figures.size(); ++at) {
        const double figure = figures[at];
        if (!(figure > 0.0)) {
            continue;
        }
        if (small ? figure < rest.low : figure > rest.high) {
            apart.push_back(at);
            const double right = small ? figure * kSlip : figure / kSlip;
            if (right >= rest.fitLow && right <= rest.fitHigh) {
                slips.push_back(at);
            }
        } else if (small ? figure < rest.besideLow : figure > rest.besideHigh && rest.besideHigh > 0) {
            ++beside;
        }
    }
    const bool nearlyAll = slips.size() * 5 >= apart.size() * 4;
    const bool standApart = slips.size() * 10 >= beside * 3;
    if (!nearlyAll || !standApart) {
        return {};
    }
    return rest.wholeGroup ? apart : slips;
}

/// Single slips: far beyond the outer twentieths of a narrow distribution.
UnitSlips farBeyond(std::span<const double> figures, std::span<const double> sorted) {
    constexpr double kWidest = 100.0;
    constexpr double kApart = 20.0;
    const double q05 = quantile(sorted, 0.05);
    const double q95 = quantile(sorted, 0.95);
    if (q95 > kWidest * q05) {
        return {};
    }
    Rest rest{q05 / kApart, q95 * kApart, q05, quantile(sorted, 0.98), q05 / 2, 0};
    UnitSlips slips;
    slips.small = slipsOf(figures, rest, true);
    rest.fitLow = quantile(sorted, 0.02);
    rest.fitHigh = q95;
    rest.besideHigh = q95 * 2;
    slips.large = slipsOf(figures, rest, false);
    return slips;
}

/// Many slips: a group of up to half of the figures behind a gap.
UnitSlips behindGap(std::span<const double> figures, std::span<const double> sorted) {
    constexpr double kGap = 8.0;
    constexpr double kWidest = 300.0;
    constexpr std::size_t kFewestRest = 10;
    std::size_t below = 0;
    double widest = 0.0;
    for (std::size_t at = 0; at + 1 < sorted.size(); ++at) {
        if (sorted[at + 1] / sorted[at] > widest) {
            widest = sorted[at + 1] / sorted[at];
            below = at + 1;
        }
    }
    const bool small = below * 2 <= sorted.size();
    const auto others = small ? sorted.subspan(below) : sorted.first(below);
    if (widest < kGap || others.size() < kFewestRest) {
        return {};
    }
    const double fitLow = quantile(others, 0.02);
    const double fitHigh = quantile(others, 0.98);
    if (fitHigh > kWidest * fitLow) {
        return {};
    }
    const double gap = std::sqrt(sorted[below - 1] * sorted[below]);
    const Rest rest{gap, gap, fitLow, fitHigh, 0, 0, true};
    UnitSlips slips;
    (small ? slips.small : slips.large) = slipsOf(figures, rest, small);
    return slips;
}

} // namespace

UnitSlips unitSlips(std::span<const double> figures) {
    constexpr double kNarrow = 200.0; // no figure can be a slip
    double least = HUGE_VAL;
    double most = 0.0;
    std::size_t positive = 0;
    for (const double figure : figures) {
        if (figure > 0.0) {
            ++positive;
            least = std::min(least, figure);
            most = std::max(most, figure);
        }
    }
    if (positive < kFewest || most < kNarrow * least) {
        return {};
    }
    const auto sorted = sortedSample(figures, positive);
    auto slips = farBeyond(figures, sorted);
    return slips.empty() ? behindGap(figures, sorted) : slips;
}

void tellUnitSlips(const Table& table, const TableColumn& column, const std::function<std::string(std::size_t)>& nameOf,
                   gis::Problems& problems) {
    if (!column.numeric || column.percent) {
        return;
    }
    const auto slips = unitSlips(column.numbers);
    const auto warn = [&](const std::vector<std::size_t>& rows, const char* id) {
        if (rows.empty()) {
            return;
        }
        constexpr std::size_t kNamed = 5;
        std::string units;
        for (std::size_t i = 0; i < std::min(rows.size(), kNamed); ++i) {
            units += (i == 0 ? "" : "; ") + nameOf(rows[i]) + " (" + column.texts[rows[i]] + ')';
        }
        units += rows.size() > kNamed ? "; …" : "";
        problems.warn(
            table.file, placeInSheet(table.sheet, table.rowNumbers[rows.front()], column.gridColumn),
            {id, {{"column", column.header}, {"count", static_cast<std::int64_t>(rows.size())}, {"units", units}}});
    };
    warn(slips.small, "value.unit_slip_small");
    warn(slips.large, "value.unit_slip_large");
}

} // namespace diaban
