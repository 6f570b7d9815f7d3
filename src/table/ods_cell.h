// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/cell_number.h"

#include <cstddef>

namespace pugi {
class xml_node;
}

namespace diaban {

/// What a cell of an OpenDocument sheet says, as the XLSX reader would say it: numbers and percentages typed and exact,
/// days as YYYY-MM-DD, TRUE and FALSE, the error that is shown. A number that is shown with zeros in front is a code
/// and stays text. At most `most` bytes of text and one more are made, whatever the cell repeats.
[[nodiscard]] CellText odsCellText(const pugi::xml_node& cell, std::size_t most);

/// True where the cell holds an error, such as a division by zero.
[[nodiscard]] bool isOdsError(const pugi::xml_node& cell);

/// An attribute of a cell or row that says how often it is repeated, or how many it spans: 1 where it is not there.
[[nodiscard]] std::size_t odsCount(const pugi::xml_node& node, const char* name);

} // namespace diaban
