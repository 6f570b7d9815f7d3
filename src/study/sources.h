// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/indicator/indicator_catalogue.h"
#include "src/join/treated_join.h"
#include "src/study/selection.h"
#include "src/table/table.h"
#include "src/unit/units.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace diaban {

/// Where the units come from. Empty texts: found by evidence, or not given.
struct BoundariesSource {
    std::string path;
    std::string layer;
    std::string encoding;
    std::string crs;       ///< of a file that does not say its own, or a wrong one
    bool swapAxes = false; ///< the file has latitude before longitude, or northing before easting
    UnitFields fields;
    Selection only; ///< units to keep; empty: all
    std::string level;
    std::string vintage;
    std::string notKey;     ///< a field that is never taken for the key by evidence: the one that is mapped
    bool keyNeeded = true;  ///< false: a layer without a key field is taken all the same, its units numbered
    bool unitsOfCrs = true; ///< false: metres under a CRS of degrees, or degrees under one of metres, are only told
};

/// A figure and where it stands: in the column of that header, or in a long table in the rows of that indicator.
struct FigureColumn {
    std::string figure;
    std::string header;
    std::string period = {}; ///< of a column that holds one period of several; else empty
};

/// The columns of a long table, in which each row is one figure of one unit in one period.
struct LongColumns {
    std::string period, indicator, value;
};

/// Where figures come from: a table, and one way in which it says their period: one for all, a column of periods, a
/// sheet or a file each, periods of columns, or a long table. None of them: the figures have no period.
struct TableSource {
    using PeriodOf = std::vector<std::pair<std::string, std::string>>; ///< sheet or path -> period, in file order

    std::string path; ///< empty where `files` name them
    std::string sheet;
    std::string key, name, parent;  ///< columns that say which unit a row is about
    std::vector<std::string> above; ///< columns of the parent's own parents, the nearest first
    std::string period;
    std::string periodColumn;
    PeriodOf sheets, files;
    std::optional<LongColumns> longColumns;
    Selection only;       ///< rows to keep; empty: all
    std::string encoding; ///< of the table's text; empty: by evidence
    std::optional<NumberStyle> style;
    ShapeOptions shape;                                          ///< what is said of the rows of the sheet
    std::vector<std::pair<std::string, ColumnReading>> readings; ///< header -> how that column is read
    TableTreatment treatment = {};                               ///< what is done to the table before it is joined
    std::vector<FigureColumn> columns;                           ///< in file order; empty: by `catalogue`
    std::shared_ptr<const IndicatorCatalogue> catalogue;         ///< knows columns by their headers
    std::vector<std::pair<std::string, StatusWords>> statuses;   ///< keys whose columns say yes or no, and how
    std::vector<std::pair<std::string, Adds>> knownKinds;        ///< headers of known figures, and what these are
    int line = 0;                                                ///< in the project file, for messages

    /// How the column of that figure says yes and no; null for a figure that is a number.
    [[nodiscard]] const StatusWords* statusWordsOf(const std::string& figure) const {
        const auto found = std::ranges::find(statuses, figure, &std::pair<std::string, StatusWords>::first);
        return found == statuses.end() ? nullptr : &found->second;
    }

    /// True where one table holds rows of several periods.
    [[nodiscard]] bool rowsSayPeriods() const noexcept { return longColumns || !periodColumn.empty(); }
    /// All files that are read, as written.
    [[nodiscard]] std::vector<std::string> paths() const;
};

/// Whether the column of an indicator adds up.
[[nodiscard]] Adds addsOf(const Indicator& indicator);

} // namespace diaban
