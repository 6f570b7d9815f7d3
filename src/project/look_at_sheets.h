// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "src/project/proposal.h"
#include "src/table/table.h"

#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// A sheet of a file, or a file of one table, as it is.
struct LookedAt {
    std::string path;
    std::string sheet;     ///< as a project names it: empty where the file has but one table
    std::string sheetName; ///< also where there is but one
    Table table;
    std::string titlePeriod{};        ///< that the titles over the header name; empty: none
    std::optional<NumberStyle> style; ///< given where a column left it open: as the rest of the table, else the comma
};

/// Reads every visible sheet of the files. A sheet that cannot be read is left out with its reason; a file that is not
/// there or holds nothing readable at all is gis::Error{BadInput}.
[[nodiscard]] std::vector<LookedAt> lookAtSheets(const std::vector<std::string>& files, const gis::Limits& limits,
                                                 std::vector<LeftOutTable>& leftOut);

} // namespace diaban
