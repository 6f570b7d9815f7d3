// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/deck.h"

#include <string>
#include <vector>

namespace diaban {

/// Letters of one look on one line.
struct LinePiece {
    std::string text;
    bool bold = false;
    std::optional<Colour> colour{};
    double left = 0, width = 0; ///< from where the line begins, points
};

using TextLine = std::vector<LinePiece>;

/// The runs of a paragraph in lines no wider than `width`: no more of them than textHeight() counts.
[[nodiscard]] std::vector<TextLine> linesOf(const DeckParagraph& paragraph, double width);

/// From where its first piece begins to where its last one ends.
[[nodiscard]] double widthOf(const TextLine& line);

} // namespace diaban
