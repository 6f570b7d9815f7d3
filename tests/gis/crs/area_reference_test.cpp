// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// Areas against those of GeographicLib and PROJ's geod, see tests/reference/areas/README.md.
#include "gis/crs/geodesic.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace gis {
namespace {

using Json = nlohmann::json;
namespace fs = std::filesystem;

constexpr double kTolerance = 1e-9; // relative

fs::path sharedData() {
    const char* folder = std::getenv("DIABAN_DATA");
    return folder != nullptr ? fs::path(folder) : fs::path(DIABAN_SOURCE_DIR) / ".." / "shared";
}

Json readJson(const fs::path& file) {
    std::ifstream stream(file);
    return Json::parse(stream);
}

/// Rows of a CSV without line breaks in cells; quotes around a cell hide its commas.
std::vector<std::vector<std::string>> readCsv(const fs::path& file) {
    std::ifstream stream(file);
    std::vector<std::vector<std::string>> rows;
    for (std::string line; std::getline(stream, line);) {
        std::vector<std::string> cells(1);
        bool quoted = false;
        for (const char c : line) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.emplace_back();
            } else if (c != '\r') {
                cells.back() += c;
            }
        }
        rows.push_back(std::move(cells));
    }
    return rows;
}

std::size_t column(const std::vector<std::string>& header, const std::string& name) {
    const auto found = std::find(header.begin(), header.end(), name);
    EXPECT_NE(found, header.end()) << name;
    return static_cast<std::size_t>(found - header.begin());
}

void addPart(Polygons& polygons, const Json& rings) {
    for (const Json& ring : rings) {
        std::vector<Point> points;
        for (const Json& p : ring) {
            points.push_back({p.at(0).get<double>(), p.at(1).get<double>()});
        }
        polygons.addRing(points);
    }
    polygons.endPart();
}

Polygons readGeoJson(const fs::path& file) {
    Polygons polygons;
    const Json document = readJson(file);
    for (const Json& feature : document.at("features")) {
        const Json& geometry = feature.at("geometry");
        if (geometry.at("type") == "Polygon") {
            addPart(polygons, geometry.at("coordinates"));
        } else {
            for (const Json& part : geometry.at("coordinates")) {
                addPart(polygons, part);
            }
        }
        polygons.endUnit();
    }
    return polygons;
}

void expectAreas(const std::string& name, std::size_t units) {
    const fs::path folder = fs::path(DIABAN_SOURCE_DIR) / "tests" / "reference" / "areas";
    const auto rows = readCsv(folder / ("area_" + name + ".csv"));
    const auto areas = geodesicAreas(readGeoJson(folder / (name + ".geojson")), Crs::fromText("EPSG:4326"));
    ASSERT_EQ(areas.size(), units);
    ASSERT_EQ(rows.size(), units + 1);
    const std::size_t at = column(rows[0], "geodesic_area_m2");
    for (std::size_t unit = 0; unit < areas.size(); ++unit) {
        const double expected = std::stod(rows[unit + 1].at(at));
        EXPECT_NEAR(areas[unit], expected, kTolerance * expected) << name << ' ' << unit + 1;
    }
}

TEST(AreaReference, CountiesOfNorthCarolina) {
    expectAreas("nc", 100);
}

TEST(AreaReference, CountriesOverTheAntimeridianAndThePole) {
    expectAreas("world110", 177);
}

/// The arcs of a TopoJSON file, with quantised coordinates taken back to degrees.
std::vector<std::vector<Point>> topoArcs(const Json& topology) {
    const auto scale = topology.at("transform").at("scale").get<std::vector<double>>();
    const auto shift = topology.at("transform").at("translate").get<std::vector<double>>();
    std::vector<std::vector<Point>> arcs;
    for (const Json& arc : topology.at("arcs")) {
        double x = 0;
        double y = 0;
        std::vector<Point> points;
        for (const Json& step : arc) {
            x += step.at(0).get<double>();
            y += step.at(1).get<double>();
            points.push_back({x * scale[0] + shift[0], y * scale[1] + shift[1]});
        }
        arcs.push_back(std::move(points));
    }
    return arcs;
}

void addTopoPart(Polygons& polygons, const Json& rings, const std::vector<std::vector<Point>>& arcs) {
    for (const Json& ring : rings) {
        std::vector<Point> points;
        for (const Json& index : ring) {
            const int i = index.get<int>();
            std::vector<Point> arc = arcs.at(static_cast<std::size_t>(i < 0 ? ~i : i));
            if (i < 0) {
                std::reverse(arc.begin(), arc.end());
            }
            points.insert(points.end(), points.empty() ? arc.begin() : arc.begin() + 1, arc.end());
        }
        polygons.addRing(points);
    }
    polygons.endPart();
}

TEST(AreaReference, CountiesOfTheUnitedStates) {
    const fs::path folder = sharedData() / "reference";
    if (!fs::exists(folder / "area_us_counties.csv")) {
        GTEST_SKIP() << "the reference figures of " << folder << " are not there (set DIABAN_DATA)";
    }
    const Json topology = readJson(folder / "data" / "us-atlas-counties-10m.json");
    const auto arcs = topoArcs(topology);
    Polygons polygons;
    std::vector<std::string> ids;
    for (const Json& county : topology.at("objects").at("counties").at("geometries")) {
        if (county.at("type") == "Polygon") {
            addTopoPart(polygons, county.at("arcs"), arcs);
        } else {
            for (const Json& part : county.at("arcs")) {
                addTopoPart(polygons, part, arcs);
            }
        }
        polygons.endUnit();
        ids.push_back(county.at("id").get<std::string>());
    }
    const auto areas = geodesicAreas(polygons, Crs::fromText("EPSG:4326"));
    std::map<std::string, double> byId;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        byId[ids[i]] = areas[i];
    }
    const auto rows = readCsv(folder / "area_us_counties.csv");
    const std::size_t at = column(rows[0], "geodesic_area_m2");
    ASSERT_EQ(polygons.unitCount(), 3231U);
    ASSERT_EQ(rows.size(), 1647U); // the figures are of every second county
    for (std::size_t row = 1; row < rows.size(); ++row) {
        const double expected = std::stod(rows[row].at(at));
        // Quantised coordinates come back to degrees with a rounding of 1e-14; 1e-3 m2 for the county without area.
        EXPECT_NEAR(byId.at(rows[row].at(0)), expected, kTolerance * expected + 1e-3) << rows[row].at(1);
    }
}

} // namespace
} // namespace gis
