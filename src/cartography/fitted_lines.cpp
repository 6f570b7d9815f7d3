// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/fitted_lines.h"

#include "src/cartography/fewest_points.h"

#include <algorithm>
#include <utility>

namespace diaban {

namespace {

constexpr std::uint32_t kNone = PointNumbers::kNone;
constexpr std::size_t kPiece = 256; ///< points that are thinned together

/// Of the two ways to walk a chain, the one that everybody takes.
bool againstTheRule(std::span<const std::uint32_t> chain) {
    const auto ends = std::pair(chain.front(), chain[1]);
    return std::pair(chain.back(), chain[chain.size() - 2]) < ends;
}

} // namespace

FittedLines::FittedLines(const gis::Polygons& shapes, double tolerance)
    : m_tolerance(tolerance), m_places(shapes.vertexCount()) {
    for (const gis::Point& point : shapes.points()) {
        m_places.add(point);
    }
    m_first.assign(m_places.size(), kNone);
    m_second.assign(m_places.size(), kNone);
    m_node.assign(m_places.size(), false);
    for (std::size_t r = 0; r < shapes.ringCount(); ++r) {
        const Numbers ring = numbersOf(shapes.ring(r));
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            meet(ring[i], ring[i + 1]);
            meet(ring[i + 1], ring[i]);
        }
    }
}

void FittedLines::meet(std::uint32_t at, std::uint32_t neighbour) {
    if (m_first[at] == kNone || m_first[at] == neighbour) {
        m_first[at] = neighbour;
    } else if (m_second[at] == kNone || m_second[at] == neighbour) {
        m_second[at] = neighbour;
    } else {
        m_node[at] = true;
    }
}

/// Without points that repeat the one before.
FittedLines::Numbers FittedLines::numbersOf(std::span<const gis::Point> points) const {
    Numbers numbers;
    numbers.reserve(points.size());
    for (const gis::Point& point : points) {
        const std::uint32_t number = m_places.find(point);
        if (number != kNone && (numbers.empty() || numbers.back() != number)) {
            numbers.push_back(number);
        }
    }
    return numbers;
}

std::vector<gis::Point> FittedLines::pointsOf(const Numbers& numbers) const {
    std::vector<gis::Point> points(numbers.size());
    std::transform(numbers.begin(), numbers.end(), points.begin(),
                   [this](std::uint32_t n) { return m_places.point(n); });
    return points;
}

std::vector<bool> FittedLines::keptOf(std::span<const std::uint32_t> chain) const {
    std::vector<bool> kept(chain.size(), false);
    for (std::size_t first = 0; first + 1 < chain.size(); first += kPiece) {
        const Numbers piece(chain.begin() + static_cast<std::ptrdiff_t>(first),
                            chain.begin() + static_cast<std::ptrdiff_t>(std::min(first + kPiece + 1, chain.size())));
        const std::vector<gis::Point> points = pointsOf(piece);
        for (const std::size_t at : fewestPoints(points, m_tolerance)) {
            kept[first + at] = true;
        }
    }
    return kept;
}

/// Adds the points of a chain that stay, but for its last.
void FittedLines::addChain(std::span<const std::uint32_t> chain, Numbers& to) const {
    std::vector<std::uint32_t> walked(chain.begin(), chain.end());
    const bool turned = againstTheRule(chain);
    if (turned) {
        std::reverse(walked.begin(), walked.end());
    }
    const std::vector<bool> kept = keptOf(walked);
    for (std::size_t i = 0; i + 1 < chain.size(); ++i) {
        if (kept[turned ? chain.size() - 1 - i : i]) {
            to.push_back(chain[i]);
        }
    }
}

FittedLines::Numbers FittedLines::thinned(const Numbers& ring) const {
    Numbers result;
    std::size_t start = 0;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        if (m_node[ring[i]] || i + 1 == ring.size()) {
            addChain(std::span(ring).subspan(start, i + 1 - start), result);
            start = i;
        }
    }
    result.push_back(ring.back());
    return result;
}

std::vector<gis::Point> FittedLines::ring(std::span<const gis::Point> closedRing) const {
    Numbers numbers = numbersOf(closedRing);
    if (numbers.size() < 4) {
        return {closedRing.begin(), closedRing.end()};
    }
    // Begun where a chain begins, or, on a ring that meets no other, where everybody begins.
    numbers.pop_back();
    auto begin = std::find_if(numbers.begin(), numbers.end(), [this](std::uint32_t n) { return m_node[n]; });
    if (begin == numbers.end()) {
        begin = std::min_element(numbers.begin(), numbers.end());
    }
    std::rotate(numbers.begin(), begin, numbers.end());
    numbers.push_back(numbers.front());
    const Numbers result = thinned(numbers);
    return result.size() < 4 ? pointsOf(numbers) : pointsOf(result);
}

gis::Polygons FittedLines::shapes(const gis::Polygons& of) const {
    gis::Polygons result;
    for (std::size_t unit = 0; unit < of.unitCount(); ++unit) {
        const auto parts = of.partsOf(unit);
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            const auto rings = of.ringsOf(part);
            for (std::size_t r = rings.first; r < rings.last; ++r) {
                result.addRing(ring(of.ring(r)));
            }
            result.endPart();
        }
        result.endUnit();
    }
    return result;
}

} // namespace diaban
