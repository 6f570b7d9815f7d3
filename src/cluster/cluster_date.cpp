// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cluster/cluster_date.h"

#include "gis/base/text.h"
#include "src/unit/stated_time.h"

#include <algorithm>
#include <array>

namespace diaban {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// The first three runs of digits of a text.
std::array<std::string_view, 3> threeNumbers(std::string_view text) {
    std::array<std::string_view, 3> found{};
    std::size_t at = 0;
    for (std::string_view& number : found) {
        while (at < text.size() && !isDigit(text[at])) {
            ++at;
        }
        const std::size_t first = at;
        while (at < text.size() && isDigit(text[at])) {
            ++at;
        }
        number = text.substr(first, at - first);
    }
    return found;
}

/// What stands between the numbers of a day that is written in words; no other letters are taken.
constexpr std::array<std::string_view, 7> kWords{"ngày", "Ngày", "NGÀY", "tháng", "Tháng", "năm", "Năm"};

std::string withoutWords(std::string_view text) {
    std::string rest;
    while (!text.empty()) {
        std::size_t skipped = 0;
        for (const std::string_view word : kWords) {
            skipped = text.starts_with(word) ? word.size() : skipped;
        }
        rest += skipped > 0 ? ' ' : text.front();
        text.remove_prefix(std::max<std::size_t>(skipped, 1));
    }
    return rest;
}

constexpr std::array<std::string_view, 12> kMonths{"january",   "february", "march",    "april",
                                                   "may",       "june",     "july",     "august",
                                                   "september", "october",  "november", "december"};

/// "1 January 2020", as this program's own lists write it, with the month as a number. The day stands first.
std::string withMonthAsNumber(const std::string& text) {
    const std::size_t first = text.find(' ');
    const std::size_t second = text.find(' ', first == std::string::npos ? first : first + 1);
    if (second == std::string::npos || first == 0 ||
        !std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(first), isDigit)) {
        return text;
    }
    const std::string word = gis::foldCase(text.substr(first + 1, second - first - 1));
    const auto month = std::ranges::find(kMonths, word);
    return month == kMonths.end() ? text
                                  : text.substr(0, first) + "/" + std::to_string(month - kMonths.begin() + 1) + "/" +
                                        text.substr(second + 1);
}

/// Appends a month or day in two digits.
void addPadded(std::string& iso, std::string_view digits) {
    iso += digits.size() == 1 ? "-0" : "-";
    iso += digits;
}

bool onlyDate(std::string_view text) {
    return text.find_first_not_of("0123456789-/. ") == std::string_view::npos;
}

} // namespace

std::optional<std::string> writtenDay(std::string_view text) {
    std::string rest = withMonthAsNumber(withoutWords(text));
    // A time behind the day: of a moment that a workbook or database holds.
    if (const std::size_t colon = rest.find(':'); colon != std::string::npos) {
        const std::size_t end = rest.find_last_of("T ", colon);
        rest.resize(end == std::string::npos ? 0 : end);
    }
    if (!onlyDate(rest)) {
        return std::nullopt;
    }
    const auto [first, second, third] = threeNumbers(rest);
    const bool yearFirst = first.size() == 4;
    const std::string_view year = yearFirst ? first : third;
    const std::string_view day = yearFirst ? third : first;
    std::size_t digits = 0;
    for (const char c : rest) {
        digits += static_cast<std::size_t>(isDigit(c));
    }
    if (year.size() != 4 || second.empty() || second.size() > 2 || day.empty() || day.size() > 2 ||
        digits != year.size() + second.size() + day.size()) {
        return std::nullopt;
    }
    std::string iso(year);
    addPadded(iso, second);
    addPadded(iso, day);
    return statedTimeOf(iso) ? std::optional(iso) : std::nullopt;
}

std::optional<gis::Message> sinceFault(const std::string& since, const std::string& day) {
    if (since.empty()) {
        return std::nullopt;
    }
    if (day.empty()) {
        return gis::Message{"cluster.since_without_day", {{"since", since}}};
    }
    return day < since ? std::optional(gis::Message{"cluster.since_after_day", {{"since", since}, {"day", day}}})
                       : std::nullopt;
}

} // namespace diaban
