// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/placed_boxes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace diaban {

namespace {

constexpr double kCell = 24; ///< points: about as long as a label

struct Axes {
    gis::Point along, up; ///< halves of the sides
};

Axes axesOf(const TurnedBox& box) noexcept {
    const double turn = box.degrees * std::numbers::pi / 180;
    const double c = std::cos(turn);
    const double s = std::sin(turn);
    return {{c * box.width / 2, s * box.width / 2}, {-s * box.height / 2, c * box.height / 2}};
}

double dot(const gis::Point& a, const gis::Point& b) noexcept {
    return a.x * b.x + a.y * b.y;
}

std::size_t cells(double length) noexcept {
    return static_cast<std::size_t>(std::max(0.0, length) / kCell) + 1;
}

std::size_t cellOf(double at, std::size_t count) noexcept {
    return static_cast<std::size_t>(std::clamp(at / kCell, 0.0, static_cast<double>(count - 1)));
}

} // namespace

gis::Box TurnedBox::bounds() const noexcept {
    const auto [along, up] = axesOf(*this);
    const double x = std::fabs(along.x) + std::fabs(up.x);
    const double y = std::fabs(along.y) + std::fabs(up.y);
    return {{middle.x - x, middle.y - y}, {middle.x + x, middle.y + y}};
}

/// Two convex shapes are apart where a direction of one of their sides shows a gap between them.
bool TurnedBox::meets(const TurnedBox& other) const noexcept {
    const Axes mine = axesOf(*this);
    const Axes theirs = axesOf(other);
    const gis::Point way{other.middle.x - middle.x, other.middle.y - middle.y};
    const auto apart = [&](const gis::Point& axis) {
        const double reach = std::fabs(dot(mine.along, axis)) + std::fabs(dot(mine.up, axis)) +
                             std::fabs(dot(theirs.along, axis)) + std::fabs(dot(theirs.up, axis));
        return std::fabs(dot(way, axis)) > reach;
    };
    const std::array axes{mine.along, mine.up, theirs.along, theirs.up};
    return std::none_of(axes.begin(), axes.end(), apart);
}

TurnedBox turnedBox(const gis::Box& box) noexcept {
    return {box.centre(), box.width(), box.height(), 0};
}

TurnedBox turnedBox(const gis::Point& from, const gis::Point& to, double width) noexcept {
    return {{(from.x + to.x) / 2, (from.y + to.y) / 2},
            std::hypot(to.x - from.x, to.y - from.y),
            width,
            std::atan2(to.y - from.y, to.x - from.x) * 180 / std::numbers::pi};
}

PlacedBoxes::PlacedBoxes(const gis::Box& page)
    : m_page(page), m_columns(cells(page.width())), m_rows(cells(page.height())), m_cells(m_columns * m_rows) {}

PlacedBoxes::Range PlacedBoxes::columns(const gis::Box& box) const noexcept {
    return {cellOf(box.min.x - m_page.min.x, m_columns), cellOf(box.max.x - m_page.min.x, m_columns)};
}

PlacedBoxes::Range PlacedBoxes::rows(const gis::Box& box) const noexcept {
    return {cellOf(box.min.y - m_page.min.y, m_rows), cellOf(box.max.y - m_page.min.y, m_rows)};
}

std::uint32_t PlacedBoxes::add(const TurnedBox& box) {
    const gis::Box bounds = box.bounds();
    const auto number = static_cast<std::uint32_t>(m_boxes.size());
    m_boxes.push_back(box);
    const Range across = columns(bounds);
    const Range down = rows(bounds);
    for (std::size_t row = down.first; row <= down.last; ++row) {
        for (std::size_t column = across.first; column <= across.last; ++column) {
            m_cells[row * m_columns + column].push_back(number);
        }
    }
    return number;
}

void PlacedBoxes::remove(std::uint32_t number) {
    const gis::Box bounds = m_boxes[number].bounds();
    const Range across = columns(bounds);
    const Range down = rows(bounds);
    for (std::size_t row = down.first; row <= down.last; ++row) {
        for (std::size_t column = across.first; column <= across.last; ++column) {
            std::erase(m_cells[row * m_columns + column], number);
        }
    }
}

bool PlacedBoxes::holds(const TurnedBox& box) const noexcept {
    const gis::Box bounds = box.bounds();
    return m_page.contains(bounds.min) && m_page.contains(bounds.max);
}

bool PlacedBoxes::isFree(const TurnedBox& box) const noexcept {
    const gis::Box bounds = box.bounds();
    if (!holds(box)) {
        return false;
    }
    const Range across = columns(bounds);
    const Range down = rows(bounds);
    for (std::size_t row = down.first; row <= down.last; ++row) {
        for (std::size_t column = across.first; column <= across.last; ++column) {
            for (const std::uint32_t number : m_cells[row * m_columns + column]) {
                if (m_boxes[number].meets(box)) {
                    return false;
                }
            }
        }
    }
    return true;
}

std::vector<std::uint32_t> PlacedBoxes::meeting(const TurnedBox& box) const {
    const gis::Box bounds = box.bounds();
    std::vector<std::uint32_t> met;
    const Range across = columns(bounds);
    const Range down = rows(bounds);
    for (std::size_t row = down.first; row <= down.last; ++row) {
        for (std::size_t column = across.first; column <= across.last; ++column) {
            for (const std::uint32_t number : m_cells[row * m_columns + column]) {
                if (m_boxes[number].meets(box)) {
                    met.push_back(number);
                }
            }
        }
    }
    std::ranges::sort(met);
    const auto same = std::ranges::unique(met);
    met.erase(same.begin(), same.end());
    return met;
}

} // namespace diaban
