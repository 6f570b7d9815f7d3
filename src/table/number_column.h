// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/message.h"
#include "src/table/number_text.h"
#include "src/table/table.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// How often each kind of cell stands in a column.
struct NumberTally {
    std::size_t plain = 0;     ///< the same number in each style
    std::size_t pointOnly = 0; ///< numbers with a decimal point alone
    std::size_t commaOnly = 0;
    std::size_t ambiguous = 0; ///< "1.234"
    std::size_t other = 0;     ///< neither a number nor a sign for "no figure"
    std::size_t settled = 0;   ///< plain ones that show that thousands are written without groups here
    std::size_t notStated = 0;
    std::size_t percent = 0;
    bool code = false; ///< leading zeros: the column is text

    void add(const NumberReading& reading) noexcept;
    [[nodiscard]] std::size_t numbers() const noexcept { return plain + pointOnly + commaOnly + ambiguous; }
};

/// What a column is, by its tally.
struct NumberDecision {
    enum class Kind { Text, Numeric, Ambiguous } kind = Kind::Text;
    NumberStyle style = NumberStyle::Plain;
    bool ambiguousCellsRead = true; ///< else they are Unreadable: other cells speak for both styles, or for none
};

/// Nine in ten of the stated cells must read under one style. `asked` settles what the cells leave open.
[[nodiscard]] NumberDecision decideNumbers(const NumberTally& tally, std::optional<NumberStyle> asked) noexcept;

/// The same where the user's style counts even against the cells: those that do not fit it are Unreadable.
[[nodiscard]] NumberDecision decideAsAsked(const NumberTally& tally, NumberStyle asked) noexcept;

/// The value of a cell under a decision, or nothing where it cannot be read.
[[nodiscard]] std::optional<double> valueUnder(const NumberDecision& decision, const NumberReading& reading) noexcept;

/// A number for a message: a whole one as digits without groups, which no language reads in two ways.
[[nodiscard]] gis::MessageValue plainNumber(double value);

/// How a text, or a typed cell, is read.
[[nodiscard]] NumberReading readCell(const std::string& text, bool typed);

} // namespace diaban
