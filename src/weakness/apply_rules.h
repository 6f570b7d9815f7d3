// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/weakness/weak_areas.h"

#include <string>
#include <vector>

namespace diaban {

/// The rules with their indicators, periods and targets filled in: one that names no indicator becomes one for each
/// that has a target and is no status. Adds the facts that they judge by. Throws as findWeakAreas.
[[nodiscard]] std::vector<AppliedRule> applyRules(const Study& study, const WeaknessRules& asked,
                                                  const UnitNeighbours& neighbours, const std::string& file,
                                                  std::vector<IndicatorFacts>& facts, gis::Problems& problems);

} // namespace diaban
