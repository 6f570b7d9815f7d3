// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/label_places.h"

#include <algorithm>
#include <cmath>

namespace diaban {

namespace {

constexpr std::size_t kCaptioned = 2; ///< units that an inset's caption names

LabelPlace placeOf(const gis::Polygons& shapes, std::size_t shape, std::uint32_t unit) {
    LabelPlace place{unit, 0, &shapes, 0, -1};
    const auto parts = shapes.partsOf(shape);
    for (std::size_t part = parts.first; part < parts.last; ++part) {
        const double area = std::fabs(gis::signedArea(shapes.ring(shapes.ringsOf(part).first)));
        if (area > place.area) {
            place.part = part;
            place.area = area;
        }
    }
    return place;
}

/// An inset of what lies far away, which is nowhere else on the map.
bool isGroup(const Frame& frame) {
    return frame.inset && !frame.window;
}

/// Whether the part that a name is for lies in what an inset shows enlarged.
bool isEnlarged(const MapScene& scene, const LabelPlace& place) {
    if (place.area < 0 || scene.frames[place.frame].inset) {
        return false;
    }
    const gis::Box box = place.shapes->boxOfPart(place.part);
    return std::ranges::any_of(scene.around.marks,
                               [&](const gis::Box& mark) { return mark.contains(box.min) && mark.contains(box.max); });
}

} // namespace

std::optional<std::size_t> largestPart(const gis::Polygons& shapes, std::size_t shape) {
    const LabelPlace place = placeOf(shapes, shape, 0);
    return place.area < 0 ? std::nullopt : std::optional(place.part);
}

std::vector<LabelPlace> allUnitPlaces(const MapScene& scene) {
    std::vector<LabelPlace> best(scene.units.size());
    for (std::uint32_t f = 0; f < scene.frames.size(); ++f) {
        const Frame& frame = scene.frames[f];
        for (std::size_t shape = 0; shape < frame.units.size() && !frame.window; ++shape) {
            LabelPlace place = placeOf(frame.shapes, shape, frame.units[shape]);
            place.frame = f;
            LabelPlace& known = best[place.unit];
            known = place.area > known.area ? place : known;
        }
    }
    std::erase_if(best, [](const LabelPlace& place) { return place.area < 0; });
    return best;
}

std::vector<LabelPlace> unitPlaces(const MapScene& scene) {
    std::vector<LabelPlace> places = allUnitPlaces(scene);
    std::erase_if(places, [&](const LabelPlace& place) { return isEnlarged(scene, place); });
    for (std::uint32_t f = 0; f < scene.frames.size(); ++f) {
        const Frame& frame = scene.frames[f];
        for (std::size_t shape = 0; shape < frame.units.size() && frame.window; ++shape) {
            places.push_back(placeOf(frame.shapes, shape, frame.units[shape]));
            places.back().frame = f;
        }
    }
    std::erase_if(places, [&](const LabelPlace& place) {
        return place.area < 0 ||
               (isGroup(scene.frames[place.frame]) && scene.frames[place.frame].units.size() <= kCaptioned);
    });
    return places;
}

std::vector<LabelPlace> parentPlaces(const gis::Polygons& shapes) {
    std::vector<LabelPlace> places;
    for (std::uint32_t parent = 0; parent < shapes.unitCount(); ++parent) {
        if (shapes.partsOf(parent).size() > 0) {
            places.push_back(placeOf(shapes, parent, parent));
        }
    }
    return places;
}

} // namespace diaban
