// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/number_column.h"

#include <charconv>
#include <cmath>

namespace diaban {

namespace {

using Kind = NumberDecision::Kind;

/// At least nine in ten.
bool nearlyAll(std::size_t part, std::size_t all) noexcept {
    return part > 0 && part * 10 >= all * 9;
}

/// No cell shows a decimal sign that can only be one.
NumberDecision decideWithoutEvidence(const NumberTally& tally, std::optional<NumberStyle> asked) noexcept {
    const auto all = tally.numbers() + tally.other;
    if (tally.ambiguous == 0) {
        return {nearlyAll(tally.plain, all) ? Kind::Numeric : Kind::Text, NumberStyle::Plain, true};
    }
    if (asked && *asked != NumberStyle::Plain) {
        return {nearlyAll(tally.numbers(), all) ? Kind::Numeric : Kind::Text, *asked, true};
    }
    if (nearlyAll(tally.plain, all) && (tally.settled > 0 || asked)) {
        return {Kind::Numeric, NumberStyle::Plain, false};
    }
    return {nearlyAll(tally.numbers(), all) ? Kind::Ambiguous : Kind::Text, NumberStyle::Plain, false};
}

} // namespace

void NumberTally::add(const NumberReading& reading) noexcept {
    if (reading.code) {
        code = true;
    } else if (reading.isAmbiguous()) {
        ++ambiguous;
    } else if (reading.isPlain()) {
        ++plain;
        settled += reading.ungrouped ? 1 : 0;
    } else if (reading.point) {
        ++pointOnly;
    } else if (reading.comma) {
        ++commaOnly;
    } else {
        ++other;
        return;
    }
    percent += reading.percent ? 1 : 0;
}

NumberDecision decideNumbers(const NumberTally& tally, std::optional<NumberStyle> asked) noexcept {
    if (tally.code) {
        return {};
    }
    if (tally.pointOnly == 0 && tally.commaOnly == 0) {
        return decideWithoutEvidence(tally, asked);
    }
    const auto all = tally.numbers() + tally.other;
    const bool mixed = tally.pointOnly > 0 && tally.commaOnly > 0;
    auto style = tally.pointOnly > tally.commaOnly ? NumberStyle::DecimalPoint : NumberStyle::DecimalComma;
    bool readAmbiguous = !mixed;
    if (mixed && asked && *asked != NumberStyle::Plain) {
        style = *asked;
        readAmbiguous = true;
    } else if (mixed && tally.pointOnly == tally.commaOnly) {
        return {};
    }
    const auto inStyle = style == NumberStyle::DecimalPoint ? tally.pointOnly : tally.commaOnly;
    const auto readable = tally.plain + inStyle + (readAmbiguous ? tally.ambiguous : 0);
    return {nearlyAll(readable, all) ? Kind::Numeric : Kind::Text, style, readAmbiguous};
}

NumberDecision decideAsAsked(const NumberTally& tally, NumberStyle asked) noexcept {
    const auto inStyle = asked == NumberStyle::DecimalPoint ? tally.pointOnly : tally.commaOnly;
    const auto readable = tally.plain + inStyle + tally.ambiguous;
    return {nearlyAll(readable, tally.numbers() + tally.other) ? Kind::Numeric : Kind::Text, asked, true};
}

std::optional<double> valueUnder(const NumberDecision& decision, const NumberReading& reading) noexcept {
    if (reading.isPlain()) {
        return reading.point;
    }
    if (reading.isAmbiguous() && !decision.ambiguousCellsRead) {
        return std::nullopt;
    }
    switch (decision.style) {
    case NumberStyle::DecimalPoint:
        return reading.point;
    case NumberStyle::DecimalComma:
        return reading.comma;
    case NumberStyle::Plain:
        break;
    }
    return std::nullopt;
}

gis::MessageValue plainNumber(double value) {
    constexpr double kExact = 1e15;
    if (value == std::floor(value) && std::abs(value) < kExact) {
        return std::to_string(static_cast<std::int64_t>(value));
    }
    return value;
}

NumberReading readCell(const std::string& text, bool typed) {
    if (!typed) {
        return readNumber(text);
    }
    NumberReading reading;
    reading.percent = text.ends_with('%');
    const char* end = text.data() + text.size() - (reading.percent ? 1 : 0);
    double value = 0.0;
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error == std::errc() && stop == end) {
        reading.point = value;
        reading.comma = value;
        reading.ungrouped = true;
    }
    return reading;
}

} // namespace diaban
