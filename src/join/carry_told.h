// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/join/carry_table.h"
#include "src/message/catalogue.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// Tells which columns were carried and which not, and which old units could not be.
void tellCarried(const CarriedTable& carried, const Table& table, gis::Problems& problems);

/// Warns of each column of which something is lost, with its sums and how many units have no data.
void tellSums(const CarriedTable& carried, gis::Problems& problems);

/// The same as lines: before, after and lost of each column.
[[nodiscard]] std::vector<gis::Message> carriedSums(const CarriedTable& carried);

/// The column that lost the greatest part of its sum, and that part, above 0.
struct GreatestLoss {
    std::string column;
    double part = 0;
};

/// Nothing where no column lost more than rounding does.
[[nodiscard]] std::optional<GreatestLoss> greatestLoss(const CarriedTable& carried);

/// What every output says of carried figures: that they are computed, of which table, by which crosswalk.
[[nodiscard]] gis::Message carriedNote(const CarriedTable& carried);

/// {file, old_units, columns[{name, before, after, lost, lost_by{}, no_data}], left_out[{name, reason}], split[],
/// unknown[]}.
[[nodiscard]] nlohmann::json carriedJson(const CarriedTable& carried);

/// The same as rows for the end of the join report, below a blank one.
[[nodiscard]] std::string carriedCsv(const CarriedTable& carried, const Catalogue& catalogue);

} // namespace diaban
