// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/join/join.h"
#include "src/join/weighted_links.h"
#include "src/table/additive_column.h"
#include "src/table/table.h"

#include <cstddef>
#include <string>
#include <vector>

namespace diaban {

/// What became of the figures of one column.
struct CarriedColumn {
    std::string name;
    double before = 0;        ///< sum of the table
    double after = 0;         ///< sum of the units of the layer that have a figure
    double lostUnknown = 0;   ///< of rows whose code the crosswalk has not
    double lostSplit = 0;     ///< of old units that were split and have no weights
    double lostUncovered = 0; ///< of what the weights of an old unit leave over
    double lostNoData = 0;    ///< of new units that miss a part of theirs
    double lostOutside = 0;   ///< of new units that are not in the layer
    std::size_t noData = 0;   ///< new units that miss a part; of the layer, once it is settled

    [[nodiscard]] double lost() const noexcept {
        return lostUnknown + lostSplit + lostUncovered + lostNoData + lostOutside;
    }
};

/// A column that was left behind.
struct LeftColumn {
    std::string name;
    Adds why = Adds::Ratio;
};

/// Figures of old units as figures of new ones.
struct CarriedTable {
    Table table; ///< a row a new unit, in the order of codes: the code, then the figures
    std::string keyHeader;
    std::string file, sheet; ///< that the figures are of
    std::string crosswalk;   ///< the file that carried them
    std::vector<CarriedColumn> columns;
    std::vector<std::string> assumed; ///< carried columns of which nothing says that they are counts
    std::vector<LeftColumn> left;
    std::vector<std::string> split;   ///< old units with several new ones and no weights
    std::vector<std::string> unknown; ///< codes of the table that the crosswalk has not
    std::vector<std::size_t> unknownRows;
    std::size_t oldUnits = 0; ///< rows that were carried, in whole or in part
    std::size_t newUnits = 0; ///< rows of the carried table
};

/// Carries counts to new units by weight; shares, rates, texts and codes are left behind. A new unit has no data where
/// an old unit of which it takes more than 1 % of the ground of either has no figure, no row or no weights: what is
/// missing is never zero. Sums are kept: before = after + lost. Columns are chosen by addsUp. All is told. Throws
/// gis::Error{BadInput}: "carry.nothing_known" where no code is in the crosswalk, "carry.unit_twice",
/// "carry.no_counts".
[[nodiscard]] CarriedTable carryTable(const Table& table, std::size_t keyColumn, const WeightedLinks& links,
                                      const SettledColumns& settled, gis::Problems& problems);

/// Takes the units that are not in the layer out of the sums, once the carried `table` is joined to it, and tells the
/// sums of each column.
void settleCarried(CarriedTable& carried, const Table& table, const Join& join, gis::Problems& problems);

} // namespace diaban
