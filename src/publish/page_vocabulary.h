// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/message/local_text.h"

#include <string>
#include <utility>
#include <vector>

namespace diaban {

/// The words of an offline page itself (buttons, heads, what is read out), by the name that its script knows them by.
/// What the script fills in stands in braces: {count}.
[[nodiscard]] std::vector<std::pair<std::string, LocalText>> pageVocabulary();

} // namespace diaban
