// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <algorithm>
#include <cstddef>
#include <vector>

namespace diaban::ui {

/// Boxes on a view that are taken, in a grid so that only near ones are asked.
class TakenBoxes {
public:
    /// On a view of that size, device pixels.
    TakenBoxes(int width, int height)
        : m_columns(width / kCell + 1), m_rows(height / kCell + 1),
          m_cells(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows)) {}

    /// Takes a box where none of it is taken.
    bool take(const QRectF& box) {
        const bool free = isFree(box);
        if (free) {
            put(box);
        }
        return free;
    }
    /// Whether it lies over none of them.
    [[nodiscard]] bool isFree(const QRectF& box) {
        bool free = true;
        eachCell(box, [&](std::vector<QRectF>& cell) {
            free = free &&
                   std::none_of(cell.begin(), cell.end(), [&](const QRectF& other) { return other.intersects(box); });
        });
        return free;
    }
    /// Takes it, whatever lies there.
    void put(const QRectF& box) {
        eachCell(box, [&](std::vector<QRectF>& cell) { cell.push_back(box); });
    }

private:
    static constexpr int kCell = 96;
    template <typename Each> void eachCell(const QRectF& box, Each&& each) {
        const auto column = [this](double x) { return std::clamp(static_cast<int>(x / kCell), 0, m_columns - 1); };
        const auto row = [this](double y) { return std::clamp(static_cast<int>(y / kCell), 0, m_rows - 1); };
        for (int y = row(box.top()); y <= row(box.bottom()); ++y) {
            for (int x = column(box.left()); x <= column(box.right()); ++x) {
                each(m_cells[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_columns) +
                             static_cast<std::size_t>(x)]);
            }
        }
    }
    int m_columns, m_rows;
    std::vector<std::vector<QRectF>> m_cells;
};

} // namespace diaban::ui
