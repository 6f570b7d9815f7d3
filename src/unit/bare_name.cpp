// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/unit/bare_name.h"

#include "src/unit/name_key.h"
#include "src/unit/plain_key.h"

#include <algorithm>
#include <array>

namespace diaban {

namespace {

/// Words for kinds of units as nameKey folds them; the longer of two that begin alike first.
constexpr std::array<std::string_view, 22> kKinds{
    "thị trấn ", "thành phố ", "thị xã ", "phường ", "đặc khu ", "huyện ", "quận ", "tỉnh ", "xã ", "tt. ", "tx. ",
    "tp. ",      "đk. ",       "x. ",     "p. ",     "tt.",      "tx.",    "tp.",   "đk.",   "x.",  "p.",   "tp ",
};

} // namespace

std::string bareName(std::string_view name) {
    std::string folded = nameKey(name);
    for (const std::string_view kind : kKinds) {
        if (folded.size() > kind.size() && folded.starts_with(kind)) {
            folded.erase(0, kind.size());
            break;
        }
    }
    std::string bare = plainKey(folded);
    std::ranges::replace(bare, 'y', 'i');
    const std::size_t zeros = bare.find_first_not_of('0');
    return zeros == std::string::npos ? bare : bare.substr(zeros);
}

bool sameBareName(std::string_view a, std::string_view b) {
    return a == b || bareName(a) == bareName(b);
}

} // namespace diaban
