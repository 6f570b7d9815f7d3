// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/name_room.h"

#include <cmath>

namespace diaban::ui {

double shareWithin(const UnitRaster& raster, std::uint32_t unit, const gis::Point& at, const QSizeF& size) {
    constexpr int kColumns = 12;
    constexpr int kRows = 4;
    int within = 0;
    for (int row = 0; row < kRows; ++row) {
        for (int column = 0; column < kColumns; ++column) {
            const double x = at.x + size.width() * ((column + 0.5) / kColumns - 0.5);
            const double y = at.y + size.height() * ((row + 0.5) / kRows - 0.5);
            within += raster.unitAt(static_cast<int>(x), static_cast<int>(y)) == unit ? 1 : 0;
        }
    }
    return static_cast<double>(within) / (kColumns * kRows);
}

bool liesBesideTheLand(const UnitRaster& raster, const QRectF& box, double most) {
    constexpr int kColumns = 16;
    constexpr int kRows = 4;
    int on = 0;
    for (int row = 0; row < kRows; ++row) {
        for (int column = 0; column < kColumns; ++column) {
            const double x = box.left() + box.width() * (column + 0.5) / kColumns;
            const double y = box.top() + box.height() * (row + 0.5) / kRows;
            on += raster.unitAt(static_cast<int>(x), static_cast<int>(y)) ? 1 : 0;
        }
    }
    return on <= most * kColumns * kRows;
}

std::vector<QRectF> boxesAlong(const QPointF& from, const QPointF& to) {
    constexpr double kEach = 4;
    const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
    const int count = static_cast<int>(length / kEach);
    std::vector<QRectF> boxes;
    for (int i = 0; i < count; ++i) {
        const QPointF at = from + (to - from) * (static_cast<double>(i) / count);
        boxes.emplace_back(at.x() - 1, at.y() - 1, 2, 2);
    }
    return boxes;
}

} // namespace diaban::ui
