// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/colour.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace diaban {

/// Colours for groups that are to be told apart, after Okabe and Ito (2008), who chose theirs for people with and
/// without weak colour vision; without vermilion, which is like the lines over them.
[[nodiscard]] std::span<const Colour> groupPalette() noexcept;

/// A number below `colours` for each group so that neighbours have different ones wherever that many are enough: the
/// group with the fewest choices left is next (DSATUR, Brélaz 1979), and takes the number that is used least. Where all
/// are taken by its neighbours, the one that fewest of them have. Of numbers that no neighbour has it takes one that is
/// not `alike` to a neighbour's, where there is one. `adjacent` and `alike` in any order.
[[nodiscard]] std::vector<std::uint32_t>
colourGroups(std::size_t groups, std::span<const std::pair<std::uint32_t, std::uint32_t>> adjacent, std::size_t colours,
             std::span<const std::pair<std::uint32_t, std::uint32_t>> alike = {});

/// The pairs of groupPalette() that differ by less than `least` (CIEDE2000).
[[nodiscard]] std::vector<std::pair<std::uint32_t, std::uint32_t>> alikeGroupColours(double least);

} // namespace diaban
