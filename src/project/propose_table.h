// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/indicator/indicator_catalogue.h"
#include "src/project/look_at_sheets.h"
#include "src/project/proposal.h"
#include "src/unit/units.h"

#include <optional>
#include <vector>

namespace diaban {

/// What a project would say of a table. Findings are of keys below the table: "period", "columns.households".
struct ProposedTable {
    TableSource source;
    std::vector<Finding> findings;
    std::optional<gis::Message> unusable; ///< why no project can use it
};

/// Finds out which columns say the unit, which period the figures are of and how the table says so, and which figures
/// its columns hold: known indicators by their headers, others under a key made from the header.
[[nodiscard]] ProposedTable proposeTable(const LookedAt& seen, const Units& units, const IndicatorCatalogue& known,
                                         Language language);

/// Sheets of one file, or files, that hold the same columns and each a period of their own become one table.
[[nodiscard]] std::vector<ProposedTable> mergedTables(std::vector<ProposedTable> tables);

} // namespace diaban
