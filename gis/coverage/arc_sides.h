// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/coverage/coverage.h"

#include <cstdint>
#include <vector>

namespace gis {

/// All units along each side of an arc, more than one where units overlap. Ask for the arcs in ascending order.
class ArcSides {
public:
    explicit ArcSides(const Coverage& coverage) : m_coverage(coverage) {}

    void goTo(std::uint32_t arc) {
        left.clear();
        right.clear();
        take(m_coverage.left[arc], left);
        take(m_coverage.right[arc], right);
        const std::vector<ExtraUse>& extra = m_coverage.extraUses;
        while (m_at < extra.size() && extra[m_at].arc < arc) {
            ++m_at;
        }
        for (; m_at < extra.size() && extra[m_at].arc == arc; ++m_at) {
            take(extra[m_at].unit, extra[m_at].left ? left : right);
        }
    }

    std::vector<std::uint32_t> left;
    std::vector<std::uint32_t> right;

private:
    static void take(std::uint32_t unit, std::vector<std::uint32_t>& side) {
        if (unit != kOutside) {
            side.push_back(unit);
        }
    }

    const Coverage& m_coverage;
    std::size_t m_at = 0;
};

} // namespace gis
