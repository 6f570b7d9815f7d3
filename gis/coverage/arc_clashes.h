// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/coverage.h"

#include <cstdint>
#include <vector>

namespace gis {

/// Two arcs (or one, with itself) that cross, touch or lie on each other elsewhere than in their nodes: there two units
/// overlap, or a ring crosses itself. first <= second.
struct ArcClash {
    std::uint32_t first, second;

    friend auto operator<=>(const ArcClash&, const ArcClash&) = default;
};

/// All of these, in order, each once; none in a clean coverage. In doubt (nearer than rounding can tell) it is one.
/// O(n log n) where lines are as in maps; two threads. Throws Error{BadInput "coverage.tangled"} where lines lie across
/// each other so often that looking would not end.
[[nodiscard]] std::vector<ArcClash> findArcClashes(const Coverage& coverage);

} // namespace gis
