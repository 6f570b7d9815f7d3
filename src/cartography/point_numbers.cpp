// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/point_numbers.h"

#include <bit>

namespace diaban {

PointNumbers::PointNumbers(std::size_t most) : m_mask(std::bit_ceil(most * 2 + 1) - 1), m_numbers(m_mask + 1, kNone) {
    m_points.reserve(most);
}

std::size_t PointNumbers::slotOf(const gis::Point& point) const {
    std::uint64_t hash = std::bit_cast<std::uint64_t>(point.x) * 0x9E3779B97F4A7C15U;
    hash = (hash ^ (hash >> 29U)) + std::bit_cast<std::uint64_t>(point.y) * 0xC2B2AE3D27D4EB4FU;
    hash = (hash ^ (hash >> 32U)) * 0xBF58476D1CE4E5B9U;
    std::size_t slot = (hash >> 20U) & m_mask;
    while (m_numbers[slot] != kNone && !(m_points[m_numbers[slot]] == point)) {
        slot = (slot + 1) & m_mask;
    }
    return slot;
}

std::uint32_t PointNumbers::add(const gis::Point& point) {
    const std::size_t slot = slotOf(point);
    if (m_numbers[slot] == kNone) {
        m_numbers[slot] = static_cast<std::uint32_t>(m_points.size());
        m_points.push_back(point);
    }
    return m_numbers[slot];
}

} // namespace diaban
