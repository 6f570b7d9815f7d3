// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/coverage.h"

#include <compare>
#include <cstdint>
#include <vector>

namespace gis {

/// An arc between two units, the lower one first.
struct SharedArc {
    std::uint32_t first, second, arc;

    friend auto operator<=>(const SharedArc&, const SharedArc&) = default;
};

/// All arcs that two units share, by pair and arc; an arc with more than one unit on a side stands for each pair.
/// Linear in time but for the few arcs of one unit.
[[nodiscard]] std::vector<SharedArc> sharedArcs(const Coverage& coverage);

} // namespace gis
