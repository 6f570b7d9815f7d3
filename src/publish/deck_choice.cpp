// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/deck_choice.h"

#include <algorithm>
#include <array>
#include <utility>

namespace diaban {

namespace {

constexpr std::array kSizes{std::pair{"16:9", SlideSize{960, 540}}, std::pair{"4:3", SlideSize{720, 540}}};
constexpr std::array kDrawings{std::pair{"auto", MapDrawing::Auto}, std::pair{"shapes", MapDrawing::Shapes},
                               std::pair{"picture", MapDrawing::Picture}};

template <typename Choices> auto choiceOf(const Choices& choices, std::string_view text) {
    using Chosen = std::optional<typename Choices::value_type::second_type>;
    const auto* found = std::ranges::find(choices, text, &Choices::value_type::first);
    return found == choices.end() ? Chosen() : Chosen(found->second);
}

template <typename Choices, typename Choice> std::string wordOf(const Choices& choices, const Choice& choice) {
    return std::ranges::find(choices, choice, &Choices::value_type::second)->first;
}

} // namespace

std::string nameOf(const SlideSize& size) {
    return wordOf(kSizes, size);
}

std::string nameOf(MapDrawing maps) {
    return wordOf(kDrawings, maps);
}

std::optional<SlideSize> slideSizeOf(std::string_view text) {
    return choiceOf(kSizes, text);
}

std::optional<MapDrawing> mapDrawingOf(std::string_view text) {
    return choiceOf(kDrawings, text);
}

} // namespace diaban
