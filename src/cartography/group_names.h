// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"
#include "src/cartography/page_measures.h"

#include <string>
#include <vector>

namespace diaban {

/// The names without the words that all begin with: "Cụm liên kết A – B" is "A – B" where each is a "Cụm liên kết".
/// Each keeps a word at least.
[[nodiscard]] std::vector<std::string> withoutCommonWords(const std::vector<std::string>& names);

/// Writes the names of the groups of a scene's overlay on their ground, off the lines where that can be; an id where a
/// name finds no room; nothing where that finds none either. Groups with more ground on the page come first.
void addGroupNames(MapScene& scene, const PageMeasures& measures);

} // namespace diaban
