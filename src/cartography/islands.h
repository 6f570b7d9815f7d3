// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/empty_space.h"

namespace diaban {

/// What of a map lies apart from its land and is small beside it.
class Islands {
public:
    explicit Islands(const gis::Polygons& map);

    /// Whether a box, in the coordinates of the map's shapes, has islands on opposite sides, no further away than it is
    /// wide or high: it would stand in a row of them.
    [[nodiscard]] bool liesAmong(const gis::Box& box) const noexcept;

private:
    EmptySpace m_space;
};

} // namespace diaban
