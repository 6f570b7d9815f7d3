// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace gis {

/// Text as a spreadsheet may hold it: what it would run as a formula (first = + - @ tab or a line break) gets an
/// apostrophe in front.
[[nodiscard]] std::string defusedText(std::string_view text);

/// Quotes around text with quotes, separators, line breaks or spaces at the ends.
[[nodiscard]] std::string quotedCell(std::string_view text, char separator);

/// One cell of a CSV for spreadsheets: defused; quotes, separators, line breaks and spaces at the ends are quoted.
[[nodiscard]] std::string csvCell(std::string_view text, char separator);

/// Cells with separators between and CR LF at the end.
[[nodiscard]] std::string csvRow(std::span<const std::string> cells, char separator);

} // namespace gis
