// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// The word of `known` that `word` was most likely meant to be (Levenshtein's distance of three at most, and of half
/// its letters; the first of several), or an empty one: for "did you mean".
[[nodiscard]] std::string nearestWord(std::string_view word, const std::vector<std::string>& known);

} // namespace diaban
