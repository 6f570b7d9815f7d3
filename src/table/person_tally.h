// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/person_cells.h"
#include "src/table/table.h"

#include <cstddef>

namespace diaban {

/// How many of the cells looked at are what.
struct PersonTally {
    std::size_t among = 0;
    std::size_t identityStrict = 0, identity = 0, phoneStrict = 0, phone = 0, day = 0, name = 0, longName = 0,
                words = 0;
    std::size_t titled = 0, role = 0, strictName = 0, bornIn = 0, fullDay = 0, serialDay = 0, manyDigits = 0, email = 0,
                letters = 0;
    std::size_t different = 0;

    void add(const PersonCell& cell);
};

/// Of at most a thousand or two of the filled cells; those that say "chưa có" do not count.
[[nodiscard]] PersonTally personTally(const TableColumn& column);

} // namespace diaban
