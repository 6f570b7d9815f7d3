// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/generator/province.h"

#include <cstdint>

namespace generator {

/// Gives districts and communes their kinds, names and codes; needs hills, urban, seat and district of each commune.
/// Names are unique within a district, not in the province, and some differ in diacritics alone.
void nameUnits(Province& province, std::uint64_t seed);

/// Name of the i-th river.
[[nodiscard]] std::string riverName(std::size_t i);

} // namespace generator
