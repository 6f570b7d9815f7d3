// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// What is written on the units of a map. Auto: names where the units have room for them.
enum class LabelShow { Auto, None, Names, Values };

/// The labels that a map is to have.
struct LabelChoice {
    LabelShow show = LabelShow::Auto;
    std::vector<double> weights; ///< of each unit; the weightier is written first. Empty, NaN: by area on the page
};

/// "auto", "none", "name" or "names", "name+value" or "values"; nothing for another word.
[[nodiscard]] std::optional<LabelShow> labelShowOf(std::string_view word) noexcept;

/// The word of the project file: auto, none, names, values.
[[nodiscard]] std::string_view nameOf(LabelShow show) noexcept;

} // namespace diaban
