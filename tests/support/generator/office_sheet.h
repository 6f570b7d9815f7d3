// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/generator/figures.h"
#include "tests/support/generator/province.h"

#include <string>
#include <vector>

namespace generator {

/// A sheet as an office would send it: header and rows of text.
using SheetText = std::vector<std::vector<std::string>>;

/// The sheet of a quarter with what real ones have: "đang cập nhật", "-", blanks, a commune left out, a row of one that
/// was merged away, names not in NFC or with odd spaces. Decimal comma; headers in Vietnamese.
[[nodiscard]] SheetText sheetOf(const Province& province, const std::vector<Figures>& figures,
                                const std::vector<double>& areasKm2);

/// The sheet as CSV: semicolons, UTF-8 with byte order mark, CRLF, quotes where needed.
[[nodiscard]] std::string csvOf(const SheetText& sheet);

} // namespace generator
