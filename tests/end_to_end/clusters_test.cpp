// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// `borders --clusters` as people give it, on the sample province.
#include "gis/crs/geodesic.h"
#include "gis/io/read_layer.h"
#include "gis/io/write_layer.h"
#include "tests/end_to_end/program.h"
#include "tests/support/drawn_layer.h"
#include "tests/support/json_schema.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace diaban::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;

gis::Layer layerOf(const std::string& file, const char* layer, gis::GeometryKind kind) {
    gis::Problems problems;
    gis::ReadOptions options;
    options.geometry = kind;
    options.layer = layer;
    return gis::readLayer(file, options, problems);
}

std::vector<std::string> call(const std::string& out, const std::vector<std::string>& more) {
    std::vector<std::string> words{"borders",    sample("boundaries.gpkg"),
                                   "--layer",    "communes",
                                   "--parent",   "district_name",
                                   "--province", "province_code",
                                   "--clusters", sample("clusters.csv"),
                                   "--as-of",    "2025-09-30",
                                   "--json",     "-o",
                                   out};
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

double sum(const std::vector<double>& values) {
    double total = 0;
    for (const double value : values) {
        total += value;
    }
    return total;
}

TEST(Clusters, ofTheSampleAreLayersAListAndJson) {
    const TempFolder folder;
    const std::string out = folder.file("o.gpkg");
    const ProgramRun run =
        diaban(call(out, {"--since", "2024-09-30", "--gaps", folder.file("gaps.csv"), "--strip", "300"}));
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const auto json = jsonOf(run);
    EXPECT_THAT(JsonSchema("verbs.schema.json", "borders", true).faults(json), IsEmpty()) << run.out;
    EXPECT_EQ(json["clusters"]["count"], 20);
    EXPECT_EQ(json["clusters"]["counted"], 17);
    EXPECT_EQ(json["clusters"]["expired"], 2);
    EXPECT_EQ(json["clusters"]["not_yet_signed"], 1);
    const double covered = json["coverage"]["covered_m"];
    EXPECT_NEAR(covered + json["coverage"]["uncovered_m"].get<double>(), json["length_m"]["shared"].get<double>(),
                0.01);

    const gis::Layer borders = layerOf(out, "borders", gis::GeometryKind::Lines);
    double coveredLines = 0;
    for (std::size_t row = 0; row < borders.unitCount(); ++row) {
        const auto by = borders.attributes.find("covered_by")->asNumber(row);
        const std::string ids = borders.attributes.find("cluster_ids")->asText(row);
        EXPECT_EQ(by.value_or(0) > 0, !ids.empty());
        EXPECT_EQ(by.has_value(), borders.attributes.find("right")->texts()[row] != "outside");
        coveredLines += by.value_or(0) > 0 ? borders.attributes.find("length_m")->reals()[row] : 0;
    }
    EXPECT_NEAR(coveredLines, covered, 0.01);

    const gis::Layer areas = layerOf(out, "border_areas", gis::GeometryKind::Polygons);
    EXPECT_EQ(areas.unitCount(), json["pairs"]["exact"]);
    const std::vector<double> measured = gis::geodesicAreas(areas.polygons, areas.crs);
    for (std::size_t row = 0; row < areas.unitCount(); ++row) {
        const double area = areas.attributes.find("area_m2")->reals()[row];
        EXPECT_NEAR(measured[row], area, 1e-6 * area + 0.1) << "both sides as one area";
    }
    EXPECT_NEAR(sum(measured), json["strips"]["area_m2"].get<double>(), 1);

    const gis::Layer clusters = layerOf(out, "clusters", gis::GeometryKind::Polygons);
    EXPECT_EQ(clusters.unitCount(), 20U);
    EXPECT_EQ(clusters.attributes.find("status")->texts()[4], "expired");

    const gis::Layer gaps = layerOf(out, "gaps", gis::GeometryKind::Lines);
    EXPECT_EQ(gaps.unitCount(), json["gaps"]);
    const auto& priorities = gaps.attributes.find("priority")->reals();
    EXPECT_TRUE(std::is_sorted(priorities.rbegin(), priorities.rend()));
    EXPECT_NEAR(sum(gaps.attributes.find("length_m")->reals()), json["coverage"]["uncovered_m"].get<double>(), 0.01);
    ASSERT_EQ(json["coverage"]["units"].size(), 150U);
    double coveredOfUnits = 0;
    for (const auto& unit : json["coverage"]["units"]) {
        coveredOfUnits += unit["covered_m"].get<double>();
    }
    EXPECT_NEAR(coveredOfUnits, 2 * json["coverage"]["covered_m"].get<double>(), 0.01) << "a border is of two units";
    std::ifstream list(folder.file("gaps.csv"));
    std::size_t rows = 0;
    std::string line;
    while (std::getline(list, line) && !line.starts_with(",,")) { // the row between the list and its notes
        ++rows;
    }
    EXPECT_EQ(rows, 1 + gaps.unitCount());
    std::string notes;
    while (std::getline(list, line)) {
        notes += line;
    }
    for (const char* said : {"boundaries.gpkg; clusters.csv", "30 September 2025", "Priority = length (km)", "exactly",
                             "2 clusters have ended", "1 cluster is not signed yet"}) {
        EXPECT_THAT(notes, HasSubstr(said));
    }
}

TEST(Clusters, areFilesOfTheirOwnInOtherFormats) {
    const TempFolder folder;
    const ProgramRun run = diaban(call(folder.file("o.geojson"), {"--only", "district_name=Huyện Sơn Mộc"}));
    ASSERT_EQ(run.exitCode, 0) << run.err;
    for (const char* name :
         {"o.geojson", "o.qml", "o-border_areas.geojson", "o-clusters.geojson", "o-gaps.geojson", "o-gaps.qml"}) {
        EXPECT_TRUE(std::filesystem::exists(folder.file(name))) << name;
    }
}

TEST(Clusters, withFaultsAreToldAndTheRestIsDone) {
    const TempFolder folder;
    const std::string faults = folder.file("faults.csv");
    std::ofstream(faults) << "id,unit,parent,signed\n"
                             "1,Xã Không Có Thật,,\n1,Xã Măng Mang,Huyện Sơn Mộc,\n"
                             "2,Xã Măng Mang,Huyện Sơn Mộc,31/2/2025\n2,Thị trấn Sơn Mộc,Huyện Sơn Mộc,\n"
                             "3,Xã Măng Mang,Huyện Sơn Mộc,\n3,Xã Phú Khánh,Huyện Cát Phong,\n";
    const ProgramRun run = diaban({"borders", sample("boundaries.gpkg"), "--layer", "communes", "--parent",
                                   "district_name", "--clusters", faults, "--as-of", "2025-09-30", "--json"});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const auto json = jsonOf(run);
    EXPECT_EQ(json["coverage"]["covered_m"], 0);
    EXPECT_EQ(json["clusters"]["single_member"], 1);
    EXPECT_EQ(json["clusters"]["date_unread"], 1);
    EXPECT_EQ(json["clusters"]["in_pieces"], 1);
    EXPECT_THAT(run.out, HasSubstr("cluster.unknown_member"));
}

TEST(Clusters, areNeededForWhatSpeaksOfThem) {
    const ProgramRun run =
        diaban({"borders", sample("boundaries.gpkg"), "--layer", "communes", "--strip", "300", "--json"});
    EXPECT_EQ(run.exitCode, 2);
    const ProgramRun day = diaban({"borders", sample("boundaries.gpkg"), "--layer", "communes", "--clusters",
                                   sample("clusters.csv"), "--as-of", "30/9/2025", "--json"});
    EXPECT_EQ(day.exitCode, 2);
    EXPECT_THAT(day.err, AllOf(HasSubstr("--as-of"), testing::Not(HasSubstr("--date"))));
}

/// Three squares, the third over an eighth of the second, in which a cluster holds all.
TEST(Clusters, onALayerWithOverlapsTellTheSameOfItEverywhere) {
    const TempFolder folder;
    gis::Layer layer = rowOfSquares({"01", "02", "03"});
    for (gis::Point& p : layer.polygons.points().subspan(10)) {
        p.x -= 0.00125;
    }
    gis::Problems problems;
    const std::string own = folder.file("own.gpkg");
    gis::writeLayer(own, gis::LayerFormat::GeoPackage, layer, {}, problems);
    const std::string clusters = folder.write("c.csv", "cluster_id,unit_code\n1,01\n1,02\n1,03\n");
    const ProgramRun run = diaban({"borders", own, "--clusters", clusters, "--faults", folder.file("f.gpkg"), "--gaps",
                                   folder.file("g.csv"), "-o", folder.file("o.gpkg"), "--json", "--lang", "en"});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const nlohmann::json json = jsonOf(run);
    EXPECT_THAT(JsonSchema("verbs.schema.json", "borders", true).faults(json), IsEmpty()) << run.out;
    EXPECT_EQ(json["faults"]["overlaps"], 1);
    EXPECT_EQ(json["tolerance"]["overlaps"], 1);
    EXPECT_EQ(json["tolerance"]["gaps"], json["faults"]["gaps"]);
    // About 1,107 m each: the third one's west side and two times an eighth of its top and foot lie in the second, of
    // which the east side lies in the third; the tops and feet are the same lines, so they are no borders within.
    EXPECT_NEAR(json["length_m"]["overlap"].get<double>(), 2 * 1107, 5);
    const std::string said = "The layer has 0 gaps and 1 overlap of its units; 2.2 km of border run through overlaps";
    EXPECT_THAT(bytesOf(folder.file("g.csv")), HasSubstr(said));
    EXPECT_THAT(run.err, HasSubstr("overlap in 1 place; 2.2"));
    const gis::Layer lines = layerOf(folder.file("o.gpkg"), "borders", gis::GeometryKind::Lines);
    EXPECT_THAT(lines.attributes.find("right")->texts(), testing::Contains("overlap").Times(2));
    const ProgramRun map = diaban({"map", own, "--kind", "clusters", "--clusters", clusters, "-o", folder.file("m.svg"),
                                   "--page", "A3", "--lang", "en"});
    ASSERT_EQ(map.exitCode, 0) << map.err;
    EXPECT_THAT(bytesOf(folder.file("m.svg")), HasSubstr("The layer has 0 gaps and 1 overlap of its units"));
}

} // namespace
} // namespace diaban::test
