// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/join/join_keys.h"
#include "src/table/table.h"
#include "src/unit/unit_kind.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// The kind that a text alone says: "Xã", "P.", "Các phường"; None where it says more, or something else.
[[nodiscard]] UnitKind kindOfWord(std::string_view text);

/// The names of a table with the kinds that another column of it says of them.
struct NamedKinds {
    std::size_t column = 0;         ///< that says the kinds
    std::vector<std::string> names; ///< of each row, "Phường An" for "An" where that column has "Phường"
    std::vector<bool> completed;    ///< whether the row's name has got its word so
    std::size_t rows = 0;           ///< that have
};

/// Where a column, or the sheet's headings, hold nothing but unit words, they are the kinds of the rows whose names
/// have none: "Vĩnh Khánh" under "PHƯỜNG" is no Xã Vĩnh Khánh. "Xã" alone, without another kind of that level, is the
/// level and not the kind. Nothing where there is no such column, or no name in need of it.
[[nodiscard]] std::optional<NamedKinds> namedKinds(const Table& table, const KeyColumns& columns);

} // namespace diaban
