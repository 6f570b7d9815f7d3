// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/unit/units.h"

#include <string>
#include <vector>

namespace diaban {

/// How a unit is written in a table of clusters so that it is read as that unit.
struct MemberWriting {
    std::string name;   ///< of the column of members
    std::string parent; ///< of the parents' column
};

/// Each unit by its name, with its parent in brackets where there is no column for it (`parents`) and the name alone
/// means others too; by its code where names do not say it.
[[nodiscard]] std::vector<MemberWriting> memberWritings(const std::vector<std::uint32_t>& members, const Units& units,
                                                        bool parents);

} // namespace diaban
