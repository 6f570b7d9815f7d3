// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"

#include <string>
#include <vector>

namespace diaban {

/// One paragraph of a block: as wide as the block allows, broken into lines.
struct Paragraph {
    std::string text;
    double size = 10;
    bool bold = false;
    Colour colour;
    double spaceAbove = 0;
};

/// Lines of text below one another, from (0, 0) down.
struct TextBlock {
    std::vector<SceneText> texts;
    double width = 0;
    double height = 0;
    bool cut = false; ///< its end is left out, with "…" in its place
};

/// Sets paragraphs into lines no wider than `width`; empty ones are left out. Where the block would be higher than
/// `mostHeight`, or a line could not be broken, all sizes shrink until it fits, to `leastShare` of what they were: then
/// the last lines are left out. With 0 nothing is cut.
[[nodiscard]] TextBlock setText(std::vector<Paragraph> paragraphs, double width, double mostHeight,
                                const std::string& family, double leastShare = 0);

/// Adds the block's lines to a scene with its corner at `corner`.
void addBlock(const TextBlock& block, const gis::Point& corner, std::vector<SceneText>& texts);

/// A line measured and ready to place.
[[nodiscard]] SceneText sceneText(std::string text, double size, bool bold, const Colour& colour,
                                  const std::string& family);

} // namespace diaban
