// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/map_projection.h"

#include "gis/crs/transform.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace diaban {

namespace {

constexpr double kProvinceWidth = 5;  ///< degrees; a UTM zone's scale error stays under 0.1 % so far from its meridian
constexpr double kProvinceHeight = 6; ///< degrees
constexpr double kWorldWidth = 160;

/// Half degrees: fewer words, no visible difference.
double halves(double degrees) {
    return std::round(degrees * 2) / 2;
}

std::string number(double value) {
    std::string text = std::to_string(value);
    text.erase(text.find_last_not_of('0') + 1);
    return text.back() == '.' ? text.substr(0, text.size() - 1) : text;
}

/// A longitude in -180 to 180 again.
double wrapped(double longitude) {
    return longitude - 360 * std::floor((longitude + 180) / 360);
}

MapProjection named(gis::Crs crs) {
    if (crs.code().empty()) {
        gis::Message name{"map.crs.name", {{"name", crs.name()}}};
        return {std::move(crs), std::move(name)};
    }
    gis::Message name{"map.crs.code", {{"name", crs.name()}, {"code", crs.code()}}};
    return {std::move(crs), std::move(name)};
}

gis::Crs zoneOf(const gis::Crs& source, const gis::Point& centre) {
    if (source.vn2000()) {
        struct Zone {
            double meridian;
            const char* code;
        };
        static constexpr std::array kZones{Zone{102, "EPSG:5896"}, Zone{105, "EPSG:5897"}, Zone{107.75, "EPSG:5899"},
                                           Zone{108, "EPSG:5898"}};
        const auto nearest = std::min_element(kZones.begin(), kZones.end(), [&](const Zone& a, const Zone& b) {
            return std::fabs(a.meridian - centre.x) < std::fabs(b.meridian - centre.x);
        });
        return gis::Crs::fromText(nearest->code);
    }
    const int zone = std::clamp(static_cast<int>(std::floor((wrapped(centre.x) + 180) / 6)) + 1, 1, 60);
    return gis::Crs::fromText("EPSG:" + std::to_string((centre.y < 0 ? 32700 : 32600) + zone));
}

MapProjection equalArea(const gis::Box& box) {
    const double east = halves(wrapped(box.centre().x));
    const double north = halves(box.centre().y);
    const std::string lon = number(east);
    const std::string lat = number(north);
    if (box.width() > kWorldWidth) {
        return {gis::Crs::fromText("+proj=eqearth +lon_0=" + lon + " +datum=WGS84 +units=m +type=crs"),
                {"map.crs.equal_earth", {{"lon", east}}}};
    }
    const double middle = std::fabs(box.centre().y);
    if (middle > 20 && middle < 65 && box.width() > 1.2 * box.height()) {
        const double lower = halves(box.min.y + box.height() / 6);
        const double upper = halves(box.max.y - box.height() / 6);
        return {gis::Crs::fromText("+proj=aea +lat_1=" + number(lower) + " +lat_2=" + number(upper) + " +lat_0=" + lat +
                                   " +lon_0=" + lon + " +datum=WGS84 +units=m +type=crs"),
                {"map.crs.albers", {{"south", lower}, {"north", upper}, {"lon", east}}}};
    }
    return {gis::Crs::fromText("+proj=laea +lat_0=" + lat + " +lon_0=" + lon + " +datum=WGS84 +units=m +type=crs"),
            {"map.crs.lambert", {{"lon", east}, {"lat", north}}}};
}

} // namespace

MapProjection chooseProjection(const gis::Crs& source, const std::string& asked, const gis::Box& lonLat) {
    if (!source.known()) {
        return {source, {"map.crs.unknown", {}}};
    }
    if (!asked.empty()) {
        return named(gis::Crs::fromText(asked));
    }
    const bool province = lonLat.width() <= kProvinceWidth && lonLat.height() <= kProvinceHeight;
    if (!province && !lonLat.empty()) {
        return equalArea(lonLat);
    }
    return named(source.vn2000() && !source.geographic() ? source : zoneOf(source, lonLat.centre()));
}

gis::Box lonLatBox(const gis::Box& box, const gis::Crs& source) {
    if (!source.known() || source.geographic() || box.empty()) {
        return box;
    }
    std::vector<gis::Point> outline;
    for (int i = 0; i <= 8; ++i) {
        const double x = box.min.x + box.width() * i / 8;
        const double y = box.min.y + box.height() * i / 8;
        outline.insert(outline.end(), {{x, box.min.y}, {x, box.max.y}, {box.min.x, y}, {box.max.x, y}});
    }
    (void)gis::Transform(source, gis::Crs::fromText("EPSG:4326"), box).apply(outline);
    gis::Box found;
    for (const gis::Point& point : outline) {
        if (std::isfinite(point.x) && std::isfinite(point.y)) {
            found.add(point);
        }
    }
    return found;
}

} // namespace diaban
