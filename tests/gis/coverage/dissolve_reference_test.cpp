// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// Dissolved groups against those of GEOS and PROJ, see tests/reference/dissolve/README.md.
#include "gis/coverage/build_coverage.h"
#include "gis/coverage/dissolve.h"
#include "gis/crs/geodesic.h"
#include "gis/geos/repair.h"
#include "gis/io/read_layer.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <map>
#include <sstream>

namespace gis {
namespace {

constexpr double kTolerance = 1e-9; // relative

struct Case {
    const char* reference;
    const char* layer;
    std::vector<std::string> fields; ///< whose values make the key
    bool geodesic;
};

void PrintTo(const Case& one, std::ostream* out) {
    *out << one.reference;
}

using Row = std::map<std::string, std::string>;

std::map<std::string, Row> readRows(const std::string& file) {
    std::ifstream stream(file);
    const auto cellsOf = [](const std::string& line) {
        std::vector<std::string> cells;
        std::istringstream row(line);
        for (std::string cell; std::getline(row, cell, ',');) {
            cells.push_back(cell);
        }
        return cells;
    };
    std::string line;
    std::getline(stream, line);
    const std::vector<std::string> header = cellsOf(line);
    std::map<std::string, Row> rows;
    while (std::getline(stream, line)) {
        const std::vector<std::string> cells = cellsOf(line);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            rows[cells[0]][header.at(i)] = cells[i];
        }
    }
    return rows;
}

double planarArea(const Polygons& polygons, std::size_t unit) {
    double area = 0;
    const Polygons::Range rings = polygons.ringsOfUnit(unit);
    for (std::size_t ring = rings.first; ring < rings.last; ++ring) {
        area += signedArea(polygons.ring(ring));
    }
    return area;
}

double perimeter(const Polygons& polygons, std::size_t unit, bool geodesic) {
    double sum = 0;
    const Polygons::Range rings = polygons.ringsOfUnit(unit);
    for (std::size_t r = rings.first; r < rings.last; ++r) {
        const std::span<const Point> ring = polygons.ring(r);
        for (std::size_t i = 1; i < ring.size(); ++i) {
            sum += geodesic ? geodesicLength(ring[i - 1], ring[i])
                            : std::hypot(ring[i].x - ring[i - 1].x, ring[i].y - ring[i - 1].y);
        }
    }
    return sum;
}

class DissolveReference : public testing::TestWithParam<Case> {};

TEST_P(DissolveReference, IsMet) {
    const Case& wanted = GetParam();
    Problems problems;
    const Layer layer = readLayer(std::string(DIABAN_SOURCE_DIR "/tests/reference/") + wanted.layer, {}, problems);
    const auto rows = readRows(std::string(DIABAN_SOURCE_DIR "/tests/reference/dissolve/") + wanted.reference);
    ASSERT_FALSE(rows.empty());
    std::map<std::string, std::uint32_t> groups;
    for (const auto& [key, row] : rows) {
        groups.emplace(key, static_cast<std::uint32_t>(groups.size()));
    }
    std::vector<std::uint32_t> groupOf;
    for (std::size_t unit = 0; unit < layer.unitCount(); ++unit) {
        std::string key = wanted.fields.empty() ? "all" : "";
        for (const std::string& field : wanted.fields) {
            key += (key.empty() ? "" : "-") + layer.attributes.find(field)->asText(unit);
        }
        groupOf.push_back(groups.at(key));
    }
    const Coverage coverage = buildCoverage(layer.polygons).coverage;
    const Dissolved dissolved = dissolve(coverage, groupOf, groups.size(), findArcClashes(coverage));
    EXPECT_TRUE(dissolved.overlapping.empty());
    EXPECT_TRUE(invalidUnits(dissolved.polygons).empty());
    const auto near = [](double value, const std::string& reference) {
        EXPECT_NEAR(value / std::stod(reference), 1, kTolerance);
    };
    const std::vector<double> areas =
        wanted.geodesic ? geodesicAreas(dissolved.polygons, Crs::fromText("EPSG:4326")) : std::vector<double>{};
    for (const auto& [key, row] : rows) {
        SCOPED_TRACE(key);
        const std::uint32_t group = groups.at(key);
        const std::size_t parts = dissolved.polygons.partsOf(group).size();
        EXPECT_EQ(std::to_string(parts), row.at("parts"));
        EXPECT_EQ(std::to_string(dissolved.polygons.ringsOfUnit(group).size() - parts), row.at("holes"));
        near(planarArea(dissolved.polygons, group), row.at("area_native_sum_exact"));
        near(perimeter(dissolved.polygons, group, false), row.at("perimeter_native_segments"));
        if (wanted.geodesic) {
            near(areas[group], row.at("area_geodesic_sum_of_members_m2"));
            near(perimeter(dissolved.polygons, group, true), row.at("perimeter_geodesic_segments_m"));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Layers, DissolveReference,
                         testing::Values(Case{"nc_L_id.csv", "areas/nc.geojson", {"L_id"}, true},
                                         Case{"nc_L_M.csv", "areas/nc.geojson", {"L_id", "M_id"}, true},
                                         Case{"nc_all.csv", "areas/nc.geojson", {}, true},
                                         Case{"columbus_EW.csv", "contiguity/columbus.geojson", {"EW"}, false}));

} // namespace
} // namespace gis
