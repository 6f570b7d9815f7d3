// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"

#include <utility>
#include <vector>

namespace diaban {

/// What of a request's overlay no page is needed for: looks, pairs, groups and their colours.
[[nodiscard]] SceneOverlay startOverlay(const MapRequest& request);

/// Groups that have a unit in common, or units that are neighbours.
[[nodiscard]] std::vector<std::pair<std::uint32_t, std::uint32_t>> adjacentGroups(const BorderOverlay& overlay);

/// How borders are drawn that somebody looks after.
[[nodiscard]] const LineLook& lookedAfterLook() noexcept;

/// A fill as it lies beneath an overlay: paler, so that lines over it are seen.
[[nodiscard]] Colour dimmed(const Colour& fill) noexcept;

/// The looks of borders that nobody looks after by classes of rank (rankClasses), the most urgent first; `classes`: at
/// most four.
[[nodiscard]] std::vector<LineLook> urgencyLooks(std::size_t classes);

/// Of the class of a rank, 0 the most urgent.
[[nodiscard]] std::size_t rankClassOf(std::uint32_t rank, const std::vector<std::uint32_t>& lastRanks) noexcept;

} // namespace diaban
