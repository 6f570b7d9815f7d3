// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/join/join.h"
#include "src/table/table.h"
#include "src/unit/known_unit_lists.h"

#include <cstddef>
#include <optional>

namespace diaban {

/// The columns of a table by which its vintage may be told.
struct VintageColumns {
    std::optional<std::size_t> codes;
    std::optional<std::size_t> names;
};

/// The column of codes: the one named, else the one whose texts look like codes of communes and meet the most of the
/// layer's (numbers only under a header such as "Mã"). The column of names: the one named, else the one that has most
/// of the names that a list gives to these codes.
[[nodiscard]] VintageColumns vintageColumns(const Units& units, const Table& table, const JoinColumns& named,
                                            const UnitLists& lists);

/// Codes as lists write them: numbers of fewer than five digits are those that lost zeros in front, where all are such.
[[nodiscard]] std::vector<std::string> wholeCodes(const std::vector<std::string>& codes);

} // namespace diaban
