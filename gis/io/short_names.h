// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gis {

/// Vietnamese letters without their marks (đ as d), spaces and signs as '_', all else dropped. `text` is in NFC.
[[nodiscard]] std::string toAscii(std::string_view text);

/// For each field name a name for a .dbf: ASCII letters, digits and '_', starting with a letter, at most 10 bytes,
/// unique without regard to case. A name that is such already stays; later ones give way with a number at the end.
[[nodiscard]] std::vector<std::string> shortNames(const std::vector<std::string>& names);

} // namespace gis
