// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace diaban {

/// How many bytes (letters, in texts without diacritics) must be changed, added, left out or swapped with their
/// neighbour to make one text of the other, no letter twice (restricted Damerau-Levenshtein, "optimal string
/// alignment"); anything above `most` is most + 1. Source: L. Boytsov, Indexing methods for approximate dictionary
/// searching, ACM JEA 16 (2011), section 2.1.
[[nodiscard]] std::size_t editDistance(std::string_view a, std::string_view b, std::size_t most);

} // namespace diaban
