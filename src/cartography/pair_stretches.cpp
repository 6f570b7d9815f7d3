// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/pair_stretches.h"

#include "src/cartography/point_numbers.h"

#include <algorithm>

namespace diaban {

namespace {

constexpr std::uint32_t kNone = PairStretch::kNobody;

/// Stretches by the lower of the numbers of their two ends.
class Stretches {
public:
    explicit Stretches(std::size_t most) : m_numbers(most) {}

    void add(const gis::Point& from, const gis::Point& to, std::uint32_t shape) {
        const auto [low, high] = std::minmax({numberOf(from), numberOf(to)}); // of values, not of what is gone
        if (low == high) {
            return;
        }
        for (std::uint32_t at = m_first[low]; at != kNone; at = m_links[at].next) {
            if (m_links[at].high == high) {
                PairStretch& known = m_found[at];
                m_links[at].spike = m_links[at].spike || known.first == shape;
                known.second = shape;
                return;
            }
        }
        m_links.push_back({high, m_first[low], false});
        m_first[low] = static_cast<std::uint32_t>(m_links.size() - 1);
        m_found.push_back({{from, to}, shape, kNone});
    }

    std::vector<PairStretch> take() {
        std::vector<PairStretch> kept;
        kept.reserve(m_found.size());
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            if (!m_links[i].spike) {
                kept.push_back(m_found[i]);
            }
        }
        return kept;
    }

private:
    std::uint32_t numberOf(const gis::Point& point) {
        const std::uint32_t number = m_numbers.add(point);
        if (number == m_first.size()) {
            m_first.push_back(kNone);
        }
        return number;
    }

    struct Link {
        std::uint32_t high, next;
        bool spike;
    };
    PointNumbers m_numbers;
    std::vector<std::uint32_t> m_first;
    std::vector<Link> m_links;
    std::vector<PairStretch> m_found;
};

} // namespace

std::vector<PairStretch> pairStretches(const gis::Polygons& shapes) {
    Stretches stretches(shapes.vertexCount());
    for (std::size_t shape = 0; shape < shapes.unitCount(); ++shape) {
        const auto rings = shapes.ringsOfUnit(shape);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            const auto ring = shapes.ring(r);
            for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
                stretches.add(ring[i], ring[i + 1], static_cast<std::uint32_t>(shape));
            }
        }
    }
    return stretches.take();
}

} // namespace diaban
