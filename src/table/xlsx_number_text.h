// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/xlsx_number_format.h"

#include <string>

namespace diaban {

/// The text of a number of a sheet, and whether it is still a number (grid.h, typed) or has become a date or a code.
struct NumberText {
    std::string text;
    bool typed = false;
};

/// `raw` is what the sheet holds ("0.9737", "1E3", "45838"); it comes out exact and short: "97.37%", "1000",
/// "2025-07-01", "00125" by the format. A raw text that is no finite number is returned as it is, not typed. Serial
/// numbers that are no day (negative, after the year 9999, 1900's 29 February) stay numbers.
[[nodiscard]] NumberText numberText(const std::string& raw, NumberFormat format, bool date1904);

} // namespace diaban
