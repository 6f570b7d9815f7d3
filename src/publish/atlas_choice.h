// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// What an atlas has a page for: each unit, each parent (district, province), or each parent and then its units.
enum class AtlasPer : std::uint8_t { Unit, Parent, Both };
/// All of them, or those that the project's rules call weak (parents: that have a weak unit).
enum class AtlasOnly : std::uint8_t { All, Weak };
enum class AtlasPaper : std::uint8_t { A4, A3 };

/// What a person chooses of an atlas.
struct AtlasChoice {
    AtlasPer per = AtlasPer::Unit;
    AtlasOnly only = AtlasOnly::All;
    AtlasPaper paper = AtlasPaper::A4;

    friend bool operator==(const AtlasChoice&, const AtlasChoice&) = default;
};

/// "unit", "parent", "both".
[[nodiscard]] std::string nameOf(AtlasPer per);
/// "all", "weak".
[[nodiscard]] std::string nameOf(AtlasOnly only);
/// "A4", "A3".
[[nodiscard]] std::string nameOf(AtlasPaper paper);
/// What nameOf writes, as it was; "district" is "parent" too. Nothing for another word.
[[nodiscard]] std::optional<AtlasPer> atlasPerOf(std::string_view word);
[[nodiscard]] std::optional<AtlasOnly> atlasOnlyOf(std::string_view word);
[[nodiscard]] std::optional<AtlasPaper> atlasPaperOf(std::string_view word);

} // namespace diaban
