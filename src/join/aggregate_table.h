// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/join/join_keys.h"
#include "src/table/additive_column.h"
#include "src/table/table.h"
#include "src/unit/units.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace diaban {

/// How the rows of one unit become one.
enum class Aggregation { Sum, Mean, Largest, Smallest };

/// "sum", "mean", "max" or "min"; nothing for another word.
[[nodiscard]] std::optional<Aggregation> aggregationOf(std::string_view word);
[[nodiscard]] const char* nameOf(Aggregation aggregation);

/// How the rows of a unit are declared to become one: for all columns of figures, and for some by their headers.
struct AggregationSpec {
    Aggregation usual = Aggregation::Sum;
    std::vector<std::pair<std::string, Aggregation>> columns;
};

/// A table with one row a unit.
struct AggregatedTable {
    Table table;
    std::size_t units = 0; ///< that had several rows
    std::size_t rows = 0;  ///< of those units
};

/// Makes one row of those that name the same unit (the same code, or writings of one name and parent, unitWriting, but
/// for names that are in `apart`: their exact writings are units of their own); it has the number of the first.
/// Sums are of counts alone: of several rows a share, a rate or a column that may be one has no figure, as has a unit
/// of which one row lacks its figure; texts stay where all rows have the same. All is told. Throws
/// gis::Error{BadInput}: "aggregate.mean_of_ratio", "table.column_missing".
[[nodiscard]] AggregatedTable aggregateTable(const Table& table, const KeyColumns& keys, const AggregationSpec& spec,
                                             const SettledColumns& settled, gis::Problems& problems,
                                             const std::unordered_set<std::string>& apart = {});

/// The names (unitWriting) that several units bear in one parent, which the place of a tone alone tells apart.
[[nodiscard]] std::unordered_set<std::string> namesApart(const Units& units);

} // namespace diaban
