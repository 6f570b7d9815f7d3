// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/layer.h"
#include "src/cli/options.h"
#include "src/join/join.h"
#include "src/table/table.h"
#include "src/unit/units.h"

#include <string>
#include <utility>
#include <vector>

namespace diaban {

/// Columns that --table-key, --table-name and --table-parent name for the table alone.
struct TableNames {
    std::string key, name;
    std::vector<std::string> parents; ///< the nearest level first
};

/// The fields of the layer and the columns of the table that say what a unit is. A name given by --key, --name or
/// --parent may be meant for the layer, for the table or for both: whichever has it; of several parents each is a
/// level, the nearest first. Throws gis::Error{BadUsage "usage.no_such_field"} for one that neither has.
[[nodiscard]] std::pair<UnitFields, JoinColumns> sharedNames(const LayerOptions& options, const TableNames& names,
                                                             const gis::Layer& layer, const Table& table);

} // namespace diaban
