// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/unit/unit_words.h"

#include <algorithm>
#include <array>

namespace diaban {

namespace {

constexpr std::array<std::string_view, 18> kUnitWords{
    "xã ",     "phường ", "thị trấn ", "đặc khu ", "quận ", "huyện ", "thị xã ", "thành phố ", "tỉnh ",
    "thủ đô ", "x.",      "p.",        "tt.",      "q.",    "h.",     "tx.",     "tp.",        "tp ",
};

} // namespace

bool beginsWithUnitWord(std::string_view foldedName) noexcept {
    return std::any_of(kUnitWords.begin(), kUnitWords.end(), [foldedName](std::string_view word) {
        return foldedName.size() > word.size() && foldedName.starts_with(word);
    });
}

} // namespace diaban
