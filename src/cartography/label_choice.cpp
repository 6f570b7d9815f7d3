// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/label_choice.h"

#include <algorithm>
#include <array>
#include <utility>

namespace diaban {

namespace {

/// The first word of each is that of the project file.
constexpr std::array kWords{
    std::pair{std::string_view("auto"), LabelShow::Auto},
    std::pair{std::string_view("none"), LabelShow::None},
    std::pair{std::string_view("names"), LabelShow::Names},
    std::pair{std::string_view("values"), LabelShow::Values},
    std::pair{std::string_view("name"), LabelShow::Names},
    std::pair{std::string_view("name+value"), LabelShow::Values},
};

} // namespace

std::optional<LabelShow> labelShowOf(std::string_view word) noexcept {
    const auto* found = std::ranges::find(kWords, word, &decltype(kWords)::value_type::first);
    return found == kWords.end() ? std::nullopt : std::optional(found->second);
}

std::string_view nameOf(LabelShow show) noexcept {
    return std::ranges::find(kWords, show, &decltype(kWords)::value_type::second)->first;
}

} // namespace diaban
