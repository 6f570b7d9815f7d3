// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/message/period.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

namespace diaban {

namespace {

constexpr std::size_t kYearDigits = 4;
constexpr int kMonthsOfYear = 12;

bool allDigits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

int numberOf(std::string_view digits) {
    int value = 0;
    for (const char digit : digits) {
        value = value * 10 + (digit - '0');
    }
    return value;
}

/// The month of two digits, or 0.
int monthOf(std::string_view text) {
    if (text.size() != 2 || !allDigits(text)) {
        return 0;
    }
    const int month = numberOf(text);
    return month <= kMonthsOfYear ? month : 0;
}

/// "H1" or "Q3" behind the year.
std::optional<Period> partOf(std::string year, std::string_view part) {
    const int number = part.size() == 2 && allDigits(part.substr(1)) ? numberOf(part.substr(1)) : 0;
    if (part.front() == 'H' && number >= 1 && number <= 2) {
        return Period{Period::Kind::Half, std::move(year), number, 0};
    }
    if (part.front() == 'Q' && number >= 1 && number <= 4) {
        return Period{Period::Kind::Quarter, std::move(year), number, 0};
    }
    return std::nullopt;
}

std::string twoDigits(int number) {
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%02d", number);
    return text.data();
}

} // namespace

std::partial_ordering operator<=>(const Period& a, const Period& b) noexcept {
    if (a.kind != b.kind) {
        return std::partial_ordering::unordered;
    }
    if (const auto years = a.year <=> b.year; years != 0) {
        return years;
    }
    return a.first != b.first ? a.first <=> b.first : a.last <=> b.last;
}

bool comesBefore(const Period& a, const Period& b) noexcept {
    return a.kind != b.kind ? a.kind < b.kind : (a <=> b) < 0;
}

std::string textOf(const Period& period) {
    switch (period.kind) {
    case Period::Kind::Half:
        return period.year + "-H" + std::to_string(period.first);
    case Period::Kind::Quarter:
        return period.year + "-Q" + std::to_string(period.first);
    case Period::Kind::Month:
        return period.year + '-' + twoDigits(period.first);
    case Period::Kind::Months:
        return period.year + '-' + twoDigits(period.first) + ".." + twoDigits(period.last);
    case Period::Kind::Year:
        break;
    }
    return period.year;
}

std::optional<Period> periodOf(std::string_view text) {
    if (text.size() < kYearDigits || !allDigits(text.substr(0, kYearDigits))) {
        return std::nullopt;
    }
    std::string year(text.substr(0, kYearDigits));
    std::string_view rest = text.substr(kYearDigits);
    if (rest.empty()) {
        return Period{Period::Kind::Year, std::move(year), 0, 0};
    }
    if (rest.front() != '-' || rest.size() < 3) {
        return std::nullopt;
    }
    rest.remove_prefix(1);
    if (!allDigits(rest.substr(0, 1))) {
        return partOf(std::move(year), rest);
    }
    const int first = monthOf(rest.substr(0, 2));
    if (rest.size() == 2 && first > 0) {
        return Period{Period::Kind::Month, std::move(year), first, 0};
    }
    const int last = rest.size() == 6 && rest.substr(2, 2) == ".." ? monthOf(rest.substr(4)) : 0;
    if (first > 0 && last > first) {
        return Period{Period::Kind::Months, std::move(year), first, last};
    }
    return std::nullopt;
}

bool isIsoDate(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-' || !allDigits(text.substr(0, 4)) ||
        !allDigits(text.substr(5, 2)) || !allDigits(text.substr(8))) {
        return false;
    }
    return std::chrono::year_month_day{std::chrono::year(numberOf(text.substr(0, 4))),
                                       std::chrono::month(static_cast<unsigned>(numberOf(text.substr(5, 2)))),
                                       std::chrono::day(static_cast<unsigned>(numberOf(text.substr(8))))}
        .ok();
}

} // namespace diaban
