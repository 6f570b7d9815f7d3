// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/label_words.h"
#include "src/table/sheet_shape.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// A row below a header that may be data, a group or a sum, with what is seen of it.
struct BodyRow {
    std::size_t gridRow = 0;
    UnitLevel level = UnitLevel::None;
    Ordinal ordinal = Ordinal::Blank;
    SumWord sum = SumWord::None;
    bool figures = false;         ///< anything beside number, code, name and parent
    bool lone = false;            ///< nothing beside its label and number
    bool heading = false;         ///< it stands above a repeated header, or is merged over the columns
    std::string headingName = {}; ///< of such a row, where it is only a part of the text
};

/// What a walk over the rows of a block found.
struct BodyRows {
    std::vector<BodyRow> rows;
    std::optional<std::size_t> nextBlock; ///< position in the rows walked over where another table begins
};

/// Walks over the rows of the grid in `filled` from the position `start` on, below the header of `shape`. Repeated
/// headers, column numbers, notes, signatures and rows that are numbered alone get their role; the others come out. One
/// look at the first cells settles most rows of a large table.
[[nodiscard]] BodyRows readBodyRows(const Grid& grid, const std::vector<std::size_t>& filled, std::size_t start,
                                    const ShapeOptions& options, SheetShape& shape);

} // namespace diaban
