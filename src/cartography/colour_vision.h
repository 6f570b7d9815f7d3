// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/colour.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// Whose eyes, or which copier, a picture is seen through.
enum class Vision : std::uint8_t { Normal, Grey, Deuteranopia, Protanopia, Tritanopia };

/// All but the normal one, in the order in which they are told.
inline constexpr std::array kOtherVisions{Vision::Grey, Vision::Deuteranopia, Vision::Protanopia, Vision::Tritanopia};

/// The colour as it is seen. Grey: the light that the colour has (relative luminance), as on a black and white print.
/// The others: a full loss of one kind of cone, by the matrices of Machado, Oliveira and Fernandes (2009) for severity
/// 1, on linear light.
[[nodiscard]] Colour seenBy(const Colour& colour, Vision vision) noexcept;

/// "normal", "grey" (also "gray"), "deuteranopia", "protanopia", "tritanopia"; nothing for another.
[[nodiscard]] std::optional<Vision> visionOf(std::string_view word);
/// The word that visionOf reads.
[[nodiscard]] std::string_view nameOf(Vision vision) noexcept;
/// All words, as nameOf gives them.
[[nodiscard]] std::vector<std::string> visionNames();

} // namespace diaban
