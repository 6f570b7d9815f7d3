// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
//
// `borders --propose` as people give it, on the sample province.
#include "tests/end_to_end/program.h"
#include "tests/support/json_schema.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace diaban::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

ProgramRun propose(const std::vector<std::string>& more) {
    std::vector<std::string> words{
        "borders",    sample("boundaries.gpkg"), "--layer",   "communes", "--parent", "district_name",
        "--province", "province_code",           "--propose", "--lang",   "en"};
    words.insert(words.end(), more.begin(), more.end());
    return diaban(words);
}

TEST(Proposals, ofTheSampleAreBestAndSayWhy) {
    const TempFolder folder;
    const ProgramRun run = propose({"--json", "--clusters", sample("clusters.csv"), "--as-of", "2025-09-30",
                                    "--proposals", "4", "--proposal-list", folder.file("p.csv")});
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const auto json = jsonOf(run);
    EXPECT_THAT(JsonSchema("verbs.schema.json", "borders", true).faults(json), IsEmpty()) << run.out;
    const auto& proposals = json["proposals"];
    EXPECT_TRUE(proposals["optimal"]);
    EXPECT_EQ(proposals["value"], proposals["bound"]);
    EXPECT_EQ(proposals["gap"], 0);
    ASSERT_EQ(proposals["list"].size(), 4U);
    double priority = 0;
    for (const auto& one : proposals["list"]) {
        EXPECT_LE(one["units"].size(), 5U);
        double metres = 0;
        for (const auto& border : one["covers"]) {
            metres += border["length_m"].get<double>();
            EXPECT_LE(border["gap"], json["gaps"]);
        }
        EXPECT_NEAR(metres, one["length_m"].get<double>(), 1e-6);
        priority += one["priority"].get<double>();
        EXPECT_THAT(one["text"]["en"].get<std::string>(), HasSubstr("The most pressing is gap no. "));
        EXPECT_THAT(one["text"]["vi"].get<std::string>(), HasSubstr("xóa sơ hở số "));
    }
    EXPECT_NEAR(priority, proposals["priority"].get<double>(), 1e-9 * priority);
    std::ifstream file(folder.file("p.csv"));
    std::stringstream csv;
    csv << file.rdbuf();
    EXPECT_THAT(csv.str(), HasSubstr("no choice is better"));
}

TEST(Proposals, keepWhatIsAskedFor) {
    const auto whole = jsonOf(propose({"--json", "--proposals", "1"}))["proposals"];
    const std::string one = whole["list"][0]["covers"][0]["left"];
    const std::string other = whole["list"][0]["covers"][0]["right"];
    const auto apart =
        jsonOf(propose({"--json", "--proposals", "1", "--apart", one + "," + other, "--same-parent"}))["proposals"];
    EXPECT_LE(apart["value"], whole["value"]);
    const auto& units = apart["list"][0]["units"];
    EXPECT_LT(std::count(units.begin(), units.end(), one) + std::count(units.begin(), units.end(), other), 2);
    const auto together = jsonOf(
        propose({"--json", "--proposals", "1", "--max-units", "2", "--together", one + "," + other}))["proposals"];
    EXPECT_EQ(together["list"][0]["units"].size(), 2U);
}

TEST(Proposals, whatIsNotUnderstoodIsRefusedInWords) {
    const ProgramRun unknown = propose({"--together", "Xã Không Có,Xã Cũng Không"});
    EXPECT_EQ(unknown.exitCode, 2);
    EXPECT_THAT(unknown.err, HasSubstr("Xã Không Có"));
    const ProgramRun list = propose({"--proposal-list", "p.txt"});
    EXPECT_EQ(list.exitCode, 2);
    EXPECT_THAT(list.err, HasSubstr(".csv"));
    const ProgramRun alone =
        diaban({"borders", sample("boundaries.gpkg"), "--layer", "communes", "--extend", "--json", "--lang", "en"});
    EXPECT_EQ(alone.exitCode, 2);
    EXPECT_THAT(alone.err, HasSubstr("--propose"));
}

} // namespace
} // namespace diaban::test
