// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// A text cut where names and numbers meet, and at commas, semicolons, brackets and hyphens between spaces:
/// "Nguyễn Văn An (0912 345 678)" gives the name and the number.
[[nodiscard]] std::vector<std::string> piecesOfCell(std::string_view text);

/// A text without "Ông", "Đ/c", "Trung tá" and their like in front, as long as two words are left.
[[nodiscard]] std::string withoutTitles(std::string_view text);

/// True for the family names of nearly everybody, folded as nameKey does.
[[nodiscard]] bool isFamilyName(std::string_view foldedWord);

struct PersonName {
    bool common = false;   ///< a family name and a capital in each word
    bool highland = false; ///< "H Blô Niê", "Y Thanh Kbuôr"
    bool strict = false;   ///< three words or more with Văn or Thị within, none that streets are named after
};

[[nodiscard]] PersonName personName(std::string_view withoutTitles);

} // namespace diaban
