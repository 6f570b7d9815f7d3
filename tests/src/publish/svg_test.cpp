// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/svg.h"
#include "src/publish/svg_path.h"
#include "tests/src/cartography/drawn_map.h"

#include <gmock/gmock.h>
#include <pugixml.hpp>

#include <set>

namespace diaban {
namespace {

using testing::HasSubstr;
using testing::Not;

std::string svgOf(const MapScene& scene) {
    return diaban::svgOf(scene, Catalogue(scene.language));
}

class Svg {
public:
    explicit Svg(const MapScene& scene) : text(svgOf(scene)) {
        const pugi::xml_parse_result parsed = document.load_buffer(text.data(), text.size(), pugi::parse_full);
        EXPECT_TRUE(parsed) << parsed.description();
    }
    [[nodiscard]] pugi::xml_node root() const { return document.child("svg"); }
    [[nodiscard]] pugi::xml_node byId(const std::string& id) const {
        return document.select_node(("//*[@id='" + id + "']").c_str()).node();
    }

    std::string text;
    pugi::xml_document document;
};

TEST(SvgText, theHistogramHasTheColoursOfTheClassesAndTheView) {
    test::DrawnMap map({"ABCDEFG", "HIJKLMN"});
    map.request.target = 9;
    map.request.view = Vision::Grey;
    const MapScene scene = map.scene();
    ASSERT_TRUE(scene.chart);
    const Svg svg(scene);
    std::size_t bars = 0;
    for (const pugi::xml_node& bar : svg.byId("histogram").children("rect")) {
        const LegendChart::Bar& wanted = scene.chart->bars.at(bars++);
        EXPECT_EQ(bar.attribute("class").value(), "class-" + std::to_string(*wanted.classIndex + 1));
    }
    EXPECT_EQ(bars, scene.chart->bars.size());
    EXPECT_DOUBLE_EQ(svg.byId("histogram").attribute("stroke-width").as_double(), 0.3 * kSvgGrid);
    EXPECT_TRUE(svg.document.select_node("//path[@class='target']"));
    EXPECT_NE(svg.text.find(".class-1{fill:" + hexOf(scene.classFills[0]) + "}"), std::string::npos);
    EXPECT_EQ(scene.classFills[0].red, scene.classFills[0].blue) << "grey as the PNG";
    EXPECT_NE(svg.text.find("Hình mô phỏng"), std::string::npos);
}

TEST(SvgText, everyUnitHasIdClassAndTitle) {
    test::DrawnMap map({"AABB", "CCDD"});
    map.setState(2, UnitState::NoData);
    map.request.breaks = gis::manualBreaks(map.request.values, {2}, true);
    const MapScene scene = map.scene();
    const Svg svg(scene);
    for (const auto& [id, cssClass, title] : {std::tuple{"u-0A", "class-1", "Xã A: 1 (dưới 2 %)"},
                                              std::tuple{"u-0B", "class-2", "Xã B: 2 (từ 2 % trở lên)"},
                                              std::tuple{"u-0C", "no-data", "Xã C: không có số liệu"},
                                              std::tuple{"u-0D", "class-2", "Xã D: 4 (từ 2 % trở lên)"}}) {
        const pugi::xml_node unit = svg.byId(id);
        EXPECT_STREQ(unit.name(), "path");
        EXPECT_STREQ(unit.attribute("class").value(), cssClass);
        EXPECT_STREQ(unit.child_value("title"), title);
        EXPECT_STREQ(unit.parent().attribute("class").value(), "units");
    }
    EXPECT_THAT(svg.text, HasSubstr(".class-1{fill:" + hexOf(scene.classFills[0]) + "}"));
}

TEST(SvgText, theHeadSaysWhatIsSeen) {
    test::DrawnMap map({"AB"});
    map.request.page = {841.89, 595.28};
    map.request.texts.date = "2025-09-30";
    map.request.texts.subtitle = "Tỉnh A";
    const Svg svg(map.scene());
    const pugi::xml_node root = svg.root();
    EXPECT_STREQ(root.attribute("role").value(), "img");
    EXPECT_STREQ(root.attribute("lang").value(), "vi");
    EXPECT_STREQ(root.attribute("width").value(), "841.89pt");
    EXPECT_STREQ(root.attribute("viewBox").value(), "0 0 8418.9 5952.8");
    EXPECT_STREQ(root.attribute("aria-labelledby").value(), "title description");
    EXPECT_STREQ(root.child_value("title"), "Bản đồ thử");
    const std::string description = root.child_value("desc");
    EXPECT_THAT(description, testing::StartsWith("Tỉnh A. Chỉ số (%), quý III/2025. Nguồn: số liệu thử · Ngày số liệu: "
                                                 "30/09/2025. 2 đơn vị: 2 có số liệu."));
    map.request.language = Language::En;
    EXPECT_STREQ(Svg(map.scene()).root().attribute("xml:lang").value(), "en");
}

TEST(SvgText, hostileNamesAndCodesStayText) {
    test::DrawnMap map({"ABCD"});
    map.request.names = {"<script>alert(1)</script>", "\"'&<>]]>", std::string("a\0b\x1b[2J\uFFFE", 10), "\xC3\x28"};
    map.request.codes = {"\"/><image href='http://x'/>", "1", "1", std::string(3000, '<')};
    map.request.texts.title = "</title><script>";
    map.request.texts.source = "<!ENTITY x SYSTEM 'file:///etc/passwd'>";
    const Svg svg(map.scene());
    const std::set<std::string> allowed{"svg", "title", "desc", "style", "g", "path", "rect", "circle", "text"};
    std::set<std::string> ids;
    for (const pugi::xpath_node& found : svg.document.select_nodes("//*")) {
        const pugi::xml_node node = found.node();
        EXPECT_TRUE(allowed.contains(node.name())) << node.name();
        for (const pugi::xml_attribute attribute : node.attributes()) {
            EXPECT_THAT(attribute.name(), Not(testing::StartsWith("on")));
            EXPECT_THAT(attribute.name(), Not(HasSubstr("href")));
        }
        if (const std::string id = node.attribute("id").value(); !id.empty()) {
            EXPECT_TRUE(ids.insert(id).second) << id;
            EXPECT_EQ(id.find_first_of(" \"'<>&/"), std::string::npos) << id;
        }
    }
    EXPECT_TRUE(ids.contains("u-1") && ids.contains("u-1.2"));
    EXPECT_THAT(svg.byId("u-1").child_value("title"), testing::StartsWith("\"'&<>]]>: "));
    EXPECT_THAT(svg.byId("u-1.2").child_value("title"), testing::StartsWith("ab[2J: "));
    EXPECT_STREQ(svg.root().child_value("title"), "</title><script>");
    EXPECT_THAT(svg.text, Not(HasSubstr("url(")));
}

TEST(SvgText, aUnitInTwoFramesHasTwoIdsAndDotsHaveTitles) {
    test::DrawnMap map(test::withFarIslands(), 0.5, {103, 10});
    const MapScene scene = map.scene();
    ASSERT_GE(scene.frames.size(), 2U);
    const Svg svg(scene);
    EXPECT_TRUE(svg.byId("map") && svg.byId("inset-1"));
    std::size_t shapes = 0, dots = 0;
    for (const Frame& frame : scene.frames) {
        shapes += frame.units.size();
        dots += frame.dots.size();
    }
    EXPECT_EQ(svg.document.select_nodes("//path[@id]").size(), shapes);
    EXPECT_EQ(svg.document.select_nodes("//circle[title]").size(), dots);
    EXPECT_EQ(svg.document.select_nodes("//g[@id='texts']/text").size(), scene.texts.size());
}

TEST(SvgText, legendRowsAreRecolouredWithTheirUnits) {
    test::DrawnMap map({"ABCD"});
    map.setState(3, UnitState::NotMatched);
    map.request.breaks = gis::quantileBreaks(map.request.values, 3);
    const Svg svg(map.scene());
    std::vector<std::string> classes;
    for (const pugi::xpath_node& found : svg.document.select_nodes("//g[@id='legend']/rect[@class!='swatch']")) {
        classes.emplace_back(found.node().attribute("class").value());
    }
    EXPECT_THAT(classes, testing::ElementsAre("class-3", "class-2", "class-1", "not-matched"));
}

TEST(SvgText, hatchesAreLinesAndTextsKeepTheirPlace) {
    test::DrawnMap map({"AB"});
    map.setState(1, UnitState::NoData);
    const MapScene scene = map.scene();
    const Svg svg(scene);
    EXPECT_TRUE(svg.document.select_node("//g[@id='map']/path[@class='hatch']"));
    EXPECT_FALSE(svg.document.select_node("//pattern | //clipPath"));
    const pugi::xml_node title = svg.document.select_node("//g[@id='texts']/text").node();
    EXPECT_STREQ(title.text().get(), scene.texts[0].text.c_str());
    EXPECT_NEAR(title.attribute("x").as_double(), scene.texts[0].at.x * 10, 0.51);
    EXPECT_NEAR(title.attribute("textLength").as_double(), scene.texts[0].width * 10, 0.51);
    EXPECT_THAT(title.parent().attribute("font-family").value(), testing::StartsWith("'Noto Sans',"));
}

TEST(SvgText, sameSceneSameBytes) {
    test::DrawnMap map(test::withFarIslands(), 0.5, {103, 10});
    EXPECT_TRUE(svgOf(map.scene()) == svgOf(map.scene()));
}

} // namespace
} // namespace diaban
