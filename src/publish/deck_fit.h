// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/deck.h"

#include <string>
#include <vector>

namespace diaban {

// How much room words take. They are measured in Noto Sans, which every place that makes slides has and which is wider
// than the fonts that slides name: what fits here fits there.

inline constexpr const char* kDeckFamily = "Noto Sans";

/// Height of a line of a size.
[[nodiscard]] double lineHeight(double size) noexcept;

/// Height of paragraphs set in lines no wider than `width`.
[[nodiscard]] double textHeight(const std::vector<DeckParagraph>& paragraphs, double width);

/// Makes all sizes smaller, none below `least`, until the paragraphs fit their box; true where they do.
bool shrinkToFit(DeckText& text, double least);

/// Height of a table's row: that of its highest cell.
[[nodiscard]] double rowHeight(const std::vector<DeckCell>& row, const std::vector<double>& columns, double size);

/// A text of one look.
[[nodiscard]] DeckParagraph plainParagraph(std::string text, double size, bool bold = false);

} // namespace diaban
