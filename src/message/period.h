// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
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

/// Earlier or later, for periods of one kind; those of different kinds are in no order.
[[nodiscard]] std::partial_ordering operator<=>(const Period& a, const Period& b) noexcept;

/// An order for lists: kind by kind as in Period::Kind, within each by time.
[[nodiscard]] bool comesBefore(const Period& a, const Period& b) noexcept;

/// The period as project files write it: "2025-Q3".
[[nodiscard]] std::string textOf(const Period& period);

/// The period that a text of a project file writes; nothing for another text.
[[nodiscard]] std::optional<Period> periodOf(std::string_view text);

/// True for a day that exists, as YYYY-MM-DD.
[[nodiscard]] bool isIsoDate(std::string_view text);

} // namespace diaban
