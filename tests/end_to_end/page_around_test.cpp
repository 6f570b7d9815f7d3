// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// What an offline page has beside its fills: the histogram, the square of two figures, neighbours and locator; the same
// that our maps have. Beside it, names that are no markup.
#include "tests/end_to_end/program.h"
#include "tests/support/page_file.h"
#include "tests/support/rounds.h"
#include "tests/support/temp_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>
#include <set>

namespace diaban::test {
namespace {

using nlohmann::json;

/// Two provinces west and east of the sample's, and one as far as the country reaches.
constexpr const char* kNeighbours = R"({"type": "FeatureCollection", "features": [
  {"type": "Feature", "properties": {"name": "Tỉnh Tây"}, "geometry": {"type": "Polygon", "coordinates":
    [[[107.6, 14.2], [108.3, 14.2], [108.3, 15.2], [107.6, 15.2], [107.6, 14.2]]]}},
  {"type": "Feature", "properties": {"name": "<b>Đông</b>"}, "geometry": {"type": "Polygon", "coordinates":
    [[[109.3, 14.2], [109.9, 14.2], [109.9, 15.2], [109.3, 15.2], [109.3, 14.2]]]}},
  {"type": "Feature", "properties": {"name": "Xa"}, "geometry": {"type": "Polygon", "coordinates":
    [[[104.0, 20.0], [106.0, 20.0], [106.0, 22.0], [104.0, 22.0], [104.0, 20.0]]]}}]})";

class PageAround : public testing::Test {
protected:
    PageAround() {
        for (const char* input : {"boundaries.gpkg", "indicators.csv"}) {
            m_folder.write(input, bytesOf(sample(input)));
        }
        m_yaml = bytesOf(sample("son-hai.diaban.yaml"));
        m_yaml.resize(m_yaml.find("outputs:"));
    }

    json made() {
        const ProgramRun run = diaban({"page", m_folder.write("p.diaban.yaml", m_yaml), "-o", m_folder.file("p.html")});
        EXPECT_EQ(run.exitCode, 0) << run.err;
        m_html = bytesOf(m_folder.file("p.html"));
        return json::parse(pageBlock(m_html, "data"));
    }
    void put(const std::string& before, const std::string& text) { m_yaml.insert(m_yaml.find(before), text); }

    TempFolder m_folder;
    std::string m_yaml, m_html;
};

TEST_F(PageAround, barsOfAClassAreAsHighAsItHasUnits) {
    const json view = made()["themes"][0]["views"][0];
    std::map<std::string, double> heights;
    double highest = 0;
    for (const json& bar : view["chart"]["bars"]) {
        EXPECT_LT(bar[0].get<double>(), bar[1].get<double>());
        heights[bar[4]] += bar[3].get<double>() - bar[2].get<double>();
        highest = std::max(highest, bar[3].get<double>());
    }
    EXPECT_NEAR(highest, 1, 1e-9);
    double all = 0, units = 0;
    for (const json& row : view["rows"]) {
        if (!row["nothing"]) {
            all += heights[row["fill"]];
            units += row["count"].get<double>();
        }
    }
    for (const json& row : view["rows"]) {
        if (!row["nothing"]) {
            EXPECT_NEAR(heights[row["fill"]] / all, row["count"].get<double>() / units, 0.01) << row["text"];
        }
    }
    EXPECT_EQ(view["chart"]["ticks"].size(), 4U) << "limits 70, 80, 85, 90";
    EXPECT_NEAR(view["chart"]["target"].get<double>(), view["chart"]["ticks"][2].get<double>(), 1e-9) << "85 is both";
}

TEST_F(PageAround, twoFiguresHaveASquareOfTheirClasses) {
    put("  - key: models_per_1000\n",
        "  - {key: two, kind: bivariate, indicator: pledged_share, with: models_per_1000_households}\n");
    const json view = made()["themes"][1]["views"][0];
    EXPECT_FALSE(view.contains("chart"));
    const json& square = view["square"];
    EXPECT_EQ(square["up"]["classes"], 3);
    EXPECT_EQ(square["across"]["classes"], 3);
    EXPECT_NE(square["up"]["title"], square["across"]["title"]);
    std::set<std::string> fills;
    for (const json& row : square["rows"]) {
        fills.insert(view["rows"].at(row.get<std::size_t>())["fill"]);
    }
    EXPECT_EQ(fills.size(), 9U);
    EXPECT_EQ(view["rows"].at(square["rows"][0].get<std::size_t>())["fill"], "#eeeded") << "low and low";
    EXPECT_EQ(view["rows"].at(square["rows"][8].get<std::size_t>())["fill"], "#82345e") << "high and high";
}

TEST_F(PageAround, neighboursAndLocatorComeFromTheProject) {
    const json without = made();
    const std::size_t bytes = pageBlock(m_html, "shapes").size();
    EXPECT_TRUE(without["neighbours"].empty());
    m_folder.write("around.geojson", kNeighbours);
    put("boundaries:", "neighbours: {path: around.geojson, name: name}\n");
    const json data = made();
    EXPECT_EQ(data["neighbours"], json::parse(R"(["Tỉnh Tây", "<b>Đông</b>"])")) << "the far one is on the locator";
    EXPECT_GT(pageBlock(m_html, "shapes").size(), bytes + 20);
    EXPECT_EQ(data["themes"], without["themes"]) << "neighbours change no figure";
}

/// What lies in the file itself: bytes between tags, whatever names say.
TEST_F(PageAround, hostileNamesNeverStandInTheFileAsTheyAre) {
    for (const std::string name :
         {"<script>alert(1)</script>", "</script><img src=x onerror=alert(1)>", "]]>", "<!--",
          "--><svg onload=alert(1)>", "</title><base href='//example.invalid/'>",
          "</style><style>*{display:none}</style>", "{{script}}", "' onmouseover='alert(1)", "&lt;b&gt;",
          "javascript:alert(1)", "\\u202eabc", "${alert(1)}", "__proto__", "=HYPERLINK(1)"}) {
        if (kUnderSanitizers && name.size() > 12) {
            continue;
        }
        std::string quoted = name;
        for (std::size_t at = quoted.find('\''); at != std::string::npos; at = quoted.find('\'', at + 2)) {
            quoted.insert(at, 1, '\'');
        }
        m_yaml = bytesOf(sample("son-hai.diaban.yaml"));
        m_yaml.resize(m_yaml.find("outputs:"));
        const std::size_t title = m_yaml.find("title: {vi:");
        m_yaml.replace(title, m_yaml.find('\n', title) - title, "title: '" + quoted + "'");
        const json data = made();
        EXPECT_EQ(data["title"], name);
        std::string outside = m_html; // the packed blocks are letters and digits alone
        const std::size_t script = outside.rfind("<script>");
        outside.erase(script, outside.rfind("</script>") - script);
        const std::regex tags("<(/?[a-z][a-z0-9]*)");
        std::multiset<std::string> seen;
        for (auto it = std::sregex_iterator(outside.begin(), outside.end(), tags); it != std::sregex_iterator(); ++it) {
            seen.insert((*it)[1]);
        }
        EXPECT_EQ(seen.count("script"), 2U) << name;
        EXPECT_EQ(seen.count("style") + seen.count("title") + seen.count("h1"), 3U) << name;
        EXPECT_EQ(seen.count("img") + seen.count("svg") + seen.count("base"), 0U) << name;
        EXPECT_THAT(outside, testing::Not(testing::HasSubstr("onmouseover='"))) << name;
    }
}

} // namespace
} // namespace diaban::test
