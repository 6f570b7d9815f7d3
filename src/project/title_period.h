// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/grid.h"
#include "src/table/sheet_shape.h"

#include <string>
#include <vector>

namespace diaban {

/// What stands over the header of a sheet: its titles and notes of units, cell by cell.
[[nodiscard]] std::vector<std::string> titlesOf(const Grid& grid, const SheetShape& shape);

/// The period that titles name in words, as project files write it: "BÁO CÁO KẾT QUẢ PHONG TRÀO QUÝ 3 NĂM 2025" is
/// 2025-Q3. The first that says more than a year, else the only year; days ("ngày 30 tháng 9 năm 2025") are none.
/// Empty where no title names one.
[[nodiscard]] std::string periodOfTitles(const std::vector<std::string>& titles);

} // namespace diaban
