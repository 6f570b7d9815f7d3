// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/coverage/touching.h"

#include <algorithm>

namespace gis {

Touching::Touching(const Coverage& coverage) {
    m_start.push_back(0);
    for (std::size_t unit = 0; unit < coverage.unitCount(); ++unit) {
        const auto first = static_cast<std::ptrdiff_t>(m_nodes.size());
        const Polygons::Range parts = coverage.partsOf(unit);
        for (std::size_t ring = coverage.partStart[parts.first]; ring < coverage.partStart[parts.last]; ++ring) {
            for (const ArcRef ref : coverage.ring(ring)) {
                m_nodes.push_back(ref.backwards() ? coverage.to[ref.arc()] : coverage.from[ref.arc()]);
            }
        }
        std::sort(m_nodes.begin() + first, m_nodes.end());
        m_nodes.erase(std::unique(m_nodes.begin() + first, m_nodes.end()), m_nodes.end());
        m_start.push_back(static_cast<std::uint32_t>(m_nodes.size()));
    }
}

bool Touching::operator()(std::uint32_t a, std::uint32_t b) const {
    std::span<const std::uint32_t> few = nodesOf(a);
    std::span<const std::uint32_t> many = nodesOf(b);
    if (few.size() > many.size()) {
        std::swap(few, many);
    }
    return std::any_of(few.begin(), few.end(),
                       [&](std::uint32_t node) { return std::binary_search(many.begin(), many.end(), node); });
}

} // namespace gis
