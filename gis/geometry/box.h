// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/point.h"

#include <algorithm>
#include <limits>
#include <span>

namespace gis {

/// An axis-parallel box; empty (min > max) until something is added.
struct Box {
    Point min{std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
    Point max{-std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};

    [[nodiscard]] bool empty() const noexcept { return !(min.x <= max.x && min.y <= max.y); }
    [[nodiscard]] double width() const noexcept { return empty() ? 0 : max.x - min.x; }
    [[nodiscard]] double height() const noexcept { return empty() ? 0 : max.y - min.y; }
    [[nodiscard]] Point centre() const noexcept { return {(min.x + max.x) / 2, (min.y + max.y) / 2}; }

    void add(const Point& p) noexcept {
        min = {std::min(min.x, p.x), std::min(min.y, p.y)};
        max = {std::max(max.x, p.x), std::max(max.y, p.y)};
    }
    void add(const Box& box) noexcept {
        if (!box.empty()) {
            add(box.min);
            add(box.max);
        }
    }
    [[nodiscard]] bool contains(const Point& p) const noexcept {
        return p.x >= min.x && p.x <= max.x && p.y >= min.y && p.y <= max.y;
    }
    [[nodiscard]] bool intersects(const Box& other) const noexcept {
        return !empty() && !other.empty() && min.x <= other.max.x && other.min.x <= max.x && min.y <= other.max.y &&
               other.min.y <= max.y;
    }

    friend bool operator==(const Box&, const Box&) = default;
};

} // namespace gis
