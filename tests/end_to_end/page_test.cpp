// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// The offline page of the sample province, as its users get it. What a browser makes of it: tests/readers/page.py.
#include "tests/end_to_end/program.h"
#include "tests/support/page_file.h"
#include "tests/support/temp_folder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace diaban::test {
namespace {

using nlohmann::json;

std::string sampleInput(const std::string& file) {
    return bytesOf(sample(file));
}

/// The sample project with other outputs, in a folder that holds copies of its inputs.
std::string projectWith(const TempFolder& folder, const std::string& outputs) {
    for (const char* input : {"boundaries.gpkg", "indicators.csv"}) {
        folder.write(input, sampleInput(input));
    }
    std::string text = sampleInput("son-hai.diaban.yaml");
    return folder.write("p.diaban.yaml", text.substr(0, text.find("outputs:")) + outputs);
}

json dataOf(const std::string& file) {
    return json::parse(pageBlock(bytesOf(file), "data"));
}

std::string wordsIn(const json& text, std::size_t language) {
    return text.is_array() ? text.at(language).get<std::string>() : text.get<std::string>();
}

/// A row of the page's legend as diaban run --json writes the map's.
json legendRow(const json& row, std::size_t language) {
    static const std::vector<std::string> kHatches{"", "no_data", "not_matched", "suppressed"};
    return {{"text", wordsIn(row["text"], language)},
            {"fill", row["fill"]},
            {"hatch", kHatches.at(row["hatch"])},
            {"count", row["count"]}};
}

TEST(Page, legendsAreThoseOfThePictures) {
    const TempFolder folder;
    const std::string project = projectWith(folder, "outputs:\n  - {kind: map, map: pledged_share, path: a.png}\n"
                                                    "  - {kind: map, map: models_per_1000, path: b.png}\n"
                                                    "  - {kind: page, path: page.html}\n");
    for (const std::string language : {"vi", "en"}) {
        const json run =
            jsonOf(diaban({"run", project, "--json", "--lang", language, "-o", folder.file(language)}))["projects"][0];
        const json data = dataOf(folder.file(language + "/page.html"));
        ASSERT_GE(data["themes"].size(), run["maps"].size());
        for (std::size_t map = 0; map < run["maps"].size(); ++map) {
            const json& theme = data["themes"][map];
            EXPECT_EQ(theme["key"], run["maps"][map]["key"]);
            json rows = json::array();
            for (const json& row : theme["views"][theme["first"].get<std::size_t>()]["rows"]) {
                rows.push_back(legendRow(row, language == "vi" ? 0 : 1));
            }
            EXPECT_EQ(rows, run["maps"][map]["legend"]);
        }
    }
}

TEST(Page, everyUnitIsInTheRowThatCountsIt) {
    const TempFolder folder;
    const ProgramRun made = diaban({"page", sample("son-hai.diaban.yaml"), "-o", folder.file("p.html")});
    ASSERT_EQ(made.exitCode, 0) << made.err;
    const json data = dataOf(folder.file("p.html"));
    EXPECT_EQ(data["codes"].size(), 150U);
    ASSERT_EQ(data["themes"].size(), 4U) << "two maps, and the two indicators without one";
    for (const json& theme : data["themes"]) {
        for (const json& view : theme["views"]) {
            std::vector<std::size_t> counts(view["rows"].size(), 0);
            for (std::size_t unit = 0; unit < 150; ++unit) {
                const std::size_t row = view["rowOf"][unit];
                ++counts.at(row);
                EXPECT_EQ(view["rows"][row]["nothing"].get<bool>(), view["values"][0][unit].get<std::string>().empty());
            }
            for (std::size_t row = 0; row < counts.size(); ++row) {
                EXPECT_EQ(view["rows"][row]["count"], counts[row]);
            }
        }
    }
}

TEST(Page, aColourMeansTheSameInEachPeriod) {
    const TempFolder folder;
    for (const char* input : {"boundaries.gpkg", "indicators.csv", "indicators-2025-Q2.xlsx"}) {
        folder.write(input, sampleInput(input));
    }
    std::string tables;
    for (const std::string table :
         {"indicators-2025-Q2.xlsx\", period: 2025-Q2", "indicators.csv\", period: 2025-Q3"}) {
        tables +=
            "  - {path: \"" + table +
            ", key: \"Mã xã\", numbers: comma, columns: {households: \"Tổng số hộ\", pledged: \"Hộ đã ký cam kết\"}}\n";
    }
    const std::string project =
        folder.write("p.diaban.yaml",
                     "version: 1\nboundaries: {path: boundaries.gpkg, layer: communes, key: code, name: name}\n"
                     "tables:\n" +
                         tables +
                         "indicators:\n  - pledged_share\nmaps:\n  - {key: share, indicator: pledged_share, period: "
                         "2025-Q3, title: \"In Q3\"}\n"
                         "  - {key: all, indicator: households, kind: circles, period: 2025-Q3}\n");
    const ProgramRun made = diaban({"page", project, "-o", folder.file("p.html")});
    ASSERT_EQ(made.exitCode, 0) << made.err;
    const json themes = dataOf(folder.file("p.html"))["themes"];
    const json& circles = themes[1]["views"];
    ASSERT_EQ(circles.size(), 2U);
    EXPECT_EQ(circles[0]["circles"]["scale"], circles[1]["circles"]["scale"]);
    EXPECT_EQ(circles[0]["circles"]["samples"], circles[1]["circles"]["samples"]);
    EXPECT_EQ(wordsIn(circles[0]["circles"]["note"], 1), "circles on one scale in all periods");
    const json& theme = themes[0];
    ASSERT_EQ(theme["views"].size(), 2U);
    EXPECT_EQ(theme["first"], 1);
    const json& before = theme["views"][0];
    const json& own = theme["views"][1];
    EXPECT_EQ(before["period"], "2025-Q2");
    EXPECT_EQ(own["title"], "In Q3");
    EXPECT_NE(before["title"], "In Q3") << "a title that names another period";
    ASSERT_GE(before["rows"].size(), 5U);
    std::size_t units = 0;
    for (std::size_t row = 0; row < 5; ++row) {
        EXPECT_EQ(before["rows"][row]["fill"], own["rows"][row]["fill"]);
        if (row > 0 && row < 4) {
            EXPECT_EQ(before["rows"][row]["text"], own["rows"][row]["text"]);
        }
    }
    for (const json& row : before["rows"]) {
        EXPECT_NE(wordsIn(row["text"], 1), "outside the limits") << "values of another period widen the ends";
        units += row["count"].get<std::size_t>();
    }
    EXPECT_EQ(units, 150U);
}

TEST(Page, listsTheWeakAreasOfTheVerb) {
    const TempFolder folder;
    ASSERT_EQ(diaban({"page", sample("son-hai.diaban.yaml"), "-o", folder.file("p.html")}).exitCode, 0);
    const json weak = dataOf(folder.file("p.html"))["weak"];
    const json found = jsonOf(diaban({"weak", sample("son-hai.diaban.yaml"), "--json"}));
    EXPECT_EQ(weak["weak"], found["weak"]);
    const json data = dataOf(folder.file("p.html"));
    for (std::size_t i = 0; i < found["items"].size(); ++i) {
        EXPECT_EQ(data["codes"][weak["units"][i]["unit"].get<std::size_t>()], found["items"][i]["key"]);
        EXPECT_EQ(weak["units"][i]["rank"], std::to_string(found["items"][i]["rank"].get<int>()));
        EXPECT_NE(wordsIn(weak["units"][i]["reasons"], 0), wordsIn(weak["units"][i]["reasons"], 1));
    }
}

TEST(Page, isTheSameBytesInEveryLocaleAndByVerbOrProject) {
    const TempFolder folder;
    const std::string project = projectWith(folder, "outputs:\n  - {kind: page, path: page.html}\n");
    ASSERT_EQ(diaban({"run", project, "-o", folder.file("a")}).exitCode, 0);
    ProgramLimits german;
    german.environment = {"LC_ALL=de_DE.UTF-8", "TZ=Asia/Tokyo"};
    ASSERT_EQ(diaban({"page", project, "-o", folder.file("b.html"), "--lang", "vi"}, german).exitCode, 0);
    EXPECT_EQ(bytesOf(folder.file("a/page.html")), bytesOf(folder.file("b.html")));
}

TEST(Page, faultsAreToldAndNothingIsWritten) {
    const TempFolder folder;
    const ProgramRun otherEnding = diaban({"page", sample("son-hai.diaban.yaml"), "-o", folder.file("p.pdf")});
    EXPECT_EQ(otherEnding.exitCode, 2);
    EXPECT_NE(otherEnding.err.find(".html"), std::string::npos);
    for (const char* input : {"boundaries.gpkg", "indicators.csv"}) {
        folder.write(input, sampleInput(input));
    }
    const std::string bare = folder.write("bare.diaban.yaml", "version: 1\nboundaries: {path: boundaries.gpkg, layer: "
                                                              "communes, key: code, name: name}\n");
    const ProgramRun nothing = diaban({"page", bare, "-o", folder.file("p.html")});
    EXPECT_EQ(nothing.exitCode, 3);
    EXPECT_NE(nothing.err.find("no map and no indicator"), std::string::npos) << nothing.err;
    EXPECT_FALSE(std::filesystem::exists(folder.file("p.html")));
}

// At most a megabyte for the whole country.
TEST(Page, ofTheCountryIsSmallEnoughToSend) {
    const std::string boundaries = shared("data/vn34_2026.gpkg");
    if (boundaries.empty()) {
        GTEST_SKIP() << "needs DIABAN_DATA";
    }
    const TempFolder folder;
    const std::string project = folder.write(
        "vn.diaban.yaml",
        "version: 1\nas_of: 2026-07-01\nboundaries: {path: \"" + boundaries +
            "\", layer: wards_simplified, key: code, name: fullName, parent: provinceCode}\ntables:\n  - path: \"" +
            shared("data/vn34_wards_stats_raw.csv") +
            "\"\n    key: gso_code\n    period: 2025\n    columns: {population: a08_ds}\nindicators:\n"
            "  - {key: density, kind: rate, numerator: population, denominator: area_km2, decimals: 0}\n"
            "maps: [{key: density, indicator: density}]\n");
    const ProgramRun made = diaban({"page", project, "-o", folder.file("vn.html"), "--json"});
    ASSERT_EQ(made.exitCode, 0) << made.err;
    const json told = jsonOf(made);
    EXPECT_EQ(told["units"], 3321);
    EXPECT_EQ(told["bytes"], std::filesystem::file_size(folder.file("vn.html")));
    EXPECT_LE(told["bytes"], 1'000'000);
    EXPECT_EQ(dataOf(folder.file("vn.html"))["grid"]["frames"].size() > 1, true) << "the far islands have windows";
}

} // namespace
} // namespace diaban::test
