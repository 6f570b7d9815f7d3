// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/coverage.h"

#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// The units whose border each arc is: all of them, more than one a side where units overlap, without those that lie on
/// both sides, and each once. Unlike Coverage::left and right they do not depend on which unit came first.
class ArcUnits {
public:
    struct Side {
        std::uint32_t unit;
        bool left; ///< of the arc
    };

    explicit ArcUnits(const Coverage& coverage);

    [[nodiscard]] std::span<const Side> operator[](std::size_t arc) const noexcept {
        return {m_sides.data() + m_start[arc], m_sides.data() + m_start[arc + 1]};
    }

private:
    std::vector<Side> m_sides; ///< of the arcs one after another
    std::vector<std::uint32_t> m_start;
};

} // namespace gis
