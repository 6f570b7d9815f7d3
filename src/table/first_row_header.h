// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/head_window.h"

namespace diaban {

/// True where the first row may be the names of columns: not a lone text over more columns, not figures alone, no
/// codes.
[[nodiscard]] bool firstRowMayBeHeader(const HeadWindow& window);

/// Throws gis::Error{BadInput} where it may not: "sheet.no_header_found", "table.no_header".
void requireFirstRowHeader(const HeadWindow& window);

} // namespace diaban
