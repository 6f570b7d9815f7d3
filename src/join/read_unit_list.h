// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/problems.h"
#include "src/unit/unit_list.h"

#include <filesystem>
#include <string>

namespace diaban {

/// A list of units of one's own: a table with a row a unit.
struct UnitListSource {
    std::string path, sheet;
    std::string vintage;           ///< what it is called: a day from which it is true, or any text
    std::string until;             ///< the last day on which it is true; empty: open
    std::string key, name, parent; ///< columns; an empty key is the first column of codes, an empty name the next one
};

/// Reads a list, its path relative to `folder`. Throws gis::Error{BadInput} as readGrid does, and "vintage.empty_list".
[[nodiscard]] UnitList readUnitList(const std::filesystem::path& folder, const UnitListSource& source,
                                    const gis::Limits& limits, gis::Problems& problems);

} // namespace diaban
