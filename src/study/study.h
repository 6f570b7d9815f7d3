// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "src/indicator/indicator.h"
#include "src/join/join.h"
#include "src/study/boundaries.h"
#include "src/study/sources.h"

#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// The figures of one key and period: a column of a table, an indicator, or the areas of the units.
struct Figure {
    std::string key;
    std::string period; ///< empty where it has none (areas, tables without a period)
    std::string title;  ///< header text, or the indicator's name
    bool whole = false; ///< every value is a whole number
    UnitValues values;
};

/// A table with its join to the units.
struct JoinedTable {
    Table table;
    Join join;
    std::string period;
};

/// Units and their figures by key and period.
struct Study {
    Boundaries boundaries;
    std::vector<double> areasM2; ///< geodesic
    std::vector<JoinedTable> tables;
    std::vector<Figure> figures;

    /// The figure of that key and period; an empty period means the only one there is.
    [[nodiscard]] const Figure* find(std::string_view key, std::string_view period) const;
    /// The periods in which a key has figures, in the order read.
    [[nodiscard]] std::vector<std::string> periodsOf(std::string_view key) const;
};

/// Starts a study on boundaries: measures every unit's area.
[[nodiscard]] Study beginStudy(Boundaries boundaries);

/// Reads a table, joins it to the units and adds its columns as figures. Throws gis::Error{BadInput} as readGrid,
/// tableOf and joinTable do, and "study.figure_twice" where another table gave the same key for the same period.
void addTable(Study& study, const std::filesystem::path& folder, const TableSource& source, const gis::Limits& limits,
              gis::Problems& problems);

/// Adds an indicator for every period in which both its figures are there (areas are there in all). Nothing is added
/// for a count, whose figures are those of its numerator under another name, where that name is the key itself.
void addIndicator(Study& study, const Indicator& indicator, Language language, const std::string& file);

} // namespace diaban
