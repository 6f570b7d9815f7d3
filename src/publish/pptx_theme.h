// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/deck.h"

#include <string>
#include <vector>

namespace diaban {

/// A theme: the deck's font and colours; the colours of `classes` take the places that themePlaceOf gives them.
[[nodiscard]] std::string pptxTheme(const std::string& name, const Deck& deck, const std::vector<Colour>& classes);

} // namespace diaban
