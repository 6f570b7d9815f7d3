// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"
#include "src/message/catalogue.h"

#include <string>
#include <vector>

namespace diaban {

/// How many units a row of the legend stands for: "12"; on a page of several periods those of each, "12 · 15 · 9", or
/// where these are many of the first and the last, "12 … 9".
[[nodiscard]] std::string rowCounts(const LegendRow& row, const MapRequest& request,
                                    const std::vector<SceneUnit>& units);

/// What the counts of several periods are; empty where there is one.
[[nodiscard]] std::string countsNote(const MapRequest& request, const Catalogue& catalogue);

} // namespace diaban
