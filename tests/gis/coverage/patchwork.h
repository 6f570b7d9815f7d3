// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <span>
#include <vector>

namespace gis::test {

/// A metre in degrees about where the patchwork lies, at 105° E and 21° N.
inline constexpr double kMetreEast = 1 / 103'970.0;
inline constexpr double kMetreNorth = 1 / 110'740.0;

inline Point metresAt(double x, double y) {
    return {105 + x * kMetreEast, 21 + y * kMetreNorth};
}

/// A closed ring of corners in metres.
inline std::vector<Point> ringInMetres(std::initializer_list<Point> corners) {
    std::vector<Point> ring;
    for (const Point& corner : corners) {
        ring.push_back(metresAt(corner.x, corner.y));
    }
    ring.push_back(ring.front());
    return ring;
}

inline void addUnit(Polygons& polygons, const std::vector<Point>& ring) {
    polygons.addRing(ring);
    polygons.endPart();
    polygons.endUnit();
}

/// Columns x rows cells of about a kilometre whose borders are crooked lines that neighbours share; each point of a
/// unit is moved by up to `noise` metres, each unit's by itself.
class Patchwork {
public:
    Patchwork(unsigned seed, int columns, int rows) : m_random(seed), m_columns(columns), m_rows(rows) {
        const auto crooked = [&] { return std::uniform_real_distribution<double>(-60, 60)(m_random); };
        for (int y = 0; y <= kSteps * rows; ++y) {
            for (int x = 0; x <= kSteps * columns; ++x) {
                m_points.push_back({x * kStep + crooked(), y * kStep + crooked()});
            }
        }
    }

    [[nodiscard]] Polygons cells(double noise) {
        std::uniform_real_distribution<double> part(0, 1);
        Polygons polygons;
        for (int row = 0; row < m_rows; ++row) {
            for (int column = 0; column < m_columns; ++column) {
                std::vector<Point> ring;
                for (const Point& p : around(column, row)) {
                    const double angle = part(m_random) * 6.283185307179586;
                    const double length = part(m_random) * noise;
                    ring.push_back(metresAt(p.x + length * std::cos(angle), p.y + length * std::sin(angle)));
                }
                ring.push_back(ring.front());
                addUnit(polygons, ring);
            }
        }
        return polygons;
    }

private:
    static constexpr int kSteps = 4; ///< segments along a side of a cell
    static constexpr double kStep = 250;

    [[nodiscard]] std::vector<Point> around(int column, int row) const {
        const auto at = [&](int x, int y) {
            return m_points[static_cast<std::size_t>(y) * static_cast<std::size_t>(kSteps * m_columns + 1) +
                            static_cast<std::size_t>(x)];
        };
        const int left = column * kSteps;
        const int low = row * kSteps;
        std::vector<Point> ring;
        ring.reserve(std::size_t{4} * kSteps);
        for (int i = 0; i < kSteps; ++i) {
            ring.push_back(at(left + i, low));
        }
        for (int i = 0; i < kSteps; ++i) {
            ring.push_back(at(left + kSteps, low + i));
        }
        for (int i = 0; i < kSteps; ++i) {
            ring.push_back(at(left + kSteps - i, low + kSteps));
        }
        for (int i = 0; i < kSteps; ++i) {
            ring.push_back(at(left, low + kSteps - i));
        }
        return ring;
    }

    std::mt19937 m_random;
    int m_columns, m_rows;
    std::vector<Point> m_points;
};

/// The units of one ring each, and with each a lens up to 12 m thin along a run of its points, on its inside or
/// outside, that has these points in common with it.
inline Polygons withSlivers(const Polygons& polygons, unsigned seed) {
    std::mt19937 random(seed);
    Polygons result = polygons;
    for (std::size_t unit = 0; unit < polygons.unitCount(); ++unit) {
        const std::span<const Point> ring = polygons.ring(polygons.ringsOfUnit(unit).first);
        const std::size_t first = random() % (ring.size() - 4);
        const std::size_t last = std::min(first + 2 + random() % 6, ring.size() - 1);
        const double metres = (random() % 2 == 0 ? 1 : -1) * static_cast<double>(1 + random() % 12);
        std::vector<Point> lens(ring.begin() + static_cast<std::ptrdiff_t>(first),
                                ring.begin() + static_cast<std::ptrdiff_t>(last + 1));
        for (std::size_t i = last - 1; i > first; --i) {
            const double east = (ring[i + 1].x - ring[i - 1].x) / kMetreEast;
            const double north = (ring[i + 1].y - ring[i - 1].y) / kMetreNorth;
            const double share = metres / std::hypot(east, north);
            lens.push_back({ring[i].x - north * share * kMetreEast, ring[i].y + east * share * kMetreNorth});
        }
        lens.push_back(lens.front());
        addUnit(result, lens);
    }
    return result;
}

/// The same polygons told otherwise: unit i of the result is unit order[i]; rings start elsewhere and run either way,
/// and some points are doubled.
inline Polygons retold(const Polygons& polygons, std::span<const std::size_t> order, unsigned seed) {
    std::mt19937 random(seed);
    Polygons result;
    for (const std::size_t unit : order) {
        const Polygons::Range parts = polygons.partsOf(unit);
        for (std::size_t part = parts.first; part < parts.last; ++part) {
            const Polygons::Range rings = polygons.ringsOf(part);
            for (std::size_t r = rings.first; r < rings.last; ++r) {
                std::vector<Point> ring(polygons.ring(r).begin(), polygons.ring(r).end() - 1);
                std::rotate(ring.begin(), ring.begin() + static_cast<std::ptrdiff_t>(random() % ring.size()),
                            ring.end());
                if (random() % 2 == 0) {
                    std::reverse(ring.begin(), ring.end());
                }
                ring.insert(ring.begin() + static_cast<std::ptrdiff_t>(ring.size() / 2), ring[ring.size() / 2]);
                ring.push_back(ring.front());
                result.addRing(ring);
            }
            result.endPart();
        }
        result.endUnit();
    }
    return result;
}

/// 0, 1, ... in random order.
inline std::vector<std::size_t> shuffledOrder(std::size_t count, unsigned seed) {
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::shuffle(order.begin(), order.end(), std::mt19937(seed));
    return order;
}

/// Rings from their lexicographically lowest point, counter-clockwise, sorted within their unit: for comparisons.
inline std::vector<std::vector<std::vector<Point>>> ringsAsSets(const Polygons& polygons) {
    const auto before = [](const Point& a, const Point& b) { return a.x != b.x ? a.x < b.x : a.y < b.y; };
    std::vector<std::vector<std::vector<Point>>> units;
    for (std::size_t unit = 0; unit < polygons.unitCount(); ++unit) {
        units.emplace_back();
        const Polygons::Range rings = polygons.ringsOfUnit(unit);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            std::vector<Point> ring(polygons.ring(r).begin(), polygons.ring(r).end() - 1);
            ring.erase(std::unique(ring.begin(), ring.end()), ring.end());
            if (signedArea(polygons.ring(r)) < 0) {
                std::reverse(ring.begin(), ring.end());
            }
            std::rotate(ring.begin(), std::min_element(ring.begin(), ring.end(), before), ring.end());
            units.back().push_back(std::move(ring));
        }
        std::sort(units.back().begin(), units.back().end(), [&](const auto& a, const auto& b) {
            return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), before);
        });
    }
    return units;
}

} // namespace gis::test
