// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/number_text.h"

#include <optional>
#include <string_view>

namespace diaban {

/// A cell such as "56/64", "1.056 / 2.064" or "56/64 (87,5 %)".
struct FractionText {
    NumberReading top;
    NumberReading bottom;
    std::optional<NumberReading> percent; ///< the share that stands behind it
    bool mayBeDate = false;               ///< a day and a month could be written so: "30/4"
    bool leadingZero = false;             ///< "05/9", as dates are written
};

/// Reads squeezed text; nothing where it is no fraction. A month and year ("3/2025") and a school
/// year ("2024/2025") are none.
[[nodiscard]] std::optional<FractionText> fractionOf(std::string_view text);

/// A day or a period: "30/4/2025", "2025-04-30", "Quý I/2025", "3/2025", "T3/2025".
[[nodiscard]] bool isDateText(std::string_view text);

} // namespace diaban
