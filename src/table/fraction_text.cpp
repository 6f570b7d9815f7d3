// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/fraction_text.h"

#include "src/message/written_period.h"

#include <algorithm>

namespace diaban {

namespace {

std::string_view trimmed(std::string_view text) {
    while (text.starts_with(' ')) {
        text.remove_prefix(1);
    }
    while (text.ends_with(' ')) {
        text.remove_suffix(1);
    }
    return text;
}

bool isDigit(char letter) {
    return letter >= '0' && letter <= '9';
}

bool isShortWhole(std::string_view text) {
    return !text.empty() && text.size() <= 2 && std::all_of(text.begin(), text.end(), isDigit);
}

int wholeOf(std::string_view digits) {
    int value = 0;
    for (const char digit : digits) {
        value = value * 10 + (digit - '0');
    }
    return value;
}

/// A part of a fraction; a leading zero is kept from making it a code.
std::optional<NumberReading> partOf(std::string_view text, bool& leadingZero) {
    if (text.empty() || !isDigit(text.front())) {
        return std::nullopt;
    }
    if (text.size() == 2 && text.front() == '0' && isDigit(text.back())) {
        leadingZero = true;
        text.remove_prefix(1);
    }
    const auto reading = readNumber(text);
    return reading.isNumber() && !reading.percent ? std::optional(reading) : std::nullopt;
}

/// "(87,5 %)", "87,5%" behind the fraction; leaves the fraction itself in `text`. False where something else is there.
bool takePercent(std::string_view& text, std::optional<NumberReading>& percent) {
    std::string_view share;
    if (text.ends_with(')')) {
        const auto open = text.find('(');
        if (open == std::string_view::npos) {
            return false;
        }
        share = trimmed(text.substr(open + 1, text.size() - open - 2));
        text = trimmed(text.substr(0, open));
    } else if (text.ends_with('%')) {
        const auto gap = text.find_last_of(' ', text.find_last_of("0123456789"));
        if (gap == std::string_view::npos) {
            return false;
        }
        share = trimmed(text.substr(gap));
        text = trimmed(text.substr(0, gap));
        if (text.ends_with(';') || text.ends_with(',') || text.ends_with('=')) {
            text = trimmed(text.substr(0, text.size() - 1));
        }
    } else {
        return true;
    }
    const auto reading = readNumber(share);
    percent = reading;
    return reading.isNumber();
}

} // namespace

std::optional<FractionText> fractionOf(std::string_view text) {
    constexpr std::size_t kLongest = 48;
    const auto slash = text.find('/');
    if (slash == std::string_view::npos || slash == 0 || text.size() > kLongest) {
        return std::nullopt;
    }
    FractionText fraction;
    if (!takePercent(text, fraction.percent) || slash >= text.size()) {
        return std::nullopt;
    }
    const auto above = trimmed(text.substr(0, slash));
    const auto below = trimmed(text.substr(slash + 1));
    const auto top = partOf(above, fraction.leadingZero);
    const auto bottom = partOf(below, fraction.leadingZero);
    if (!top || !bottom || (!fraction.percent && writtenPeriod(text))) {
        return std::nullopt;
    }
    constexpr double kEarliestYear = 1900;
    constexpr double kLatestYear = 2100;
    const double first = top->point.value_or(0.0);
    if (first >= kEarliestYear && first < kLatestYear && bottom->point.value_or(0.0) == first + 1) {
        return std::nullopt; // the school year 2024/2025
    }
    fraction.top = *top;
    fraction.bottom = *bottom;
    constexpr int kDays = 31;
    constexpr int kMonths = 12;
    fraction.mayBeDate = !fraction.percent && isShortWhole(above) && isShortWhole(below) && wholeOf(above) >= 1 &&
                         wholeOf(above) <= kDays && wholeOf(below) >= 1 && wholeOf(below) <= kMonths;
    return fraction;
}

bool isDateText(std::string_view text) {
    const bool digitsOnly = std::all_of(text.begin(), text.end(), isDigit);
    if (digitsOnly || text.size() > 64) {
        return false;
    }
    if (isIsoDate(text.substr(0, std::min<std::size_t>(text.size(), 10))) || writtenPeriod(text)) {
        return true;
    }
    const auto first = text.find_first_of("/-.");
    const auto second = first == std::string_view::npos ? first : text.find(text[first], first + 1);
    if (second == std::string_view::npos) {
        return false;
    }
    const auto year = text.substr(second + 1);
    return isShortWhole(text.substr(0, first)) && isShortWhole(text.substr(first + 1, second - first - 1)) &&
           (year.size() == 4 || year.size() == 2) && std::all_of(year.begin(), year.end(), isDigit);
}

} // namespace diaban
