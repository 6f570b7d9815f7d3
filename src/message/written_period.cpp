// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/message/written_period.h"

#include "gis/base/text.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace diaban {

namespace {

constexpr int kMonthsOfYear = 12;
constexpr int kMonthsOfHalf = 6;
constexpr int kMonthsOfQuarter = 3;
constexpr int kEarliestYear = 1900;
constexpr int kLatestYear = 2100;

/// A word and the letter that stands for its meaning in a shape; '\0' for words that add nothing.
struct Word {
    std::string_view text;
    char meaning;
};

constexpr std::array kWords{
    Word{"quý", 'Q'},   Word{"qúy", 'Q'},     Word{"quí", 'Q'},   Word{"quy", 'Q'},   Word{"qui", 'Q'},
    Word{"q", 'Q'},     Word{"quarter", 'Q'}, Word{"tháng", 'M'}, Word{"thang", 'M'}, Word{"t", 'M'},
    Word{"month", 'M'}, Word{"months", 'M'},  Word{"m", 'M'},     Word{"nửa", 'H'},   Word{"nua", 'H'},
    Word{"half", 'H'},  Word{"h", 'H'},       Word{"đầu", 'F'},   Word{"dau", 'F'},   Word{"first", 'F'},
    Word{"cuối", 'L'},  Word{"cuoi", 'L'},    Word{"last", 'L'},  Word{"đến", '-'},   Word{"den", '-'},
    Word{"tới", '-'},   Word{"toi", '-'},     Word{"to", '-'},    Word{"từ", '\0'},   Word{"tu", '\0'},
    Word{"from", '\0'}, Word{"năm", '\0'},    Word{"nam", '\0'},  Word{"year", '\0'}, Word{"cả", '\0'},
    Word{"ca", '\0'},   Word{"của", '\0'},    Word{"cua", '\0'},  Word{"of", '\0'},   Word{"the", '\0'}};

constexpr std::array<std::string_view, 4> kRoman{"i", "ii", "iii", "iv"};

/// A text as a pattern of meanings: "6 tháng đầu năm 2024" is "nMFy" with the numbers 6 and 2024.
struct Shape {
    std::string pattern;
    std::vector<int> numbers; ///< of each n, in order
    std::string year;
};

bool isDigit(char letter) {
    return letter >= '0' && letter <= '9';
}

bool isSeparator(char letter) {
    return std::string_view(" /.-,_()").find(letter) != std::string_view::npos;
}

bool addNumber(Shape& shape, std::string_view digits) {
    constexpr std::size_t kYearDigits = 4;
    if (digits.size() > kYearDigits) {
        return false;
    }
    const int value = std::stoi(std::string(digits));
    if (digits.size() < kYearDigits) {
        shape.pattern += 'n';
        shape.numbers.push_back(value);
        return digits.size() <= 2;
    }
    const bool second = !shape.year.empty();
    shape.year = digits;
    shape.pattern += 'y';
    return !second && value >= kEarliestYear && value <= kLatestYear;
}

bool addWord(Shape& shape, std::string_view word) {
    const auto roman = std::ranges::find(kRoman, word);
    if (roman != kRoman.end() && shape.pattern.ends_with('Q')) {
        shape.pattern += 'n';
        shape.numbers.push_back(static_cast<int>(roman - kRoman.begin()) + 1);
        return true;
    }
    const auto* known = std::ranges::find(kWords, word, &Word::text);
    if (known == kWords.end()) {
        return false;
    }
    if (known->meaning != '\0') {
        shape.pattern += known->meaning;
    }
    return true;
}

/// A hyphen is "to" between months alone; elsewhere it only separates.
void keepRanges(std::string& pattern) {
    for (std::size_t at = pattern.find('-'); at != std::string::npos; at = pattern.find('-', at)) {
        const bool range = at > 0 && at + 1 < pattern.size() && pattern[at - 1] == 'n' &&
                           (pattern[at + 1] == 'n' || pattern[at + 1] == 'M') && pattern.starts_with('M');
        if (range) {
            ++at;
        } else {
            pattern.erase(at, 1);
        }
    }
}

std::string withPlainHyphens(std::string_view text) {
    constexpr std::string_view kDash("\xE2\x80\x93", 3);
    std::string plain;
    while (!text.empty()) {
        const bool dash = text.starts_with(kDash);
        plain += dash ? '-' : text.front();
        text.remove_prefix(dash ? kDash.size() : 1);
    }
    return plain;
}

std::optional<Shape> shapeOf(std::string_view text) {
    const std::string folded = withPlainHyphens(gis::foldCase(gis::toNfc(gis::squeezeSpace(text))));
    Shape shape;
    for (std::size_t at = 0; at < folded.size();) {
        if (isSeparator(folded[at])) {
            if (folded[at] == '-' && !shape.pattern.ends_with('-')) {
                shape.pattern += '-';
            }
            ++at;
            continue;
        }
        const bool digits = isDigit(folded[at]);
        std::size_t end = at;
        while (end < folded.size() && !isSeparator(folded[end]) && isDigit(folded[end]) == digits) {
            ++end;
        }
        const auto part = std::string_view(folded).substr(at, end - at);
        if (!(digits ? addNumber(shape, part) : addWord(shape, part))) {
            return std::nullopt;
        }
        at = end;
    }
    keepRanges(shape.pattern);
    return shape;
}

std::optional<Period> numbered(Period::Kind kind, const Shape& shape, int most) {
    const int number = shape.numbers.front();
    return number >= 1 && number <= most ? std::optional<Period>(Period{kind, shape.year, number, 0}) : std::nullopt;
}

/// The months from one to another, by the name of what they make up.
std::optional<Period> months(const std::string& year, int first, int last) {
    if (first < 1 || last > kMonthsOfYear || first > last) {
        return std::nullopt;
    }
    if (first == last) {
        return Period{Period::Kind::Month, year, first, 0};
    }
    const int count = last - first + 1;
    if (count == kMonthsOfYear) {
        return Period{Period::Kind::Year, year, 0, 0};
    }
    if (count == kMonthsOfHalf && last % kMonthsOfHalf == 0) {
        return Period{Period::Kind::Half, year, last / kMonthsOfHalf, 0};
    }
    if (count == kMonthsOfQuarter && last % kMonthsOfQuarter == 0) {
        return Period{Period::Kind::Quarter, year, last / kMonthsOfQuarter, 0};
    }
    return Period{Period::Kind::Months, year, first, last};
}

std::optional<Period> periodOfShape(const Shape& shape) {
    constexpr int kQuarters = 4;
    const auto is = [&shape](std::initializer_list<std::string_view> patterns) {
        return std::ranges::find(patterns, std::string_view(shape.pattern)) != patterns.end();
    };
    if (is({"y"})) {
        return Period{Period::Kind::Year, shape.year, 0, 0};
    }
    if (is({"Qny", "yQn"})) {
        return numbered(Period::Kind::Quarter, shape, kQuarters);
    }
    if (is({"Hny", "yHn"})) {
        return numbered(Period::Kind::Half, shape, 2);
    }
    if (is({"Mny", "yMn", "ny"})) {
        return numbered(Period::Kind::Month, shape, kMonthsOfYear);
    }
    if (is({"HFy", "FHy"})) {
        return Period{Period::Kind::Half, shape.year, 1, 0};
    }
    if (is({"HLy", "LHy"})) {
        return Period{Period::Kind::Half, shape.year, 2, 0};
    }
    if (is({"nMFy", "FnMy", "nMy"})) {
        return months(shape.year, 1, shape.numbers.front());
    }
    if (is({"nMLy", "LnMy"})) {
        return months(shape.year, kMonthsOfYear + 1 - shape.numbers.front(), kMonthsOfYear);
    }
    if (is({"Mn-ny", "Mn-Mny"})) {
        return months(shape.year, shape.numbers[0], shape.numbers[1]);
    }
    return std::nullopt;
}

} // namespace

std::optional<Period> writtenPeriod(std::string_view text) {
    if (const auto plain = periodOf(text)) {
        return plain;
    }
    constexpr std::size_t kLongest = 64;
    if (text.size() > kLongest) {
        return std::nullopt;
    }
    if (isIsoDate(text)) {
        return text.ends_with("-01") ? periodOf(text.substr(0, text.size() - 3)) : std::nullopt;
    }
    const auto shape = shapeOf(text);
    return shape ? periodOfShape(*shape) : std::nullopt;
}

} // namespace diaban
