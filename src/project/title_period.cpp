// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/title_period.h"

#include "gis/base/text.h"
#include "src/message/period.h"
#include "src/project/period_evidence.h"
#include "src/unit/plain_key.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace diaban {

namespace {

constexpr std::string_view kBetweenWords = " /.-,():;";

bool isNumber(std::string_view word) {
    return !word.empty() && std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

/// The pieces of a title between the days that it names: "ngày 30 tháng 9 năm 2025", "ngày 30/9/2025".
std::vector<std::string> withoutDays(const std::string& title) {
    constexpr int kWordsOfDay = 5;
    std::vector<std::string> pieces(1);
    int ofDay = 0; // words that may still belong to a day
    for (std::size_t at = 0; at < title.size();) {
        const std::size_t begin = std::min(title.find_first_not_of(kBetweenWords, at), title.size());
        const std::size_t end = std::min(title.find_first_of(kBetweenWords, begin), title.size());
        const std::string word = title.substr(begin, end - begin);
        const std::string plain = plainKey(word);
        const bool within = ofDay > 0 && (isNumber(word) || plain == "thang" || plain == "nam");
        if (plain == "ngay" || within) {
            ofDay = plain == "ngay" ? kWordsOfDay : ofDay - 1;
            if (!pieces.back().empty()) {
                pieces.emplace_back();
            }
        } else {
            ofDay = 0;
            pieces.back() += title.substr(at, end - at);
        }
        at = end;
    }
    return pieces;
}

} // namespace

std::vector<std::string> titlesOf(const Grid& grid, const SheetShape& shape) {
    std::vector<std::string> titles;
    const std::size_t head = shape.headerRows.empty() ? 0 : shape.headerRows.front();
    for (std::size_t row = 0; row < std::min(head, shape.rows.size()); ++row) {
        if (shape.rows[row] != RowRole::Title && shape.rows[row] != RowRole::UnitNote) {
            continue;
        }
        for (std::size_t column = 0; column < grid.columns; ++column) {
            if (!grid.cell(row, column).empty()) {
                titles.push_back(gis::squeezeSpace(grid.cell(row, column)));
            }
        }
    }
    return titles;
}

std::string periodOfTitles(const std::vector<std::string>& titles) {
    std::set<std::string> years;
    for (const std::string& title : titles) {
        for (const std::string& piece : withoutDays(title)) {
            const auto found = wordedPeriodIn(piece);
            const auto period = found ? periodOf(found->period) : std::nullopt;
            if (period && period->kind != Period::Kind::Year) {
                return found->period;
            }
            if (period) {
                years.insert(found->period);
            }
        }
    }
    return years.size() == 1 ? *years.begin() : std::string{};
}

} // namespace diaban
