// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/src/cartography/drawn_map.h"

#include <string>

namespace diaban::test {

/// A province of 6 x 5 large communes; where one of them would be lies a town of 4 x 4 wards.
class DenseMap {
public:
    explicit DenseMap(double side = 0.1) {
        for (int row = 0; row < 5; ++row) {
            for (int column = 0; column < 6; ++column) {
                if (row == 2 && column == 3) {
                    addTown(105 + column * side, 20 + row * side, side / 4);
                } else {
                    addSquare(m_polygons, 105 + column * side, 20 + row * side, side);
                    endUnit("Xã ");
                }
            }
        }
        request.polygons = &m_polygons;
        request.crs = gis::Crs::fromText("EPSG:4326");
        request.breaks = gis::quantileBreaks(request.values, 3);
        request.texts.title = "Bản đồ thử";
        request.texts.legendTitle = "Chỉ số (%)";
    }
    DenseMap(const DenseMap&) = delete;
    DenseMap& operator=(const DenseMap&) = delete;

    [[nodiscard]] MapScene scene() const {
        gis::Problems problems;
        return makeMapScene(request, Catalogue(request.language), problems);
    }

    MapRequest request;
    std::vector<std::uint32_t> wards;

private:
    void addTown(double x, double y, double side) {
        for (int i = 0; i < 16; ++i) {
            addSquare(m_polygons, x + i % 4 * side, y + i / 4 * side, side); // NOLINT(bugprone-integer-division)
            wards.push_back(static_cast<std::uint32_t>(request.codes.size()));
            endUnit("P. ");
        }
    }
    void endUnit(const std::string& word) {
        m_polygons.endUnit();
        const std::string number = std::to_string(request.codes.size() + 1);
        request.codes.push_back("000" + number);
        request.names.push_back(word + "Tên " + number);
        request.values.push_back(static_cast<double>(request.values.size() + 1));
        request.states.push_back(UnitState::Value);
    }

    gis::Polygons m_polygons;
};

} // namespace diaban::test
