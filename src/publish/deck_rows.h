// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/deck.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// How many rows of these heights each page holds below a head of `head`, filled evenly: as few pages as the room
/// allows, none much shorter than the others. A row that is higher than the room has a page to itself.
[[nodiscard]] std::vector<std::size_t> rowsOfPages(const std::vector<double>& heights, double head, double room);

/// Shortens the highest cells of a row, at the end of a word and with `more` behind, until the row is no higher than
/// `room`; a cell keeps `more` at least.
void cutTallRow(std::vector<DeckCell>& row, const std::vector<double>& columns, double size, double room,
                const std::string& more);

/// Of all its rows, in points.
[[nodiscard]] double heightOf(const DeckTable& table);

/// Width that a cell needs so that no word of it is broken.
[[nodiscard]] double leastWidth(const DeckCell& cell, double size);

/// The same, in one line.
[[nodiscard]] double wholeWidth(const DeckCell& cell, double size);

/// The largest size at which bold words stand in one line of that width; `least` where there is none.
[[nodiscard]] double sizeInOneLine(const std::string& words, double largest, double least, double width);

/// Widths of columns in `room`: each at least as wide as its longest word in any row, the first at least
/// `first`, the rest shared out evenly; nothing where there is not room enough.
[[nodiscard]] std::optional<std::vector<double>> columnsFor(const std::vector<std::vector<DeckCell>>& rows, double size,
                                                            double first, double room);

} // namespace diaban
