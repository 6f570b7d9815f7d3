// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/problems.h"
#include "src/table/grid.h"

#include <string>
#include <vector>

namespace diaban {

struct GridOptions {
    std::string sheet;    ///< XLSX: name of the sheet; empty: the only visible one, several are an error naming them
    char separator = 0;   ///< CSV: 0 decides by evidence among ; , tab |
    std::string encoding; ///< CSV: empty: UTF-8 (with or without BOM) or UTF-16 with BOM
    gis::Limits limits;
};

/// Sheets of a workbook in order, hidden ones too; one unnamed for a CSV.
struct SheetInfo {
    std::string name;
    bool hidden = false;
};
[[nodiscard]] std::vector<SheetInfo> sheetsOf(const std::string& file, const gis::Limits& limits = {});

/// Reads a CSV or XLSX by its extension (and checks that the content is what the extension says).
/// Throws gis::Error{BadInput}: ids "table.*".
[[nodiscard]] Grid readGrid(const std::string& file, const GridOptions& options, gis::Problems& problems);

} // namespace diaban
