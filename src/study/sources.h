// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/indicator/status_words.h"
#include "src/study/selection.h"
#include "src/table/table.h"
#include "src/unit/units.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace diaban {

/// Where the units come from. Empty texts: found by evidence, or not given.
struct BoundariesSource {
    std::string path;
    std::string layer;
    std::string encoding;
    std::string crs; ///< of a file that does not say its own
    UnitFields fields;
    Selection only; ///< units to keep; empty: all
    std::string level;
    std::string vintage;
    std::string notKey;    ///< a field that is never taken for the key by evidence: the one that is mapped
    bool keyNeeded = true; ///< false: a layer without a key field is taken all the same, its units numbered
};

/// Where figures come from: one table, one period.
struct TableSource {
    std::string path;
    std::string sheet;
    std::string key, name, parent; ///< columns that say which unit a row is about
    std::string period;
    Selection only; ///< rows to keep; empty: all
    std::optional<NumberStyle> style;
    std::vector<std::pair<std::string, std::string>> columns;  ///< figure key -> header text, in file order
    std::vector<std::pair<std::string, StatusWords>> statuses; ///< keys whose columns say yes or no, and how
    int line = 0;                                              ///< in the project file, for messages

    /// How the column of that figure says yes and no; null for a figure that is a number.
    [[nodiscard]] const StatusWords* statusWordsOf(const std::string& figure) const {
        const auto found = std::ranges::find(statuses, figure, &std::pair<std::string, StatusWords>::first);
        return found == statuses.end() ? nullptr : &found->second;
    }
};

} // namespace diaban
