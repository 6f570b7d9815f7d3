// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/problems.h"

#include <cstdint>
#include <string>
#include <vector>

namespace diaban {

/// What a person decided about one writing: which unit it means.
struct Correction {
    std::string table;    ///< file in which it was met; decides only between corrections that differ
    std::string column;   ///< header of the column; empty: any that names units
    std::string parent;   ///< parents as written, the nearest first, with ", " between; empty: any
    std::string written;  ///< the name or code as the table has it
    std::string unitCode; ///< empty: not decided, unless unitName is given; "-": it is no unit
    std::string unitName;
    std::string vintage; ///< of the layer it was decided for; empty: any
    std::string acceptedOn;
    std::uint32_t row = 0; ///< in the file
    bool used = false;     ///< by a join of this run

    [[nodiscard]] bool isNoUnit() const noexcept { return unitCode == "-"; }
    [[nodiscard]] bool isDecided() const noexcept { return !isNoUnit() && !(unitCode.empty() && unitName.empty()); }
};

struct Corrections {
    std::string file;
    std::vector<Correction> list; ///< in the order of the file
};

/// Reads a corrections file: a table with the columns table, column, parent, written, unit_code, unit_name, vintage,
/// accepted_on in any order, of which written and unit_code must be there; others are left alone. Texts are squeezed
/// NFC, without the apostrophe that keeps a spreadsheet from running them. Rows without a writing are left out. Throws
/// gis::Error{BadInput}: as readGrid, and "match.no_column".
[[nodiscard]] Corrections readCorrections(const std::string& file, const gis::Limits& limits, gis::Problems& problems);

/// Tells as a note of decided corrections that no join of this run used, with their rows.
void tellUnused(const Corrections& corrections, gis::Problems& problems);

} // namespace diaban
