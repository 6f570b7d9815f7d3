// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace diaban {

/// What stands for a figure: the fill of units; circles on pale units, their area by the value; fills with circles of
/// a second figure over them; fills by two figures at once; pale fills, or none, with borders and who looks after them
/// over them.
enum class MapKind : std::uint8_t { Choropleth, Circles, Both, Bivariate, Borders };

} // namespace diaban
