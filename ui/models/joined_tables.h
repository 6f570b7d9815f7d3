// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/study/study.h"
#include "ui/document/words.h"

#include <QString>
#include <cstddef>
#include <string>
#include <vector>

namespace diaban::ui {

/// A table of a study by its period, file and sheet: "Quý III/2025, so-lieu.xlsx (Q3)".
[[nodiscard]] std::string tableName(const JoinedTable& table, Language language);

/// A pair that is matched, but not surely: by code with another name, or by a name that is alike.
struct NearPair {
    const JoinPair* pair = nullptr;
    bool namesDiffer = false; ///< their codes are the same
};

/// Those of a join, a unit once. What a person decided is none of them. They live as long as the join.
[[nodiscard]] std::vector<NearPair> nearPairs(const Join& join);

/// What was joined, in all tables together: each unit counts once in each of them.
struct JoinCounts {
    std::size_t matched = 0;       ///< units that have a row, surely or nearly
    std::size_t near = 0;          ///< of those, as nearPairs() has them
    std::size_t decided = 0;       ///< of those, by the corrections file
    std::size_t decidedTables = 0; ///< tables that have such units: one decision holds in all of them
    std::size_t units = 0;
    std::size_t left = 0; ///< rows that have no unit and of which nobody said that they are none, and repeated ones
};

[[nodiscard]] JoinCounts joinCounts(const Study& study);

/// What those counts are over, where that is more than one table: "2 kỳ", "2 bảng"; else empty.
[[nodiscard]] QString joinedOver(const Study& study, const Words& words);

} // namespace diaban::ui
