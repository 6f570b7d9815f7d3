// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/study_table.h"
#include "src/study/composite_figure.h"
#include "src/weakness/weak_words.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// One unit of a list of weak areas; texts as people read them.
struct WeakListRow {
    std::string verdict; ///< weak, not sure, not enough data
    std::optional<std::uint32_t> rank;
    std::string code, name, parent;
    std::optional<double> score, index;
    std::string indexRank; ///< "12 (9–15)"
    std::string reasons, lift;
};

/// The weak units in order of rank, then those that are not sure and those without enough data, by code; and what
/// stands below: title, source, date, rules, method.
struct WeakList {
    std::vector<WeakListRow> rows;
    std::vector<std::string> below;
    bool hasIndex = false;
};

/// A composite index beside the list: the key and period of its figure, and its ranks.
struct ListedIndex {
    const Figure* figure = nullptr;
    IndexRanks ranks;
};

/// `index` may be null.
[[nodiscard]] WeakList weakList(const WeakWords& words, const ListedIndex* index, const TableTexts& texts,
                                const Catalogue& catalogue);

/// What the rules were, a sentence each: "Dưới mục tiêu: tỷ lệ hộ ký cam kết (85 %), Quý III/2025."
[[nodiscard]] std::vector<std::string> ruleWords(const WeakWords& words, const Catalogue& catalogue);

/// How the rules make a unit weak together, before ruleWords(): that all have to hold, or at least so many; where any
/// is enough, the message `any`.
[[nodiscard]] std::string combinedWords(const WeaknessRules& asked, const char* any, const Catalogue& catalogue);

/// The heads of its columns.
[[nodiscard]] std::vector<std::string> weakListHeads(bool hasIndex, const Catalogue& catalogue);

/// The list as a CSV for spreadsheets, as studyTableCsv writes its tables.
[[nodiscard]] std::string weakListCsv(const WeakList& list, const Catalogue& catalogue);

/// The list as a workbook: head frozen and filtered, texts wrapped, to be printed on A4 across; numbers are numbers and
/// texts are never formulas. The same bytes for the same list. Throws gis::Error{CannotWrite "weakness.workbook"}.
void writeWeakWorkbook(const std::filesystem::path& file, const WeakList& list, const Catalogue& catalogue);

} // namespace diaban
