// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/attributes.h"

#include <cstdint>
#include <optional>

namespace gis {

/// Width and decimals of a .dbf column that holds all numbers of a field.
struct DbfNumber {
    int width = 1;
    int decimals = 0;
    std::int64_t rounded = 0;         ///< how many values lose more than 1e-12 of themselves, none more than 1e-9
    std::optional<std::size_t> unfit; ///< a unit whose value does not fit
};

/// For Integer, Boolean and Real fields.
[[nodiscard]] DbfNumber dbfNumber(const Field& field);

/// What is left of a value that is written with so many decimals.
[[nodiscard]] double dbfKept(double value, int decimals);

} // namespace gis
