// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/point.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace diaban::ui {

/// Rows of a plane of bytes that strokes are drawn on.
struct StrokeRows {
    std::uint8_t* pixels = nullptr;
    int width = 0;
    int first = 0, end = 0; ///< rows
};

/// Calls `put(pixel, distance)` for each pixel of the rows whose middle lies within `reach` of a segment, in pixels.
template <typename Put>
void alongSegment(const StrokeRows& rows, const gis::Point& a, const gis::Point& b, double reach, Put&& put) {
    const int firstRow = std::max(rows.first, static_cast<int>(std::min(a.y, b.y) - reach));
    const int endRow = std::min(rows.end, static_cast<int>(std::max(a.y, b.y) + reach) + 1);
    const auto ax = static_cast<float>(a.x);
    const auto ay = static_cast<float>(a.y);
    const auto dx = static_cast<float>(b.x - a.x);
    const auto dy = static_cast<float>(b.y - a.y);
    const float squared = dx * dx + dy * dy;
    const float perSquared = squared > 0 ? 1 / squared : 0;
    const auto far = static_cast<float>(reach);
    const bool level = std::fabs(dy) < 0.5F;
    for (int row = firstRow; row < endRow; ++row) {
        const float py = static_cast<float>(row) + 0.5F - ay;
        // The stretch of the segment that can be near this row.
        const float upper = level ? 0 : std::clamp((dy > 0 ? py - far : py + far) / dy, 0.0F, 1.0F);
        const float lower = level ? 1 : std::clamp((dy > 0 ? py + far : py - far) / dy, 0.0F, 1.0F);
        const float x1 = ax + upper * dx;
        const float x2 = ax + lower * dx;
        const int firstColumn = std::max(0, static_cast<int>(std::min(x1, x2) - far));
        const int endColumn = std::min(rows.width, static_cast<int>(std::max(x1, x2) + far) + 1);
        std::uint8_t* const line = rows.pixels + static_cast<std::ptrdiff_t>(row) * rows.width;
        for (int column = firstColumn; column < endColumn; ++column) {
            const float px = static_cast<float>(column) + 0.5F - ax;
            const float t = std::clamp((px * dx + py * dy) * perSquared, 0.0F, 1.0F);
            const float offX = px - t * dx;
            const float offY = py - t * dy;
            const float apart = offX * offX + offY * offY;
            if (apart < far * far) {
                put(line + column, std::sqrt(apart));
            }
        }
    }
}

} // namespace diaban::ui
