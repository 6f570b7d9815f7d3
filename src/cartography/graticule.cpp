// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/graticule.h"

#include "gis/crs/transform.h"
#include "src/cartography/cut_shapes.h"
#include "src/cartography/neighbour_land.h"
#include "src/cartography/text_block.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace diaban {

namespace {

constexpr std::array kMinutes{1200., 900., 600., 300., 120., 60., 30., 20., 15., 10., 5., 2., 1.};
constexpr double kLeastLines = 3;
constexpr int kSteps = 48; ///< of each line
constexpr double kSize = 7;

/// A meridian or parallel in points of the page.
std::vector<Segment> lineOf(const MapScene& scene, const gis::Transform& transform, const gis::Box& window,
                            double degrees, bool meridian) {
    std::vector<gis::Point> points;
    for (int i = 0; i <= kSteps; ++i) {
        const double share = static_cast<double>(i) / kSteps;
        points.push_back(meridian ? gis::Point{degrees, window.min.y + share * window.height()}
                                  : gis::Point{window.min.x + share * window.width(), degrees});
    }
    (void)transform.apply(points);
    std::vector<Segment> line;
    const PageGround& ground = scene.ground;
    const auto page = [&](const gis::Point& p) {
        return gis::Point{(p.x - ground.corner.x) / ground.unitsPerPoint,
                          (ground.corner.y - p.y) / ground.unitsPerPoint};
    };
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        if (std::isfinite(points[i].x + points[i].y + points[i + 1].x + points[i + 1].y)) {
            line.push_back({page(points[i]), page(points[i + 1])});
        }
    }
    return cutSegments(line, *scene.around.neatLine);
}

/// Where a line meets the side at which its degrees are written.
std::optional<gis::Point> endAt(const std::vector<Segment>& line, const gis::Box& neat, bool meridian) {
    constexpr double kTouches = 0.01;
    for (const Segment& s : line) {
        for (const gis::Point& p : {s.from, s.to}) {
            if (meridian ? std::fabs(p.y - neat.max.y) < kTouches : std::fabs(p.x - neat.min.x) < kTouches) {
                return p;
            }
        }
    }
    return std::nullopt;
}

void addWords(MapScene& scene, const gis::Point& at, double degrees, bool meridian, double size) {
    const gis::Box& neat = *scene.around.neatLine;
    SceneText text =
        sceneText(degreeWords(degrees, meridian, scene.language), size, false, scene.style.softInk, scene.style.family);
    if (meridian) {
        const double half = text.width / 2;
        text.anchor = Anchor::Middle;
        text.at = {std::min(std::max(at.x, neat.min.x + half), std::max(neat.min.x + half, neat.max.x - half)),
                   neat.max.y + 1.25 * size};
    } else {
        text.anchor = Anchor::End;
        text.at = {neat.min.x - 0.4 * size,
                   std::min(std::max(at.y + 0.36 * size, neat.min.y + size), std::max(neat.min.y + size, neat.max.y))};
    }
    scene.texts.push_back(std::move(text));
}

} // namespace

gis::Point graticuleRoom(const PageMeasures& measures) {
    return {5.2 * kSize * measures.scale, 1.6 * kSize * measures.scale};
}

double graticuleStep(double degrees) {
    for (const double minutes : kMinutes) {
        if (degrees * 60 / minutes >= kLeastLines) {
            return minutes / 60;
        }
    }
    return kMinutes.back() / 60;
}

std::string degreeWords(double degrees, bool longitude, Language language) {
    const auto minutes = std::llround(std::fabs(degrees) * 60);
    std::string words = std::to_string(minutes / 60) + "°";
    if (minutes % 60 != 0) {
        const std::string rest = std::to_string(minutes % 60);
        words += (rest.size() < 2 ? "0" : "") + rest + "′";
    }
    if (minutes == 0) {
        return words;
    }
    const bool vietnamese = language == Language::Vi;
    const char* side = longitude ? (degrees > 0 ? (vietnamese ? "Đ" : "E") : (vietnamese ? "T" : "W"))
                                 : (degrees > 0 ? (vietnamese ? "B" : "N") : (vietnamese ? "N" : "S"));
    return words + "\u00A0" + side;
}

void addGraticule(MapScene& scene, const gis::Crs& crs, const PageMeasures& measures) {
    const gis::Crs degrees = gis::Crs::fromText("EPSG:4326");
    const auto window = crs.known() ? windowIn(scene, crs, degrees) : std::nullopt;
    if (!window) {
        return;
    }
    const gis::Box& neat = *scene.around.neatLine;
    const gis::Transform transform(degrees, crs);
    const double step = graticuleStep(std::max(window->width(), window->height()));
    for (const bool meridian : {true, false}) {
        const double low = meridian ? window->min.x : window->min.y;
        const double high = meridian ? window->max.x : window->max.y;
        const auto last = std::llround(std::floor(high / step));
        for (auto k = std::llround(std::ceil(low / step)); k <= last; ++k) {
            const double at = static_cast<double>(k) * step;
            const std::vector<Segment> line = lineOf(scene, transform, *window, at, meridian);
            scene.around.graticule.insert(scene.around.graticule.end(), line.begin(), line.end());
            if (const auto end = endAt(line, neat, meridian)) {
                addWords(scene, *end, at, meridian, kSize * measures.scale);
            }
        }
    }
}

} // namespace diaban
