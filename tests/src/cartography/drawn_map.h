// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/make_map_scene.h"

#include <array>
#include <cmath>
#include <map>
#include <string>
#include <vector>

namespace diaban::test {

/// Adds a square part with its lower left corner at (x, y).
inline void addSquare(gis::Polygons& to, double x, double y, double side) {
    const std::array<gis::Point, 5> ring{{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}}};
    to.addRing(ring);
    to.endPart();
}

/// A request for a drawn map: each letter is a unit, each of its cells a square part of `side` units of the CRS, the
/// first row northmost, its lower left corner at `origin`. Values are 1, 2, 3, ... in the order of the letters.
class DrawnMap {
public:
    explicit DrawnMap(const std::vector<std::string>& rows, double side = 0.05, gis::Point origin = {105.5, 20.5},
                      const std::string& crs = "EPSG:4326") {
        std::map<char, std::vector<gis::Point>> cells;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            for (std::size_t column = 0; column < rows[row].size(); ++column) {
                if (rows[row][column] != ' ') {
                    cells[rows[row][column]].push_back({origin.x + static_cast<double>(column) * side,
                                                        origin.y + static_cast<double>(rows.size() - 1 - row) * side});
                }
            }
        }
        for (const auto& [letter, corners] : cells) {
            for (const gis::Point& corner : corners) {
                addSquare(m_polygons, corner.x, corner.y, side);
            }
            m_polygons.endUnit();
            request.codes.push_back(std::string("0") + letter);
            request.names.push_back(std::string("Xã ") + letter);
            request.values.push_back(static_cast<double>(request.values.size() + 1));
            request.states.push_back(UnitState::Value);
        }
        request.polygons = &m_polygons;
        if (!crs.empty()) {
            request.crs = gis::Crs::fromText(crs);
        }
        request.breaks = gis::quantileBreaks(request.values, 3);
        request.texts.title = "Bản đồ thử";
        request.texts.legendTitle = "Chỉ số (%)";
        request.texts.period = "Quý III/2025";
        request.texts.source = "số liệu thử";
    }
    DrawnMap(const DrawnMap&) = delete;
    DrawnMap& operator=(const DrawnMap&) = delete;

    void setState(std::size_t unit, UnitState state) {
        request.states[unit] = state;
        request.values[unit] = std::nan("");
    }
    [[nodiscard]] MapScene scene() const {
        gis::Problems problems;
        return makeMapScene(request, Catalogue(request.language), problems);
    }

    MapRequest request;

private:
    gis::Polygons m_polygons;
};

/// A coast with far islands, like a country with two archipelagos: unit Y and Z are far to the east.
[[nodiscard]] inline std::vector<std::string> withFarIslands() {
    return {"AAB               ", "AAB               ", "CCB               ", "CCD              Y",
            "EED               ", "EED               ", "FFF               ", "FFG               ",
            "FGG               ", "GGG       Z       "};
}

} // namespace diaban::test
