// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// Texts of a column that say yes or no, where the usual ones are not enough. An empty text among them means that a
/// blank cell says so; else a blank cell is no data.
struct StatusWords {
    std::vector<std::string> met;
    std::vector<std::string> notMet;

    friend bool operator==(const StatusWords&, const StatusWords&) = default;
};

/// A text that stands in both lists, or nothing.
[[nodiscard]] std::optional<std::string> wordOfBoth(const StatusWords& words);

/// What one cell says of a status. NoData: blank, "-", "đang cập nhật" and the like; Unknown: any other text.
enum class StatusCell { Met, NotMet, NoData, Unknown };

/// What a squeezed text says: first by `words` (NFC, without regard to case), then by the usual ones, with or without
/// diacritics: đạt, có, x, ✓, 1, yes, true ... and không đạt, chưa, không, 0, no, false ...
[[nodiscard]] StatusCell statusCellOf(std::string_view text, const StatusWords& words);

} // namespace diaban
