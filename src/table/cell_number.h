// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/cell_format.h"

#include <string>
#include <string_view>

namespace diaban {

/// The text of a cell, and whether it is a true number (grid.h, typed).
struct CellText {
    std::string text;
    bool typed = false;
};

/// The text of a number of a sheet under a format, exact and short: "97.37%", "1000", "2025-07-01", "00125". A date or
/// a padded code is no number any more. Serial numbers that are no day (negative, after the year 9999, 1900's 29
/// February) stay numbers. `value` is finite.
[[nodiscard]] CellText numberText(double value, CellFormat format, bool date1904);

/// The same of what the sheet holds as text ("0.9737", "1E3", "45838"); a text that is no finite number is returned as
/// it is, not typed.
[[nodiscard]] CellText numberText(const std::string& raw, CellFormat format, bool date1904);

/// A day or moment as XML writes it ("2025-07-01T14:30:00Z") in the form of numberText: "2025-07-01 14:30:00".
[[nodiscard]] std::string momentText(std::string_view written);

} // namespace diaban
