// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// Maps of linked clusters by projects, and on real wards with clusters that are made up.
#include "tests/end_to_end/program.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban::test {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string projectOf(const std::string& clusters, const std::string& map) {
    return "version: 1\ntitle: Mẫu\nas_of: 2025-09-30\nlocale: en\nboundaries: {path: \"" + sample("boundaries.gpkg") +
           "\", layer: communes, key: code, name: name, parent: district_name, level: commune}\n" + clusters +
           "tables:\n  - {path: \"" + sample("indicators.csv") +
           "\", key: \"Mã xã\", name: \"Đơn vị\", parent: \"Huyện\", period: 2025-Q3, columns: {households: \"Tổng số "
           "hộ\", pledged: \"Hộ đã ký cam kết\"}}\nindicators:\n  - pledged_share\nmaps:\n  - {key: m, insets: none, " +
           map + "}\noutputs:\n  - {kind: map, map: m, path: m.svg}\n";
}

std::string clustersOfTheSample() {
    return "clusters: {path: \"" + sample("clusters.csv") + "\"}\n";
}

TEST(LinkedClusterMaps, aProjectDrawsThemOnPlainGround) {
    const TempFolder folder;
    const ProgramRun run =
        diaban({"run", folder.write("p.yaml", projectOf(clustersOfTheSample(), "kind: clusters, gap_numbers: 7")), "-o",
                folder.file("out")});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const std::string svg = bytesOf(folder.file("out") + "/m.svg");
    for (const char* said : {"Clusters that count: 17 of 20", "14.6%", "2 expired; 1 not signed yet", "tolerance 0",
                             "clusters.csv", "class=\"strips\"", ">7</text>", "Shared borders and linked clusters"}) {
        EXPECT_THAT(svg, HasSubstr(said));
    }
    EXPECT_THAT(svg, Not(HasSubstr(">8</text>"))) << "seven numbers were asked for";
    EXPECT_THAT(svg, Not(HasSubstr("(150)"))) << "plain ground has no row in the legend";
}

TEST(LinkedClusterMaps, aFigureLiesBeneath) {
    const TempFolder folder;
    const std::string map = "kind: clusters, indicator: pledged_share, breaks: [70, 85], proposals: true, page: A3";
    const ProgramRun run =
        diaban({"run", folder.write("p.yaml", projectOf(clustersOfTheSample(), map)), "-o", folder.file("out")});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const std::string svg = bytesOf(folder.file("out") + "/m.svg");
    EXPECT_THAT(svg, HasSubstr("70 to under 85"));
    EXPECT_THAT(svg, HasSubstr("Proposed clusters (10)"));
    EXPECT_THAT(svg, HasSubstr("stroke-dasharray"));
}

TEST(LinkedClusterMaps, ofTheVerbTakeWhatBordersTake) {
    const TempFolder folder;
    std::vector<std::string> words{"map",        sample("boundaries.gpkg"),
                                   "--layer",    "communes",
                                   "--lang",     "en",
                                   "--parent",   "district_name",
                                   "--page",     "A3",
                                   "-o",         folder.file("m.svg"),
                                   "--kind",     "clusters",
                                   "--clusters", sample("clusters.csv"),
                                   "--as-of",    "2025-09-30"};
    std::vector<std::string> all = words;
    for (const char* word : {"--priority", "length=0.5,level=1:3:4", "--propose", "--proposals", "3", "--same-parent",
                             "--same-kind", "--extend", "--max-clusters-per-unit", "1", "--max-units", "3"}) {
        all.emplace_back(word);
    }
    const ProgramRun run = diaban(all);
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const std::string svg = bytesOf(folder.file("m.svg"));
    EXPECT_THAT(svg, HasSubstr("Proposed clusters (3)"));
    EXPECT_THAT(svg, HasSubstr("power of 0.5"));
    EXPECT_THAT(svg, HasSubstr("between districts 3"));
    words.insert(words.end(), {"--propose", "--together", "no such unit, 09801"});
    const ProgramRun unknown = diaban(words);
    EXPECT_EQ(unknown.exitCode, 2);
    EXPECT_THAT(unknown.err, HasSubstr("no such unit"));
    const ProgramRun other = diaban({"map", sample("boundaries.gpkg"), "--layer", "communes", "--value", "area_km2",
                                     "--same-kind", "-o", folder.file("n.svg"), "--lang", "en"});
    EXPECT_EQ(other.exitCode, 2);
    EXPECT_THAT(other.err, HasSubstr("--same-kind belongs to --kind clusters"));
}

TEST(LinkedClusterMaps, withoutClustersTheProjectIsRefused) {
    const TempFolder folder;
    const ProgramRun run = diaban({"check", folder.write("p.yaml", projectOf("", "kind: clusters"))});
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_THAT(run.err, HasSubstr("needs the key “clusters”"));
    const ProgramRun other =
        diaban({"check",
                folder.write("q.yaml", projectOf(clustersOfTheSample(), "indicator: pledged_share, gap_numbers: 3"))});
    EXPECT_EQ(other.exitCode, 3);
    EXPECT_THAT(other.err, HasSubstr("gap_numbers"));
}

TEST(LinkedClusterMaps, realWardsWithClustersThatAreMadeUp) {
    const std::string wards = shared("data/vn34_wards_full_01_15_46.fgb");
    const ProgramRun python = runProgram("/usr/bin/env", {"python3", "--version"});
    if (wards.empty() || python.exitCode != 0) {
        GTEST_SKIP() << "no real wards on this machine (DIABAN_DATA), or no python3";
    }
    const TempFolder folder;
    const std::vector<std::string> units{"--only", "provinceCode=46", "--key",    "code",
                                         "--name", "fullName",        "--parent", "provinceCode"};
    std::string first;
    for (const char* name : {"a.csv", "b.csv"}) {
        std::vector<std::string> words{"python3",  DIABAN_SOURCE_DIR "/tests/clusters/make_clusters.py",
                                       wards,      folder.file(name),
                                       "--seed",   "46",
                                       "--diaban", DIABAN_BUILD_DIR "/bin/diaban",
                                       "--"};
        words.insert(words.end(), units.begin(), units.end());
        const ProgramRun made = runProgram("/usr/bin/env", words);
        ASSERT_EQ(made.exitCode, 0) << made.err;
        first = first.empty() ? bytesOf(folder.file(name)) : first;
        EXPECT_EQ(bytesOf(folder.file(name)), first) << "the same seed, the same clusters";
    }
    EXPECT_THAT(first, HasSubstr("giả lập"));
    std::vector<std::string> words{
        "map",     wards,        "--kind", "clusters",          "--clusters", folder.file("a.csv"),
        "--as-of", "2026-07-01", "-o",     folder.file("m.svg")};
    words.insert(words.end(), units.begin(), units.end());
    const ProgramRun run = diaban(words);
    ASSERT_EQ(run.exitCode, 0) << run.err;
    EXPECT_THAT(bytesOf(folder.file("m.svg")), HasSubstr("Clusters that count: "));
}

} // namespace
} // namespace diaban::test
