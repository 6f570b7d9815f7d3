// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/message/catalogue.h"
#include "src/study/study.h"

#include <string>
#include <vector>

namespace diaban {

/// What a row of a table is about.
enum class TableRows { Units, Parents };

/// What the lines below a table say; empty ones are left out.
struct TableTexts {
    std::string title;
    std::string source;
    std::string author;
    std::string date;               ///< of the study, ISO; empty: said to be unknown
    std::vector<std::string> notes; ///< what was left out, what was repaired
};

/// The lines below a table that say its title, source, author and date.
[[nodiscard]] std::vector<std::string> linesBelowTable(const TableTexts& texts, const Catalogue& catalogue);

/// The figures of a study as a CSV for spreadsheets, in the catalogue's language: UTF-8 with BOM, CR LF, ";" and a
/// decimal comma in Vietnamese, "," and a point in English; numbers without groups, rounded half away from zero; codes
/// and texts stay text, and none is a formula. One row a unit in the layer's order, a column a figure and period. Or
/// one row a parent in order of appearance and one for all units, each figure with its numerator and denominator and
/// with how many units went in; figures that add up to nothing are left out there and told
/// ("study_table.not_rolled_up"). A cell without a figure says why. Then a blank row, and title, source, date and
/// method a line each, so that a spreadsheet takes them for no part of the table. `file` is named in warnings.
[[nodiscard]] std::string studyTableCsv(const Study& study, TableRows rows, const TableTexts& texts,
                                        const Catalogue& catalogue, const std::string& file, gis::Problems& problems);

} // namespace diaban
