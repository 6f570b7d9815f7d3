// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/map/beside_places.h"

#include <algorithm>
#include <cmath>

namespace diaban::ui {

std::vector<QPointF> besidePlaces(const QSizeF& name, double line) {
    constexpr int kSteps = 9; ///< half lines to either side: a longer line would be taken for one of the map
    constexpr int kRows = 6;  ///< half lines up and down
    std::vector<QPointF> places;
    const double half = line / 2;
    for (int row = -kRows; row <= kRows; ++row) {
        for (int step = 1; step <= kSteps; ++step) {
            const double across = half * step + name.width() / 2;
            places.emplace_back(across, half * row);
            places.emplace_back(-across, half * row);
        }
    }
    for (int row = 2; row <= kRows; ++row) {
        places.emplace_back(0, half * row);
        places.emplace_back(0, -half * row);
    }
    const auto away = [&](const QPointF& place) {
        const QRectF box(place.x() - name.width() / 2, place.y() - name.height() / 2, name.width(), name.height());
        const QPointF end = leaderEnd({0, 0}, box);
        return std::hypot(end.x(), end.y());
    };
    std::ranges::stable_sort(places, {}, [&](const QPointF& place) { return away(place) + std::fabs(place.y()) / 4; });
    return places;
}

QPointF leaderEnd(const QPointF& place, const QRectF& name) {
    return {std::clamp(place.x(), name.left(), name.right()), std::clamp(place.y(), name.top(), name.bottom())};
}

} // namespace diaban::ui
