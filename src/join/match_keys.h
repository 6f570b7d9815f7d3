// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace diaban {

/// What became of a unit or a row in one matching of keys.
enum class Fate : std::uint8_t {
    Left,     ///< its key is empty, or stands nowhere or more than once on the other side
    Matched,  ///< its key stands once on each side
    Repeated, ///< its key stands more than once on its own side
};

struct KeyMatch {
    std::vector<std::optional<std::uint32_t>> rowOfUnit;
    std::vector<Fate> units;
    std::vector<Fate> rows;
};

/// Matches keys that are equal and stand once on each side, in time linear in their number. One tier of a join; a
/// further tier is the same on other keys of what was left.
[[nodiscard]] KeyMatch matchKeys(std::span<const std::string_view> units, std::span<const std::string_view> rows);

} // namespace diaban
