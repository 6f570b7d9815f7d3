// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// Maps of clusters, changes and weak units, suppression and smoothing, by the real program.
#include "tests/end_to_end/program.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <regex>

namespace diaban::test {
namespace {

using testing::HasSubstr;
using testing::Not;

/// The sample province with two periods; `indicator` is what the indicator says besides its key.
std::string projectOf(const std::string& map, const std::string& indicator = "") {
    const std::string columns = ", key: \"Mã xã\", name: \"Đơn vị\", parent: \"Huyện\", numbers: comma,\n"
                                "     columns: {households: \"Tổng số hộ\", pledged: \"Hộ đã ký cam kết\"}}\n";
    return "version: 1\ntitle: Mẫu\nas_of: 2025-09-30\nlocale: en\nboundaries: {path: \"" + sample("boundaries.gpkg") +
           "\", layer: communes, key: code, name: name, parent: district_name, level: commune}\ntables:\n"
           "  - {path: \"" +
           sample("indicators-2025-Q2.xlsx") + "\", period: 2025-Q2" + columns + "  - {path: \"" +
           sample("indicators.csv") + "\", period: 2025-Q3" + columns + "indicators:\n  - {key: pledged_share" +
           indicator +
           "}\nweakness:\n  - {rule: lowest, indicator: pledged_share, share: 10}\nmaps:\n"
           "  - {key: m, indicator: pledged_share, period: 2025-Q3, " +
           map + ", insets: none, labels: {show: none}}\noutputs:\n  - {kind: map, map: m, path: m.svg}\n";
}

ProgramRun runOf(const TempFolder& folder, const std::string& project) {
    return diaban({"run", folder.write("p.yaml", project), "-o", folder.file("out"), "--lang", "en"});
}

/// The SVG of a project's map, line breaks of its texts as spaces.
std::string pictureOf(const std::string& project) {
    const TempFolder folder;
    const ProgramRun run = runOf(folder, project);
    EXPECT_EQ(run.exitCode, 0) << run.err;
    std::ifstream in(folder.file("out") + "/m.svg", std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

TEST(StatisticsMaps, clustersSayMethodSeedAndIslands) {
    const std::string svg = pictureOf(projectOf("kind: local_moran, permutations: 999, seed: 7"));
    for (const char* said :
         {"High among high", "999 permutations, seed 7", "Xã Hòn Sóc", "clusters of high and of low"}) {
        EXPECT_THAT(svg, HasSubstr(said));
    }
}

TEST(StatisticsMaps, weakUnitsAreOutlinedOverTheClassesAndCounted) {
    const std::string svg = pictureOf(projectOf("breaks: [70, 80, 85, 90], outline: weak"));
    for (const char* said : {"class=\"outlines\"", "clip-path=\"url(#outlined-0)\"", "Dark outline: weak", ">(14)<"}) {
        EXPECT_THAT(svg, HasSubstr(said));
    }
    EXPECT_THAT(pictureOf(projectOf("breaks: [70, 80, 85, 90]")), Not(HasSubstr("outline")));
}

TEST(StatisticsMaps, smallDenominatorsAreSuppressedAndSaid) {
    const std::string svg = pictureOf(projectOf("breaks: [70, 80, 85, 90]", ", min_denominator: 1000"));
    EXPECT_THAT(svg, HasSubstr("denominator below 1,000"));
    EXPECT_TRUE(std::regex_search(svg, std::regex(R"(class="suppressed")"))) << "hatched on the map and in the legend";
    EXPECT_THAT(pictureOf(projectOf("breaks: [70, 80, 85, 90]", ", min_denominator: 1")),
                Not(HasSubstr("class=\"suppressed\"")));
}

TEST(StatisticsMaps, smoothingIsSaidAndChangesTheFigures) {
    const std::string plain = pictureOf(projectOf("breaks: [70, 80, 85, 90]"));
    for (const char* kind : {"eb_global", "eb_local"}) {
        const std::string svg = pictureOf(projectOf("breaks: [70, 80, 85, 90]", std::string(", smoothing: ") + kind));
        EXPECT_THAT(svg, HasSubstr("empirical Bayes (Marshall 1991)")) << kind;
        EXPECT_NE(svg, plain);
    }
    EXPECT_THAT(plain, Not(HasSubstr("Marshall")));
}

TEST(StatisticsMaps, changesNeedBothPeriods) {
    const std::string svg = pictureOf(projectOf("kind: change, since: 2025-Q2"));
    EXPECT_THAT(svg, HasSubstr("Change since Q2 2025"));
    EXPECT_THAT(svg, HasSubstr("evenly around 0"));
    const TempFolder folder;
    const ProgramRun run = runOf(folder, projectOf("kind: change, since: 2024-Q1"));
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_THAT(run.err, HasSubstr("earlier period \"2024-Q1\""));
    EXPECT_THAT(run.err, HasSubstr("2025-Q2, 2025-Q3"));
    EXPECT_FALSE(std::filesystem::exists(folder.file("out") + "/m.svg"));
}

TEST(StatisticsMaps, whatCanBeOutlinedIsSaid) {
    const TempFolder folder;
    const ProgramRun run = runOf(folder, projectOf("outline: strong"));
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_THAT(run.err, HasSubstr("strong"));
    std::string several = projectOf("outline: weak, periods: [2025-Q2, 2025-Q3]");
    several.replace(several.find(" period: 2025-Q3, outline"), 17, "");
    const ProgramRun panels = runOf(folder, several);
    EXPECT_EQ(panels.exitCode, 3);
    EXPECT_THAT(panels.err, HasSubstr("one period"));
}

} // namespace
} // namespace diaban::test
