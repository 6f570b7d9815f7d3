// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace diaban {

/// A period that stands somewhere in a text, and the text without it.
struct FoundPeriod {
    std::string period; ///< as project files write it
    std::string rest;   ///< without the signs that joined the two
};

/// The period in a header, sheet or file name: "Hộ đã ký (quý I/2025)", "bao-cao_2025-Q2". The longest that says more
/// than a year goes before a year alone; numbers without a word for what they count ("bieu-01-2025") are no month.
[[nodiscard]] std::optional<FoundPeriod> periodIn(std::string_view text);

/// The same, but only where a word says what the numbers count: "năm 2025", never "2025" or "03/2025".
[[nodiscard]] std::optional<FoundPeriod> wordedPeriodIn(std::string_view text);

/// The last day of a period, YYYY-MM-DD; empty for a text that is no period.
[[nodiscard]] std::string lastDayOf(std::string_view period);

/// A key for a figure from the header of its column: "Số hộ đã ký (hộ)" is "so_ho_da_ky".
[[nodiscard]] std::string figureKeyOf(std::string_view header);

} // namespace diaban
