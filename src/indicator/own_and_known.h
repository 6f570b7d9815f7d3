// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/indicator/indicator_catalogue.h"

#include <vector>

namespace diaban {

/// The indicators of a project and those that are known beside them: the project's stand in for known ones of the same
/// key, and take the headers that both have. Throws std::invalid_argument where two of the project's share a header.
[[nodiscard]] IndicatorCatalogue ownAndKnown(const std::vector<Indicator>& own, const IndicatorCatalogue& known);

} // namespace diaban
