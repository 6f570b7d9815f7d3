// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/cell_format.h"
#include "src/table/sheet_archive.h"

#include <string>
#include <vector>

namespace diaban {

/// The formats of the cell styles of a workbook by style index; none where `part` is empty.
[[nodiscard]] std::vector<CellFormat> readXlsxFormats(SheetArchive& archive, const std::string& part);

} // namespace diaban
