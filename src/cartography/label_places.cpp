// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/label_places.h"

#include <cmath>

namespace diaban {

namespace {

constexpr std::size_t kCaptioned = 2; ///< units that an inset's caption names

LabelPlace placeOf(const Frame& frame, std::uint32_t shape) {
    LabelPlace place{frame.units[shape], 0, shape, 0, -1};
    const auto parts = frame.shapes.partsOf(shape);
    for (std::size_t part = parts.first; part < parts.last; ++part) {
        const double area = std::fabs(gis::signedArea(frame.shapes.ring(frame.shapes.ringsOf(part).first)));
        if (area > place.area) {
            place.part = part;
            place.area = area;
        }
    }
    return place;
}

} // namespace

std::vector<LabelPlace> labelPlaces(const MapScene& scene) {
    std::vector<LabelPlace> best(scene.units.size(), LabelPlace{0, 0, 0, 0, -1});
    for (std::uint32_t f = 0; f < scene.frames.size(); ++f) {
        const Frame& frame = scene.frames[f];
        for (std::uint32_t shape = 0; shape < frame.units.size(); ++shape) {
            LabelPlace place = placeOf(frame, shape);
            place.frame = f;
            LabelPlace& known = best[place.unit];
            known = place.area > known.area ? place : known;
        }
    }
    std::erase_if(best, [&](const LabelPlace& place) {
        return place.area < 0 ||
               (scene.frames[place.frame].inset && scene.frames[place.frame].units.size() <= kCaptioned);
    });
    return best;
}

} // namespace diaban
