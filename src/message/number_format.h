// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/message/catalogue.h"

#include <string>

namespace diaban {

/// A number as the language writes it: 1.234,5 (vi), 1,234.5 (en), a true minus sign, `decimals` digits after the sign.
/// From 10^16 on three digits and a power of ten: 1,8 × 10³⁰⁸; below 10^-9 too where nine decimals are asked for.
[[nodiscard]] std::string formatNumber(double value, int decimals, Language language);
/// The same for programs and spreadsheets: no groups, and "-" for minus. Half is rounded away from zero, as everywhere.
[[nodiscard]] std::string formatPlain(double value, int decimals, Language language);
[[nodiscard]] std::string formatInteger(std::int64_t value, Language language);
/// With as many decimals (0 to `most`) as the value needs to be told apart: 12.50 -> 12.5, 12 -> 12.
[[nodiscard]] std::string formatShort(double value, int most, Language language);
/// A unit of measure as it stands behind a number: " hộ", and of per cent " %" (vi) or "%" (en); nothing of none.
[[nodiscard]] std::string unitBehind(const std::string& unit, Language language);
/// YYYY-MM-DD as 30/04/2026 (vi) or 30 April 2026 (en); another text is returned as it is.
[[nodiscard]] std::string formatDate(const std::string& isoDate, Language language);
/// A period of files.md (2025, 2025-H1, 2025-Q3, 2025-03, 2025-01..06) in words: "Quý III/2025", "Q3 2025".
[[nodiscard]] std::string formatPeriod(const std::string& period, Language language);
/// The same within a sentence or behind a comma: "quý III/2025", "Q3 2025".
[[nodiscard]] std::string formatPeriodWithin(const std::string& period, Language language);
/// The same of a period in words: "Quý III/2025" -> "quý III/2025".
[[nodiscard]] std::string periodWithin(std::string words, Language language);

} // namespace diaban
