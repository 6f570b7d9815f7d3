// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// The verb `borders` as people give it, on the sample province.
#include "gis/io/read_layer.h"
#include "gis/io/write_layer.h"
#include "tests/end_to_end/program.h"
#include "tests/support/drawn_layer.h"
#include "tests/support/json_schema.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>

namespace diaban::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

gis::Layer linesIn(const std::string& file, const std::string& layer = {}) {
    gis::Problems problems;
    gis::ReadOptions options;
    options.geometry = gis::GeometryKind::Lines;
    options.layer = layer;
    return gis::readLayer(file, options, problems);
}

std::string contentOf(const std::string& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

TEST(Borders, ofTheSampleAreLinesWithTheirLengthsAndLevels) {
    const TempFolder folder;
    const std::string out = folder.file("borders.gpkg");
    const std::string list = folder.file("neighbours.csv");
    const ProgramRun run = diaban({"borders", sample("boundaries.gpkg"), "--layer", "communes", "-o", out,
                                   "--neighbours", list, "--parent", "district_code", "--json"});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const auto json = jsonOf(run);
    EXPECT_THAT(JsonSchema("verbs.schema.json", "borders", true).faults(json), IsEmpty()) << run.out;
    const gis::Layer lines = linesIn(out, "borders");
    EXPECT_EQ(json["units"], 150);
    EXPECT_EQ(json["borders"], lines.unitCount());
    double shared = 0;
    double outer = 0;
    std::size_t pairs = 0;
    std::set<std::string> levels;
    for (std::size_t i = 0; i < lines.unitCount(); ++i) {
        const double length = lines.attributes.find("length_m")->reals()[i];
        const std::string right = lines.attributes.find("right")->texts()[i];
        if (right == "outside") {
            outer += length;
            EXPECT_EQ(lines.attributes.find("level")->isNull[i], 1);
        } else {
            EXPECT_LT(lines.attributes.find("left")->texts()[i], right);
            levels.insert(lines.attributes.find("level")->texts()[i]);
            shared += length;
            ++pairs;
        }
    }
    EXPECT_EQ(json["pairs"]["exact"], pairs);
    EXPECT_NEAR(json["length_m"]["shared"].get<double>(), shared, 1e-6 * shared);
    EXPECT_NEAR(json["length_m"]["outer"].get<double>(), outer, 1e-6 * outer);
    EXPECT_EQ(levels, (std::set<std::string>{"commune", "province"})) << "without --province a parent is a province";
    std::istringstream rows(contentOf(list));
    std::size_t count = 0;
    for (std::string line; std::getline(rows, line);) {
        ++count;
    }
    EXPECT_EQ(count, 1 + pairs + json["pairs"]["point_only"].get<std::size_t>());
}

TEST(Borders, areTheSameBytesTwice) {
    const TempFolder folder;
    for (const char* name : {"1", "2"}) {
        const ProgramRun run = diaban({"borders", sample("boundaries.gpkg"), "--layer", "communes", "-o",
                                       folder.file(std::string(name) + ".geojson"), "--neighbours",
                                       folder.file(std::string(name) + ".gal")});
        EXPECT_EQ(run.exitCode, 0) << run.err;
    }
    EXPECT_EQ(contentOf(folder.file("1.gal")), contentOf(folder.file("2.gal")));
    std::string second = contentOf(folder.file("2.geojson"));
    EXPECT_EQ(contentOf(folder.file("1.geojson")), second);
}

std::string writeSquares(const TempFolder& folder, const std::vector<std::string>& codes, const char* name,
                         double east = 0) {
    gis::Layer layer = rowOfSquares(codes);
    for (gis::Point& p : layer.polygons.points()) {
        p.x += east;
    }
    gis::Problems problems;
    const std::string file = folder.file(name);
    gis::writeLayer(file, *gis::layerFormatOf(file), layer, {}, problems);
    return file;
}

TEST(Borders, tellWhatLiesBeyond) {
    const TempFolder folder;
    const std::string own = writeSquares(folder, {"01", "02"}, "own.gpkg");
    const std::string around = writeSquares(folder, {"03"}, "around.gpkg", 0.02);
    const std::string land = writeSquares(folder, {"01", "02", "03"}, "land.gpkg");
    const std::string out = folder.file("b.geojson");
    const ProgramRun run = diaban({"borders", own, "-o", out, "--around", around, "--land", land});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const gis::Layer lines = linesIn(out);
    std::vector<std::string> rows;
    for (std::size_t i = 0; i < lines.unitCount(); ++i) {
        rows.push_back(lines.attributes.find("left")->texts()[i] + ' ' + lines.attributes.find("right")->texts()[i] +
                       ' ' + lines.attributes.find("level")->asText(i));
    }
    EXPECT_THAT(rows, testing::ElementsAre("01 02 ", "01 sea ", "02 sea ", "02 other_province province"));
}

TEST(Borders, withinATolerancePassThinGaps) {
    const TempFolder folder;
    gis::Layer layer = rowOfSquares({"01", "02", "03"});
    for (gis::Point& p : layer.polygons.points().subspan(10)) { // the third square, five metres to the east
        p.x += 5e-5;
    }
    gis::Problems problems;
    const std::string own = folder.file("own.gpkg");
    gis::writeLayer(own, gis::LayerFormat::GeoPackage, layer, {}, problems);
    const auto pairs = [&](const std::string& tolerance, const std::string& out) {
        const ProgramRun run = diaban({"borders", own, "-o", out, "--tolerance", tolerance, "--json"});
        EXPECT_EQ(run.exitCode, 0) << run.err;
        EXPECT_THAT(JsonSchema("verbs.schema.json", "borders", true).faults(jsonOf(run)), IsEmpty()) << run.out;
        return jsonOf(run)["pairs"];
    };
    EXPECT_EQ(pairs("4", folder.file("4.gpkg")), (nlohmann::json{{"exact", 1}, {"snap", 0}, {"point_only", 0}}));
    EXPECT_EQ(pairs("6", folder.file("6.gpkg")), (nlohmann::json{{"exact", 1}, {"snap", 1}, {"point_only", 0}}));
    const gis::Layer lines = linesIn(folder.file("6.gpkg"));
    const auto text = [&](const char* field, std::size_t row) { return lines.attributes.find(field)->asText(row); };
    std::map<std::string, std::string> foundBy;
    for (std::size_t i = 0; i < lines.unitCount(); ++i) {
        foundBy[text("left", i) + ' ' + text("right", i)] = text("found_by", i);
        if (text("right", i) == "03") {
            EXPECT_NEAR(lines.attributes.find("length_m")->reals()[i], 1107, 3)
                << "a hundredth of a degree of latitude";
            EXPECT_EQ(lines.attributes.find("snap_m")->reals()[i], lines.attributes.find("length_m")->reals()[i]);
        }
    }
    EXPECT_EQ(foundBy["01 02"], "exact");
    EXPECT_EQ(foundBy["02 03"], "snap");
}

std::string writeText(const TempFolder& folder, const char* name, const std::string& features) {
    return folder.write(name, R"({"type":"FeatureCollection","features":[)" + features + "]}");
}

std::string feature(const char* code, const char* ring) {
    return std::string(R"({"type":"Feature","properties":{"code":")") + code +
           R"("},"geometry":{"type":"Polygon","coordinates":[[)" + ring + "]]}}";
}

TEST(Borders, ofAUnitThatCrossesItselfAreThoseOfTheRepairedOne) {
    const TempFolder folder;
    const std::string file =
        writeText(folder, "bow.geojson",
                  feature("001", "[105,21],[105.01,21],[105.01,21.01],[105,21.01],[105,21]") + ',' +
                      feature("002", "[105.01,21],[105.02,21.01],[105.02,21],[105.01,21.01],[105.01,21]") + ',' +
                      feature("003", "[105.02,21],[105.03,21],[105.03,21.01],[105.02,21.01],[105.02,21]"));
    const ProgramRun refused = diaban({"borders", file, "--json", "--lang", "en"});
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_THAT(refused.err + refused.out, HasSubstr("002")) << "the repair changes the area";
    const ProgramRun run = diaban({"borders", file, "--json", "--allow-area-change"});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    EXPECT_EQ(jsonOf(run)["pairs"], (nlohmann::json{{"exact", 2}, {"snap", 0}, {"point_only", 0}}));
    EXPECT_EQ(jsonOf(run)["components"], 1);
}

TEST(Borders, haveNoLengthBeyondThePole) {
    const TempFolder folder;
    const std::string file =
        writeText(folder, "pole.geojson", feature("001", "[105,89],[106,89],[106,91],[105,91],[105,89]"));
    const ProgramRun run = diaban({"borders", file, "--json", "--lang", "en"});
    EXPECT_EQ(run.exitCode, 3) << run.out;
    EXPECT_THAT(run.err + run.out, HasSubstr("not on the Earth"));
}

struct Refusal {
    const char* what;
    std::vector<std::string> arguments; ///< after the layer
    int exitCode;
    const char* says;
};

class BordersRefuse : public testing::TestWithParam<Refusal> {};

TEST_P(BordersRefuse, inPlainWords) {
    const TempFolder folder;
    const Refusal& refusal = GetParam();
    std::vector<std::string> arguments{"borders", sample("boundaries.gpkg"), "--layer", "communes", "--lang", "en"};
    for (std::string argument : refusal.arguments) {
        const std::size_t at = argument.find("OUT/");
        arguments.push_back(at == 0 ? folder.file(argument.substr(4)) : argument);
    }
    const ProgramRun run = diaban(arguments);
    EXPECT_EQ(run.exitCode, refusal.exitCode) << run.err;
    EXPECT_THAT(run.err, HasSubstr(refusal.says));
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

INSTANTIATE_TEST_SUITE_P(
    Calls, BordersRefuse,
    testing::Values(Refusal{"nothing asked for", {}, 2, "nothing to write was asked for"},
                    Refusal{"an unknown list", {"--neighbours", "OUT/n.txt"}, 2, ".csv, .gal or .gwt"},
                    Refusal{"an unknown layer", {"-o", "OUT/n.xyz"}, 2, "no layer format"},
                    Refusal{"an unknown contact", {"--neighbours", "OUT/n.csv", "--contact", "king"}, 2, "--contact"},
                    Refusal{"no such province", {"-o", "OUT/b.gpkg", "--province", "nothing"}, 3, "no field"},
                    Refusal{"codes that repeat", {"-o", "OUT/b.gpkg", "--key", "district_code"}, 3, "the same code"},
                    Refusal{"surroundings of no layer",
                            {"--neighbours", "OUT/n.csv", "--land", "x.gpkg"},
                            2,
                            "--around and --land"},
                    Refusal{"no such surroundings", {"-o", "OUT/b.gpkg", "--around", "OUT/none.gpkg"}, 3, "none.gpkg"}),
    [](const auto& refusal) {
        std::string name = refusal.param.what;
        std::replace(name.begin(), name.end(), ' ', '_');
        return name;
    });

TEST(Borders, doNotOverwriteAnInput) {
    const TempFolder folder;
    const std::string own = writeSquares(folder, {"01", "02"}, "own.gpkg");
    const std::string before = contentOf(own);
    const ProgramRun run = diaban({"borders", own, "-o", own});
    EXPECT_EQ(run.exitCode, 4) << run.err;
    EXPECT_EQ(contentOf(own), before);
}

} // namespace
} // namespace diaban::test
