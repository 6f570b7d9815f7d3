// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// Weak areas of the sample province, as its users get them.
#include "tests/end_to_end/program.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace diaban::test {
namespace {

/// The sample project with rules of its own, in a folder that holds copies of its inputs.
std::string projectWith(const TempFolder& folder, const std::string& rules) {
    for (const char* input : {"boundaries.gpkg", "indicators.csv"}) {
        folder.write(input, bytesOf(sample(input)));
    }
    std::string text = bytesOf(sample("son-hai.diaban.yaml"));
    return folder.write("p.diaban.yaml", text.substr(0, text.find("outputs:")) + rules);
}

TEST(WeakAreas, ofTheSampleAreThoseBelowTargetAndSayWhatIsMissing) {
    const nlohmann::json found = jsonOf(diaban({"weak", sample("son-hai.diaban.yaml"), "--json"}));
    EXPECT_EQ(found["units"], 150);
    EXPECT_EQ(found["weak"], found["items"].size());
    EXPECT_EQ(found["not_enough_data"], 2); // one without a row, one that reports later
    ASSERT_FALSE(found["items"].empty());
    double score = 101;
    for (const auto& item : found["items"]) {
        EXPECT_LE(item["score"].get<double>(), score + 1e-9);
        score = item["score"];
        for (const auto& reason : item["reasons"]) {
            EXPECT_LT(reason["value"].get<double>(), reason["target"].get<double>());
            const double factor = reason["indicator"] == "pledged_share" ? 100 : 1;
            EXPECT_NEAR(reason["numerator"].get<double>() / reason["denominator"].get<double>() * factor,
                        reason["value"].get<double>(), 1e-9);
        }
        for (const auto& lift : item["lift"]) {
            EXPECT_GT(lift["change"].get<double>(), 0);
        }
        EXPECT_EQ(item["text"]["vi"].get<std::string>().find(item["name"].get<std::string>()), 0U);
        EXPECT_EQ(item["text"]["en"].get<std::string>().find("weakness."), std::string::npos) << "words are missing";
    }
}

TEST(WeakAreas, listsAreTheSameBytesInEveryLocaleAndNeverReplaceAnInput) {
    const TempFolder folder;
    const std::string project = projectWith(folder, R"(index: {}
weakness:
  rules:
    - {rule: below_target}
    - {rule: low_cluster, indicator: pledged_share, permutations: 499}
    - {rule: z_below, indicator: index}
  at_least: 2
outputs:
  - {kind: weak, path: weak.csv}
  - {kind: weak, path: weak.xlsx}
  - {kind: layer, path: weak.shp}
)");
    ASSERT_EQ(diaban({"run", project, "-o", folder.file("one")}).exitCode, 0);
    ASSERT_EQ(setenv("LC_ALL", "de_DE.UTF-8", 1), 0);
    ASSERT_EQ(setenv("TZ", "Asia/Ho_Chi_Minh", 1), 0);
    ASSERT_EQ(diaban({"run", project, "-o", folder.file("two")}).exitCode, 0);
    unsetenv("LC_ALL");
    unsetenv("TZ");
    for (const char* file : {"weak.csv", "weak.xlsx", "weak.dbf"}) {
        const std::string one = bytesOf(folder.file(std::string("one/") + file));
        EXPECT_FALSE(one.empty()) << file;
        EXPECT_EQ(one, bytesOf(folder.file(std::string("two/") + file))) << file;
    }
    EXPECT_EQ(diaban({"weak", project, "-o", folder.file("indicators.csv")}).exitCode, 4);
    EXPECT_EQ(diaban({"weak", project, "-o", folder.file("list.txt")}).exitCode, 2);
}

TEST(WeakAreas, withoutRulesAndTargetsAreAnErrorThatSaysWhatToDo) {
    const TempFolder folder;
    std::string text = bytesOf(sample("son-hai.diaban.yaml"));
    const std::string project = projectWith(folder, "");
    text = bytesOf(project);
    const std::size_t begin = text.find("indicators:");
    folder.write("p.diaban.yaml", text.substr(0, begin) + "indicators: [models_per_1000_households]\n");
    const ProgramRun run = diaban({"weak", project, "--lang", "en"});
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_NE(run.err.find("target"), std::string::npos);
}

} // namespace
} // namespace diaban::test
