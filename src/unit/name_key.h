// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace diaban {

/// What two writings of one name share: NFC, full case folding, white space squeezed (also no-break and zero-width
/// spaces), apostrophes (' ‘ ’ ʼ ` ´) as one. Diacritics and the place of tone marks are kept: Ba Tơ is not Ba Tô.
[[nodiscard]] std::string nameKey(std::string_view name);

} // namespace diaban
