// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace diaban {

/// A stretch of time that figures are about, as project files write it: 2025, 2025-H1, 2025-Q3, 2025-03, 2025-01..06.
struct Period {
    enum class Kind { Year, Half, Quarter, Month, Months };

    Kind kind = Kind::Year;
    std::string year; ///< four digits
    int first = 0;    ///< number of the half, quarter or month; first month of Months
    int last = 0;     ///< last month of Months, after `first`

    friend bool operator==(const Period&, const Period&) = default;
};

/// The period that a text writes; nothing for another text.
[[nodiscard]] std::optional<Period> periodOf(std::string_view text);

/// True for a day that exists, as YYYY-MM-DD.
[[nodiscard]] bool isIsoDate(std::string_view text);

} // namespace diaban
