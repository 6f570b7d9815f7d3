// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/read_grid.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace diaban {

/// Index of the sheet of this name (NFC, without regard to case and white space), or where the name is empty of the
/// only visible one that is not empty; `isEmpty` is asked only where several are visible. Throws gis::Error{BadInput}:
/// "table.sheet_missing", "table.sheet_needed", which name the sheets, hidden ones in brackets.
[[nodiscard]] std::size_t selectSheet(const std::vector<SheetInfo>& sheets, const std::string& name,
                                      const std::string& file, const std::function<bool(std::size_t)>& isEmpty);

} // namespace diaban
