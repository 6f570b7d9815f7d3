// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/page_bytes.h"
#include "src/publish/page_html.h"
#include "tests/src/publish/quilt.h"
#include "tests/support/page_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <regex>

namespace diaban {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::Not;

const char* const kHostile = "</script><script>alert(1)</script>'\"&<!--";

PageContent twoUnits() {
    std::mt19937 random;
    PageContent content;
    content.title = {"Tỉnh Mẫu", "Sample province"};
    content.date = "2025-09-30";
    content.codes = {"001", "002"};
    content.names = {"Xã Một", "Xã Hai"};
    content.labels = {"Một", "Hai"};
    content.parents = {"Huyện A", "Huyện B"};
    content.shapes = pageShapes(test::quilt(random, 2, 1), {}, {}, {});
    content.frames = {{{{0, 0}, {65'535, 32'768}}, {}}};
    PageView view;
    view.period = "2025-Q3";
    view.periodName = {"Quý III/2025", "Q3 2025"};
    view.title = {"Tỷ lệ", "Share"};
    view.rows = {{{"từ 80 trở lên", "80 and more"}, {8, 81, 156}, Hatch::None, 1, false},
                 {{"Không có số liệu", "No data"}, {228, 231, 235}, Hatch::NoData, 1, true}};
    view.rowOfUnit = {0, 1};
    view.values = {{"84,5", "84.5"}, {}};
    view.ranks = {1, 0};
    content.themes = {{"share", {"Tỷ lệ", "Share"}, {view}, 0}};
    return content;
}

TEST(PageHtml, TheSameContentMakesTheSameBytes) {
    EXPECT_EQ(pageHtml(twoUnits()), pageHtml(twoUnits()));
}

TEST(PageHtml, AsksNothingOfANetwork) {
    std::string html = pageHtml(twoUnits());
    const std::string svg = "http://www.w3.org/2000/svg"; // a name, not an address
    html.erase(html.find(svg), svg.size());
    EXPECT_THAT(html, HasSubstr("default-src 'none'"));
    for (const char* way : {"unsafe-", "http:", "https:", "fetch(", "XMLHttpRequest", "WebSocket", "sendBeacon",
                            "import(", "@import", " src="}) {
        EXPECT_THAT(html, Not(HasSubstr(way)));
    }
}

TEST(PageHtml, ItsPolicyNamesTheHashesOfItsScriptAndStyle) {
    const std::string html = pageHtml(twoUnits());
    const auto between = [&](const std::string& open, const std::string& close) {
        const std::size_t begin = html.rfind(open) + open.size();
        return html.substr(begin, html.find(close, begin) - begin);
    };
    EXPECT_THAT(html, HasSubstr("script-src 'sha256-" + contentHash(between("<script>", "</script>")) + "'"));
    EXPECT_THAT(html, HasSubstr("style-src 'sha256-" + contentHash(between("<style>", "</style>")) + "'"));
}

TEST(PageHtml, ItsScriptsNeverMakeMarkupOfText) {
    const std::string html = pageHtml(twoUnits());
    for (const char* way : {"innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function",
                            "DOMParser", "createContextualFragment", "srcdoc", "setTimeout(\""}) {
        EXPECT_THAT(html, Not(HasSubstr(way)));
    }
}

TEST(PageHtml, HostileTextStaysText) {
    PageContent content = twoUnits();
    content.title = {kHostile, kHostile};
    content.names[0] = content.codes[1] = content.parents[0] = content.labels[1] = kHostile;
    content.themes[0].key = kHostile;
    content.themes[0].views[0].title = {kHostile, kHostile};
    content.themes[0].views[0].rows[0].text = {kHostile, kHostile};
    const std::string html = pageHtml(content);
    EXPECT_THAT(html, Not(HasSubstr("alert(1)</script>")));
    EXPECT_THAT(html, HasSubstr("<title>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#39;&quot;&amp;&lt;!--"));
    const json data = json::parse(test::pageBlock(html, "data"));
    EXPECT_EQ(data["names"][0], kHostile);
    EXPECT_EQ(data["themes"][0]["views"][0]["rows"][0]["text"], kHostile);
}

TEST(PageHtml, AValueThatLooksLikeAPlaceholderStaysAsItIs) {
    PageContent content = twoUnits();
    content.title = {"{{script}} {{data}}", ""};
    EXPECT_THAT(pageHtml(content), HasSubstr("<title>{{script}} {{data}}</title>"));
}

TEST(PageHtml, TextThatIsNoUtf8DoesNotBreakThePage) {
    PageContent content = twoUnits();
    content.names[0] = "X\xFF";
    EXPECT_EQ(json::parse(test::pageBlock(pageHtml(content), "data"))["names"][0], "X\xEF\xBF\xBD");
}

TEST(PageHtml, DataHoldsBothLanguagesAndTheLegendAsItIs) {
    const json data = json::parse(test::pageBlock(pageHtml(twoUnits()), "data"));
    EXPECT_EQ(data["title"], (json{"Tỉnh Mẫu", "Sample province"}));
    EXPECT_EQ(data["date"], (json{"30/09/2025", "30 September 2025"}));
    const json& view = data["themes"][0]["views"][0];
    EXPECT_EQ(view["rows"][0]["fill"], "#08519c");
    EXPECT_EQ(view["rows"][1]["hatch"], 1);
    EXPECT_EQ(view["rows"][1]["nothing"], true);
    EXPECT_EQ(view["values"][0], (json{"84,5", ""}));
    EXPECT_EQ(view["values"][1], (json{"84.5", ""}));
    EXPECT_EQ(data["parents"]["names"], (json{"Huyện A", "Huyện B"}));
    EXPECT_EQ(data["parents"]["of"], (json{0, 1}));
    EXPECT_FALSE(data.contains("weak"));
    for (const auto& [name, words] : data["words"].items()) {
        EXPECT_THAT(words.dump(), Not(HasSubstr("page."))) << name << " has no words";
    }
}

/// Every word that the script asks for is there.
TEST(PageHtml, TheScriptAsksForWordsThatThereAre) {
    const std::string html = pageHtml(twoUnits());
    const json data = json::parse(test::pageBlock(html, "data"));
    const std::regex asked("word\\(\"([a-z_]+)\"|data-word=\"([a-z_]+)\"");
    std::size_t found = 0;
    for (std::sregex_iterator at(html.begin(), html.end(), asked), end; at != end; ++at, ++found) {
        const std::string name = (*at)[1].matched ? (*at)[1].str() : (*at)[2].str();
        EXPECT_TRUE(data["words"].contains(name)) << name;
    }
    EXPECT_GT(found, 20U);
}

} // namespace
} // namespace diaban
