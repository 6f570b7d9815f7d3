// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/coverage.h"

#include <cstdint>
#include <span>
#include <vector>

namespace gis {

/// Which units meet in a node of the coverage, and so share a border or touch in a point.
class Touching {
public:
    explicit Touching(const Coverage& coverage);

    /// Takes as long as the unit with fewer nodes has nodes.
    [[nodiscard]] bool operator()(std::uint32_t a, std::uint32_t b) const;

private:
    [[nodiscard]] std::span<const std::uint32_t> nodesOf(std::uint32_t unit) const {
        return {m_nodes.data() + m_start[unit], m_nodes.data() + m_start[unit + 1]};
    }

    std::vector<std::uint32_t> m_nodes; ///< of the units one after another, ascending
    std::vector<std::uint32_t> m_start;
};

} // namespace gis
