// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// True for a text that a spreadsheet would turn into a number or a date when it opens a CSV: "00103", "30/4", "1E5",
/// "1-2".
[[nodiscard]] bool turnsIntoNumber(std::string_view text);

/// One text for a CSV of that separator: as csvCell writes it, but ="00103" where it would turn into a number.
[[nodiscard]] std::string textCell(const std::string& text, char separator);

/// The cells of a column of texts (codes, names) for a CSV of that separator, as csvCell writes them. Where one of them
/// would turn into a number, all are written as ="00103", which Excel and Calc show as the text 00103.
[[nodiscard]] std::vector<std::string> textCells(const std::vector<std::string>& texts, char separator);

} // namespace diaban
