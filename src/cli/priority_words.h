// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cluster/gaps.h"

#include <string>

namespace diaban {

/// The weights that "length=1,weakness=1,level=1:1.5:2,hamlet=0.1" says (level: communes, districts, provinces); what
/// is not said is as usual, and so is all of an empty text. Throws gis::Error{BadUsage "usage.priority"}.
[[nodiscard]] PriorityWeights priorityWeightsOf(const std::string& text);

} // namespace diaban
