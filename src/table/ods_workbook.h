// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/read_grid.h"
#include "src/table/sheet_archive.h"
#include "src/table/xml_elements.h"

#include <string>
#include <vector>

namespace diaban {

/// The sheets of an OpenDocument spreadsheet and where they stand in its content.
struct OdsWorkbook {
    std::string content; ///< content.xml; sheets are used up there
    std::vector<SheetInfo> sheets;
    std::vector<XmlSpan> spans; ///< of each sheet
};

/// The part of an OpenDocument file that holds the sheets, for error messages.
[[nodiscard]] XmlPart odsContentPart(const SheetArchive& archive);

/// Reads content.xml and finds its sheets; copies of the sheets of other files that LibreOffice keeps for its formulas
/// are no sheets. Throws gis::Error{BadInput}: "table.not_workbook", "table.workbook_encrypted",
/// "table.workbook_no_sheet", XML faults.
[[nodiscard]] OdsWorkbook readOdsWorkbook(SheetArchive& archive);

} // namespace diaban
