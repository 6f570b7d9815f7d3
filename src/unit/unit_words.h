// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace diaban {

/// True where a name, folded as nameKey does, begins with the word for a kind of unit or its abbreviation and goes on:
/// "xã ba đình", "p. bến thành", "thành phố huế"; not "xã" alone.
[[nodiscard]] bool beginsWithUnitWord(std::string_view foldedName) noexcept;

} // namespace diaban
