// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/problems.h"
#include "gis/base/progress.h"
#include "src/table/grid.h"

#include <string>
#include <vector>

namespace diaban {

struct GridOptions {
    std::string sheet;    ///< name of the sheet or table; empty: the only visible one that is not empty
    char separator = 0;   ///< CSV: 0 decides by evidence among ; , tab |
    std::string encoding; ///< empty: by evidence (csv_text.h, redress_grid.h); "UTF-8" leaves all as it is stored
    gis::Limits limits;
    gis::Progress progress{}; ///< "stage.read", every thousand rows of a CSV or .xlsx
};

/// Sheets of a workbook in order, hidden ones too; tables of a database; one unnamed for a CSV.
struct SheetInfo {
    std::string name;
    bool hidden = false;
};
[[nodiscard]] std::vector<SheetInfo> sheetsOf(const std::string& file, const gis::Limits& limits = {});

/// Reads a table by the extension of its file (see tableFormatOf) and checks that the content is what it says.
/// Throws gis::Error{BadInput}: ids "table.*", "table.sheet_needed" where there are several to choose from; Stopped.
[[nodiscard]] Grid readGrid(const std::string& file, const GridOptions& options, gis::Problems& problems);

} // namespace diaban
