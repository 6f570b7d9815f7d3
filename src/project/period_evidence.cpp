// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/period_evidence.h"

#include "gis/base/text.h"
#include "src/message/written_period.h"
#include "src/unit/plain_key.h"

#include <algorithm>
#include <array>
#include <vector>

namespace diaban {

namespace {

constexpr std::string_view kSeparators = " /.-,_():;";
constexpr std::size_t kMostWords = 7;

struct Word {
    std::size_t begin;
    std::size_t end;
};

std::vector<Word> wordsOf(std::string_view text) {
    std::vector<Word> words;
    for (std::size_t at = text.find_first_not_of(kSeparators); at != std::string_view::npos;
         at = text.find_first_not_of(kSeparators, at)) {
        const std::size_t end = std::min(text.find_first_of(kSeparators, at), text.size());
        words.push_back({at, end});
        at = end;
    }
    return words;
}

bool onlyNumbers(std::string_view text) {
    return std::ranges::all_of(
        text, [](char c) { return (c >= '0' && c <= '9') || kSeparators.find(c) != kSeparators.npos; });
}

/// Numbers alone are a period as 2025-03, 2025-01..06 or 03/2025, and as a year of our time.
std::optional<Period> periodOfPart(std::string_view part) {
    if (onlyNumbers(part) && !periodOf(part) && part.find('/') == std::string_view::npos) {
        return std::nullopt;
    }
    auto period = writtenPeriod(part);
    return period && (period->year < "1900" || period->year > "2100") ? std::nullopt : period;
}

std::string trimmed(std::string_view text) {
    constexpr std::string_view kEnds = " /.-,_(:;";
    const std::size_t begin = text.find_first_not_of(" /.-,_):;");
    if (begin == std::string_view::npos) {
        return {};
    }
    return std::string(text.substr(begin, text.find_last_not_of(kEnds) + 1 - begin));
}

std::string restOf(std::string_view text, std::size_t begin, std::size_t end) {
    const std::string before = trimmed(text.substr(0, begin));
    const std::string after = trimmed(text.substr(end));
    return before.empty() || after.empty() ? before + after : before + ' ' + after;
}

std::optional<FoundPeriod> findPeriod(std::string_view text, bool worded) {
    const std::vector<Word> words = wordsOf(text);
    std::optional<FoundPeriod> year;
    for (std::size_t count = std::min(kMostWords, words.size()); count > 0; --count) {
        for (std::size_t first = 0; first + count <= words.size(); ++first) {
            const std::size_t begin = words[first].begin;
            const std::size_t end = words[first + count - 1].end;
            const std::string_view part = text.substr(begin, end - begin);
            const auto period = worded && onlyNumbers(part) ? std::nullopt : periodOfPart(part);
            if (!period) {
                continue;
            }
            FoundPeriod found{textOf(*period), restOf(text, begin, end)};
            if (period->kind != Period::Kind::Year) {
                return found;
            }
            year = year ? year : std::optional(std::move(found));
        }
    }
    return year;
}

} // namespace

std::optional<FoundPeriod> periodIn(std::string_view text) {
    return findPeriod(text, false);
}

std::optional<FoundPeriod> wordedPeriodIn(std::string_view text) {
    return findPeriod(text, true);
}

std::string lastDayOf(std::string_view text) {
    const auto period = periodOf(text);
    if (!period) {
        return {};
    }
    constexpr std::array kLastDays{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    constexpr int kMonthsOfHalf = 6;
    constexpr int kMonthsOfQuarter = 3;
    int month = 12;
    switch (period->kind) {
    case Period::Kind::Year:
        break;
    case Period::Kind::Half:
        month = period->first * kMonthsOfHalf;
        break;
    case Period::Kind::Quarter:
        month = period->first * kMonthsOfQuarter;
        break;
    case Period::Kind::Month:
        month = period->first;
        break;
    case Period::Kind::Months:
        month = period->last;
        break;
    }
    const std::string prefix = period->year + (month < 10 ? "-0" : "-") + std::to_string(month) + '-';
    const std::string leapDay = prefix + "29";
    const std::string last = prefix + std::to_string(kLastDays[static_cast<std::size_t>(month) - 1]);
    return month == 2 && isIsoDate(leapDay) ? leapDay : last;
}

std::string figureKeyOf(std::string_view header) {
    constexpr std::size_t kLongest = 40;
    const std::size_t unit = header.rfind('(');
    const std::string_view name = unit != std::string_view::npos && unit > 0 ? header.substr(0, unit) : header;
    std::string key;
    for (const Word& word : wordsOf(name)) {
        std::string plain = plainKey(name.substr(word.begin, word.end - word.begin));
        std::erase_if(plain, [](char c) { return !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')); });
        if (plain.empty() || key.size() + plain.size() >= kLongest) {
            continue;
        }
        key += (key.empty() ? "" : "_") + plain;
    }
    const bool digitFirst = !key.empty() && key.front() >= '0' && key.front() <= '9';
    return key.empty() ? "figure" : digitFirst ? "figure_" + key : key;
}

} // namespace diaban
