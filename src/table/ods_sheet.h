// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "src/table/ods_workbook.h"
#include "src/table/sheet_cells.h"

#include <cstddef>

namespace diaban {

/// The cells of one sheet, whose XML is used up. Repeated cells and rows are written out within the limits; what stands
/// under a merged cell is not shown and not read. Throws gis::Error{BadInput} as SheetCollector does, and XML faults.
[[nodiscard]] SheetCells readOdsCells(OdsWorkbook& workbook, std::size_t sheet, const XmlPart& part,
                                      const gis::Limits& limits);

/// True where no cell of the sheet holds anything; false for a large one, which is not looked through.
[[nodiscard]] bool isEmptySheet(const OdsWorkbook& workbook, std::size_t sheet);

} // namespace diaban
