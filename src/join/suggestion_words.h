// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/join/suggestion.h"
#include "src/message/catalogue.h"
#include "src/table/table.h"

#include <string>

namespace diaban {

/// A suggestion in words, with why it is none more than that: "00103 Xã A (Huyện B): other diacritics"; of a row, its
/// number first.
[[nodiscard]] std::string suggestionWords(const Suggestion& suggestion, const Table& table, const Catalogue& catalogue);

} // namespace diaban
