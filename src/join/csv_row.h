// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace diaban {

/// One cell of a CSV for spreadsheets: text that a spreadsheet would run as a formula (first = + - @ tab or a line
/// break) gets an apostrophe in front; quotes, separators, line breaks and spaces at the ends are quoted.
[[nodiscard]] std::string csvCell(std::string_view text, char separator);

/// Cells with separators between and CR LF at the end.
[[nodiscard]] std::string csvRow(std::span<const std::string> cells, char separator);

} // namespace diaban
