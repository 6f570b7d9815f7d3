// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/join/join.h"
#include "src/table/table.h"
#include "src/unit/units.h"

#include <string>

namespace diaban {

/// Throws gis::Error{BadInput} where two rows name the same one unit, because of two figures nobody knows which is
/// right: "period.unit_twice", naming both rows, or where there is no period "aggregate.unit_twice", naming units and
/// rows. Two writings of one name (unitWriting) name one unit. Names that several units bear are left to the report of
/// the join.
void refuseUnitTwice(const Units& units, const Table& table, const Join& join, const std::string& period);

} // namespace diaban
