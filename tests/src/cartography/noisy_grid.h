// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/polygons.h"

#include <algorithm>
#include <map>
#include <random>
#include <tuple>
#include <utility>
#include <vector>

namespace diaban::test {

/// columns x rows units of `side` with winding borders that neighbours share point by point, `perEdge` points a border.
/// Every second ring starts elsewhere, so that no two units walk a border alike.
class NoisyGrid {
public:
    NoisyGrid(int columns, int rows, int perEdge, double side, unsigned seed = 1)
        : m_perEdge(perEdge), m_side(side), m_random(seed) {
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                addUnit(column, row);
            }
        }
    }

    gis::Polygons shapes;

private:
    using Line = std::vector<gis::Point>;

    /// From one corner of the grid to the next, always the same points.
    Line edge(int column, int row, bool across) {
        const auto key = std::tuple(column, row, across);
        if (const auto found = m_edges.find(key); found != m_edges.end()) {
            return found->second;
        }
        std::uniform_real_distribution<double> noise(-0.1 * m_side, 0.1 * m_side);
        Line line;
        for (int i = 0; i <= m_perEdge; ++i) {
            const double along = m_side * i / m_perEdge;
            const double aside = i == 0 || i == m_perEdge ? 0 : noise(m_random);
            line.push_back({column * m_side + (across ? along : aside), row * m_side + (across ? aside : along)});
        }
        return m_edges.emplace(key, line).first->second;
    }

    void addUnit(int column, int row) {
        Line right = edge(column + 1, row, false);
        Line top = edge(column, row + 1, true);
        Line left = edge(column, row, false);
        std::reverse(top.begin(), top.end());
        std::reverse(left.begin(), left.end());
        Line ring = edge(column, row, true);
        for (const Line& next : {right, top, left}) {
            ring.insert(ring.end(), next.begin() + 1, next.end());
        }
        if ((column + row) % 2 == 1) {
            ring.pop_back();
            std::rotate(ring.begin(), ring.begin() + m_perEdge / 2, ring.end());
            ring.push_back(ring.front());
        }
        shapes.addRing(ring);
        shapes.endPart();
        shapes.endUnit();
    }

    int m_perEdge;
    double m_side;
    std::mt19937 m_random;
    std::map<std::tuple<int, int, bool>, Line> m_edges;
};

} // namespace diaban::test
