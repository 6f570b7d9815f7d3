// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/problems.h"
#include "src/join/aggregate_table.h"
#include "src/join/carry_table.h"
#include "src/join/join.h"
#include "src/join/vintage_check.h"
#include "src/message/catalogue.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// What is to be done to a table before it is joined.
struct TableTreatment {
    std::string vintage;                        ///< as stated
    bool forceVintage = false;                  ///< join although codes mean other ground
    std::string crosswalk;                      ///< file that takes its figures to the layer's units
    SettledColumns settled;                     ///< which columns are counts and which shares
    std::optional<AggregationSpec> aggregation; ///< of several rows a unit; none: they are refused
};

/// A table that is joined, and what must be said of how.
struct TreatedJoin {
    Table table; ///< as it was joined: with one row a unit, in the layer's units
    Join join;
    Vintages vintages;
    std::optional<CarriedTable> carried; ///< without its table
    std::vector<gis::Message> notes;     ///< for every output
};

/// Tells of counts and shares that are named although nothing is carried or added up, so that they change nothing.
void tellUnusedSettled(const TableTreatment& treatment, const std::string& file, gis::Problems& problems);

/// The layer's side: what tables are compared with.
struct LayerSide {
    const Units& units;
    const SideVintage& vintage;
    const UnitLists& lists;
};

/// Makes one row of several of a unit where that is declared, compares vintages, carries figures over by a crosswalk,
/// and joins. Throws gis::Error{BadInput} as checkVintages, readWeightedLinks, carryTable, aggregateTable and joinTable
/// do, and where rows name one unit twice: refuseUnitTwice, of `period`.
[[nodiscard]] TreatedJoin joinTreated(const LayerSide& layer, Table table, JoinColumns columns,
                                      const TableTreatment& treatment, const std::string& period,
                                      const gis::Limits& limits, gis::Problems& problems,
                                      const JoinOptions& options = {});

/// The report of the join with the vintages and, where figures were carried, their sums: JSON and CSV.
[[nodiscard]] nlohmann::json treatedReportJson(const TreatedJoin& treated);
[[nodiscard]] std::string treatedReportCsv(const TreatedJoin& treated, const Catalogue& catalogue);

} // namespace diaban
