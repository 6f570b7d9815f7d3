// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/weakness/period_before.h"

#include "src/message/period.h"

#include <algorithm>
#include <charconv>

namespace diaban {

namespace {

constexpr int kMonths = 12;

int yearOf(const Period& period) {
    int year = 0;
    std::from_chars(period.year.data(), period.year.data() + period.year.size(), year);
    return year;
}

/// Which month a period begins with and which it ends before, counted from year 0.
struct Span {
    int begin = 0, end = 0;
};

Span spanOf(const Period& period) {
    const int year = yearOf(period) * kMonths;
    const auto parts = [&](int months) {
        return Span{year + (period.first - 1) * months, year + period.first * months};
    };
    switch (period.kind) {
    case Period::Kind::Year:
        return {year, year + kMonths};
    case Period::Kind::Half:
        return parts(kMonths / 2);
    case Period::Kind::Quarter:
        return parts(kMonths / 4);
    case Period::Kind::Month:
        return parts(1);
    case Period::Kind::Months:
        return {year + period.first - 1, year + period.last};
    }
    return {};
}

} // namespace

std::optional<std::string> latestPeriod(std::span<const std::string> periods) {
    std::optional<Period> latest;
    for (const std::string& text : periods) {
        const std::optional<Period> period = periodOf(text);
        if (!period) {
            continue;
        }
        if (latest && *period <=> *latest == std::partial_ordering::unordered) {
            return std::nullopt;
        }
        if (!latest || *period > *latest) {
            latest = period;
        }
    }
    return latest ? textOf(*latest) : std::string();
}

std::string periodBefore(std::span<const std::string> periods, const std::string& period) {
    const std::optional<Period> judged = periodOf(period);
    std::optional<Period> before;
    for (const std::string& text : periods) {
        const std::optional<Period> other = periodOf(text);
        if (judged && other && *other < *judged && (!before || *other > *before)) {
            before = other;
        }
    }
    return before ? textOf(*before) : std::string();
}

std::vector<std::string> periodsInRow(std::span<const std::string> periods, const std::string& period,
                                      std::size_t number) {
    std::vector<std::string> row{period};
    while (row.size() < number) {
        const std::string before = periodBefore(periods, row.back());
        if (before.empty() || spanOf(*periodOf(before)).end != spanOf(*periodOf(row.back())).begin) {
            break;
        }
        row.push_back(before);
    }
    return row;
}

} // namespace diaban
