// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/join/join.h"
#include "src/table/table.h"
#include "src/unit/units.h"

#include <string>

namespace diaban {

/// Throws gis::Error{BadInput "period.unit_twice"}, naming both rows, where two rows of a period name the same one
/// unit: of two figures nobody knows which is right. Names that several units bear are left to the report of the join.
void refuseUnitTwice(const Units& units, const Table& table, const Join& join, const std::string& period);

} // namespace diaban
