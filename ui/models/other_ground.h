// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/message.h"
#include "src/table/table.h"
#include "src/unit/units.h"

#include <optional>

namespace diaban::ui {

/// Of a table none of whose columns names the units ("join.no_key"): where it names others, as a table of another
/// province does, "window.import.other_ground" with how many of its rows are about a unit and the first names of both
/// sides; where it has nearly all units among others of the same names, "window.import.namesakes". Nothing where no
/// column looks as if it named units.
[[nodiscard]] std::optional<gis::Message> otherGround(const Units& units, const Table& table);

} // namespace diaban::ui
