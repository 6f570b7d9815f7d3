// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/legend_limits.h"
#include "ui/document/shown_map.h"

#include <cstddef>

namespace diaban::ui {

/// Why a part of a map's style has no effect on it, as an id of words; null where it has one.
struct StyleEffects {
    const char* classes = nullptr; ///< method, limits, zeros apart
    const char* number = nullptr;  ///< of classes
    const char* colours = nullptr;
    const char* outline = nullptr; ///< of weak units
    const char* period = nullptr;
    const char* shared = nullptr; ///< one set of classes for all periods
    const char* kind = nullptr;   ///< classes or circles
    const char* note = nullptr;   ///< no reason, but what to know of the kind that it has
    /// No reason, but what came of the chosen method: another one in its place, fewer classes than were asked for, or
    /// classes that are far from equal; {classes}, {asked}.
    const char* methodNote = nullptr;
};

/// What of its style a map of so many periods to choose from heeds.
[[nodiscard]] StyleEffects styleEffects(const ShownMap& map, std::size_t periods);

/// The limits between the classes of a map, without its ends, as its legend writes them: fields, histogram and limits
/// that are dragged or taken over as one's own say the same numbers.
[[nodiscard]] LegendLimits limitsBetween(const MapRequest& request);

} // namespace diaban::ui
