// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// Loading GDAL takes longer than most of what a run does, so runs that can do without it must. Shown by a file in its
// place that is no library: whoever loads it fails.
#include "tests/end_to_end/program.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban::test {
namespace {

class GdalOnDemand : public testing::Test {
protected:
    void SetUp() override {
        for (const char* folder : {"broken", "with", "without"}) {
            std::filesystem::create_directory(file(folder));
        }
        m_folder.write("broken/" DIABAN_GDAL_LIBRARY, "no library");
        ASSERT_EQ(
            diaban({"convert", sample("boundaries.gpkg"), "--layer", "communes", "-o", file("units.gpkg")}).exitCode,
            0);
    }
    [[nodiscard]] std::string file(const std::string& name) const { return m_folder.file(name); }
    [[nodiscard]] ProgramRun withoutGdal(const std::vector<std::string>& arguments) const {
        ProgramLimits limits;
        limits.environment = {"LD_LIBRARY_PATH=" + m_folder.file("broken")};
        return diaban(arguments, limits);
    }
    /// The bytes of OUT, in the first run with GDAL at hand and in the second without, are the same.
    void expectSame(std::vector<std::string> arguments, const std::string& out) const {
        arguments.insert(arguments.end(), {"-o", file("with/" + out)});
        const ProgramRun with = diaban(arguments);
        ASSERT_EQ(with.exitCode, 0) << with.err;
        arguments.back() = file("without/" + out);
        const ProgramRun without = withoutGdal(arguments);
        ASSERT_EQ(without.exitCode, 0) << without.err;
        EXPECT_TRUE(bytesOf(file("with/" + out)) == bytesOf(file("without/" + out))) << out;
    }

    TempFolder m_folder;
};

TEST_F(GdalOnDemand, mapOfGeoPackage) {
    expectSame({"map", file("units.gpkg"), "--value", "area_km2"}, "map.png");
    expectSame({"map", file("units.gpkg"), "--value", "area_km2"}, "map.svg");
}

TEST_F(GdalOnDemand, joinOfGeoPackage) {
    expectSame({"join", file("units.gpkg"), sample("indicators.csv")}, "joined.gpkg");
}

TEST_F(GdalOnDemand, convertOfGeoPackage) {
    expectSame({"convert", file("units.gpkg")}, "units.gpkg");
}

TEST_F(GdalOnDemand, geoJson) {
    expectSame({"convert", file("units.gpkg")}, "units.geojson");
    expectSame({"join", file("with/units.geojson"), sample("indicators.csv")}, "joined.geojson");
    EXPECT_EQ(withoutGdal({"inspect", file("with/units.geojson")}).exitCode, 0);
}

TEST_F(GdalOnDemand, saysWhatIsMissingWhereItIsNeeded) {
    ASSERT_EQ(diaban({"convert", file("units.gpkg"), "-o", file("units.fgb")}).exitCode, 0);
    const ProgramRun run = withoutGdal({"inspect", file("units.fgb")});
    EXPECT_EQ(run.exitCode, 70);
    EXPECT_EQ(run.out, "");
    EXPECT_THAT(run.err, testing::StartsWith("error: " DIABAN_GDAL_LIBRARY ": "));
    EXPECT_THAT(run.err, testing::HasSubstr("apt-get"));
    const ProgramRun written = withoutGdal({"convert", file("units.gpkg"), "-o", file("other.fgb")});
    EXPECT_EQ(written.exitCode, 70);
    EXPECT_FALSE(std::filesystem::exists(file("other.fgb")));
}

} // namespace
} // namespace diaban::test
