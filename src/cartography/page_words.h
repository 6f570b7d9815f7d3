// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/message.h"
#include "src/cartography/scene_style.h"
#include "src/cartography/text_block.h"

namespace diaban {

/// How large the words of a page are: 1 for a 16:9 slide or A4.
[[nodiscard]] double wordScale(const PageSize& page) noexcept;

/// Title, subtitle and key finding; of a map without a single figure, that it has none.
[[nodiscard]] TextBlock titleBlock(const MapRequest& request, const Catalogue& catalogue, const SceneStyle& style,
                                   double width);

/// False of a map of figures that no unit has, in none of its panels.
[[nodiscard]] bool hasFigures(const MapRequest& request);

/// That the picture simulates another's eyes, where it does; source, date and author; counts and method; projection and
/// notes; what the office says on every page: a paragraph each.
[[nodiscard]] std::vector<std::string> footerWords(const MapRequest& request, const gis::Message& projection,
                                                   const Catalogue& catalogue);
[[nodiscard]] TextBlock footerBlock(const MapRequest& request, const gis::Message& projection,
                                    const Catalogue& catalogue, const SceneStyle& style, double width);

/// The same words for a scene that is heard or searched instead of seen.
[[nodiscard]] SceneWords sceneWords(const MapRequest& request, const gis::Message& projection,
                                    const Catalogue& catalogue);

} // namespace diaban
