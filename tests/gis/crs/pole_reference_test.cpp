// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// Poles against those of polylabel, see tests/reference/poles/README.md.
#include "gis/crs/transform.h"
#include "gis/geometry/inner_place.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace gis {
namespace {

using Json = nlohmann::json;

const std::string kFolder = std::string(DIABAN_SOURCE_DIR) + "/tests/reference/";

Polygons readGeoJson(const std::string& file) {
    std::ifstream stream(file);
    Polygons polygons;
    const Json document = Json::parse(stream);
    for (const Json& feature : document.at("features")) {
        const Json& geometry = feature.at("geometry");
        const Json parts =
            geometry.at("type") == "Polygon" ? Json::array({geometry.at("coordinates")}) : geometry.at("coordinates");
        for (const Json& part : parts) {
            for (const Json& ring : part) {
                std::vector<Point> points;
                for (const Json& p : ring) {
                    points.push_back({p.at(0).get<double>(), p.at(1).get<double>()});
                }
                polygons.addRing(points);
            }
            polygons.endPart();
        }
        polygons.endUnit();
    }
    return polygons;
}

struct Row {
    double radius, precision;
};

std::vector<Row> readRows(const std::string& file) {
    std::ifstream stream(file);
    std::string line;
    std::getline(stream, line);
    std::vector<Row> rows;
    while (std::getline(stream, line)) {
        std::vector<double> cells;
        std::istringstream cellsOfLine(line);
        for (std::string cell; std::getline(cellsOfLine, cell, ',');) {
            cells.push_back(std::stod(cell));
        }
        rows.push_back({cells.at(3), cells.at(4)});
    }
    return rows;
}

void expectPoles(const std::string& name, const Polygons& polygons) {
    const std::vector<Row> rows = readRows(kFolder + "poles/pole_polylabel_js_" + name + ".csv");
    ASSERT_EQ(rows.size(), polygons.unitCount());
    for (std::size_t unit = 0; unit < rows.size(); ++unit) {
        double furthest = 0;
        for (std::size_t part = polygons.partsOf(unit).first; part < polygons.partsOf(unit).last; ++part) {
            if (const auto pole = poleOfInaccessibility(polygons, part, rows[unit].precision)) {
                furthest = std::max(furthest, pole->distance);
            }
        }
        EXPECT_GE(furthest, rows[unit].radius - rows[unit].precision) << name << ' ' << unit + 1;
        // Neither can be further than the true pole, which each misses by its precision at most.
        EXPECT_LE(furthest, rows[unit].radius + 2 * rows[unit].precision) << name << ' ' << unit + 1;
    }
}

TEST(PoleReference, NeighbourhoodsOfColumbus) {
    expectPoles("columbus", readGeoJson(kFolder + "contiguity/columbus.geojson"));
}

TEST(PoleReference, CountiesOfNorthCarolina) {
    Polygons counties = readGeoJson(kFolder + "areas/nc.geojson");
    ASSERT_EQ(Transform(Crs::fromText("EPSG:4326"), Crs::fromText("EPSG:32617")).apply(counties.points()), 0U);
    expectPoles("nc", counties);
}

} // namespace
} // namespace gis
