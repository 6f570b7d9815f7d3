// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/message/period.h"

#include <optional>
#include <string_view>

namespace diaban {

/// The period that a cell of a sheet writes, in Vietnamese (with or without diacritics) or English: "Quý I/2025",
/// "Q1/2025", "6 tháng đầu năm 2024", "Tháng 3/2025", "T3/2025", "03/2025", "Năm 2024", and what periodOf reads.
/// Months that make up a quarter, a half or a year are that: the first six months are 2024-H1. The first day of a
/// month, which a spreadsheet makes of "03/2025", is that month. Nothing for another text, and for one without a year.
[[nodiscard]] std::optional<Period> writtenPeriod(std::string_view text);

} // namespace diaban
