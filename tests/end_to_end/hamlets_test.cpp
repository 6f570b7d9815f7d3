// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// Hamlets near borders, counted by `borders --clusters --hamlets` on four squares of five kilometres: AB above CD.
#include "gis/io/read_layer.h"
#include "tests/end_to_end/program.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace diaban::test {
namespace {

using testing::HasSubstr;

constexpr double kMetreEast = 1 / 103'840.0; ///< in degrees, at 21 degrees north
constexpr double kMetreNorth = 1 / 110'700.0;

std::string feature(const std::string& properties, const std::string& geometry) {
    return R"({"type":"Feature","properties":{)" + properties + R"(},"geometry":{)" + geometry + "}}";
}

std::string collection(const std::vector<std::string>& features) {
    std::string text;
    for (const std::string& one : features) {
        text += (text.empty() ? "" : ",\n") + one;
    }
    return R"({"type":"FeatureCollection","features":[)" + text + "]}";
}

std::string pointText(double x, double y) {
    std::ostringstream text;
    text.precision(12);
    text << '[' << x << ',' << y << ']';
    return text.str();
}

std::string square(char code, double x, double y) {
    std::string ring;
    for (const auto& [dx, dy] : {std::pair{0.0, 0.0}, {0.05, 0.0}, {0.05, 0.05}, {0.0, 0.05}, {0.0, 0.0}}) {
        ring += (ring.empty() ? "" : ",") + pointText(x + dx, y + dy);
    }
    return feature(std::string(R"("code":")") + code + R"(","name":"Xã )" + code + '"',
                   R"("type":"Polygon","coordinates":[[)" + ring + "]]");
}

class Hamlets : public testing::Test {
protected:
    void SetUp() override {
        m_units = m_folder.write("units.geojson", collection({square('A', 105, 21.05), square('B', 105.05, 21.05),
                                                              square('C', 105, 21), square('D', 105.05, 21)}));
        m_clusters = m_folder.write("clusters.csv", "cluster_id,cluster_name,members\nC1,Cụm một,\"Xã A, Xã C\"\n");
    }

    std::string points(const std::vector<std::pair<double, double>>& places) {
        std::vector<std::string> features;
        for (const auto& [x, y] : places) {
            features.push_back(feature(R"("ten":"Thôn")", R"("type":"Point","coordinates":)" + pointText(x, y)));
        }
        return m_folder.write("points.geojson", collection(features));
    }

    ProgramRun borders(const std::string& hamlets) const {
        return diaban({"borders", m_units, "--key", "code", "--name", "name", "--clusters", m_clusters, "--hamlets",
                       hamlets, "-o", m_folder.file("out.gpkg"), "--gaps", m_folder.file("gaps.csv"), "--json",
                       "--lang", "en"});
    }

    /// A number of each row of a layer, by the codes of its units.
    std::map<std::string, double> numbers(const char* layer, const std::string& field) const {
        gis::Problems problems;
        gis::ReadOptions options;
        options.geometry = std::string(layer) == "gaps" ? gis::GeometryKind::Lines : gis::GeometryKind::Polygons;
        options.layer = layer;
        const gis::Layer read = gis::readLayer(m_folder.file("out.gpkg"), options, problems);
        std::map<std::string, double> found;
        for (std::size_t row = 0; row < read.unitCount(); ++row) {
            const auto& attributes = read.attributes;
            const std::string key = attributes.find("left") == nullptr
                                        ? attributes.find("cluster_id")->asText(row)
                                        : attributes.find("left")->asText(row) + attributes.find("right")->asText(row);
            found[key] = attributes.find(field)->asNumber(row).value_or(-1);
        }
        return found;
    }

    TempFolder m_folder;
    std::string m_units, m_clusters;
};

TEST_F(Hamlets, areCountedWithTheirNearestBorderWhereItIsNearEnough) {
    const ProgramRun run = borders(points({{105.05 - 300 * kMetreEast, 21.075},                    // in A: A-B
                                           {105.05 + 100 * kMetreEast, 21.08},                     // in B: A-B
                                           {105.05 - 700 * kMetreEast, 21.075},                    // too far
                                           {105.05 - 400 * kMetreEast, 21.05 + 200 * kMetreNorth}, // A-C is nearer
                                           {105.02, 21.05 - 495 * kMetreNorth},                    // in C: A-C
                                           {105.07, 21.05 + 505 * kMetreNorth},                    // too far
                                           {104.9, 21.05}}));                                      // in no unit
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const auto json = jsonOf(run);
    EXPECT_EQ(json["strips"]["hamlets"], 7);
    EXPECT_EQ(json["strips"]["hamlets_in_strips"], 4);
    const std::map<std::string, double> counted{{"AB", 2}, {"AC", 2}, {"BD", 0}, {"CD", 0}};
    EXPECT_EQ(numbers("border_areas", "hamlets"), counted);
    EXPECT_EQ(numbers("clusters", "hamlets"), (std::map<std::string, double>{{"C1", 2}}));
    EXPECT_THAT(run.err + run.out, HasSubstr("cluster.hamlets_outside"));
    EXPECT_THAT(json["warnings"][0]["text"].get<std::string>(), HasSubstr("1 of 7"));
}

TEST_F(Hamlets, raiseThePriorityOfGapsAndAreTold) {
    const ProgramRun run = borders(points({{105.051, 21.08}, {105.049, 21.08}, {105.049, 21.09}}));
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const auto lengths = numbers("gaps", "length_m");
    const auto priorities = numbers("gaps", "priority");
    EXPECT_NEAR(priorities.at("AB"), lengths.at("AB") / 1000 * 1.3, 1e-9); // a tenth a hamlet
    EXPECT_NEAR(priorities.at("CD"), lengths.at("CD") / 1000, 1e-9);
    EXPECT_THAT(bytesOf(m_folder.file("gaps.csv")), HasSubstr("3 hamlets within 500 m on either side"));
}

TEST_F(Hamlets, haveToBePointsThatAreThere) {
    const ProgramRun polygons = borders(m_units);
    EXPECT_EQ(polygons.exitCode, 3);
    EXPECT_THAT(polygons.err, HasSubstr("layer of points"));
    EXPECT_EQ(borders(m_folder.file("none.geojson")).exitCode, 3);
    EXPECT_FALSE(std::filesystem::exists(m_folder.file("out.gpkg"))) << "half a result";
}

} // namespace
} // namespace diaban::test
