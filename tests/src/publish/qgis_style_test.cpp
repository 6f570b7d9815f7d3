// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/legend_filters.h"
#include "src/publish/qgis_style.h"
#include "tests/src/cartography/drawn_map.h"

#include <gmock/gmock.h>
#include <pugixml.hpp>

namespace diaban {
namespace {

using test::DrawnMap;

/// A style of a map with all kinds of nothing, read back as XML.
class QgisStyleFile : public testing::Test {
protected:
    QgisStyleFile() : m_map({"ABCDEFGH"}) {
        m_map.setState(5, UnitState::NoData);
        m_map.setState(6, UnitState::NotMatched);
        m_map.setState(7, UnitState::Suppressed);
        m_map.request.breaks = gis::manualBreaks(m_map.request.values, {2, 4}, true);
        m_layer.fields = {{{"code"}, "code", {}},
                          {{"name"}, "Tên xã", {}},
                          {{"share"}, "Tỷ lệ (%)", {}},
                          {{"join_status"}, "Trạng thái", {{"matched", "khớp"}, {"not_matched", "chưa"}}}};
        m_layer.nameField = 1;
        m_layer.notes = {"Nguồn: <b>A & B</b>", "2"};
    }
    pugi::xml_node read(QgisRenderer renderer = QgisRenderer::Rules) {
        m_style = mapStyle(m_map.request, Catalogue(m_map.request.language));
        m_style.valueField = 2;
        m_style.statusField = 3;
        m_text = qgisStyle(m_style, m_layer, m_style.breaks.limits, renderer);
        const pugi::xml_parse_result result = m_document.load_string(m_text.c_str(), pugi::parse_full);
        EXPECT_TRUE(result) << result.description() << m_text;
        return m_document.child("qgis");
    }
    /// A property of a symbol's layer; empty where its two forms differ.
    static std::string property(const pugi::xml_node& layer, const char* key) {
        const std::string option =
            layer.child("Option").find_child_by_attribute("Option", "name", key).attribute("value").value();
        const std::string prop = layer.find_child_by_attribute("prop", "k", key).attribute("v").value();
        return option == prop ? option : std::string{};
    }
    static std::string colour(const Colour& c) {
        return std::to_string(c.red) + ',' + std::to_string(c.green) + ',' + std::to_string(c.blue) + ",255";
    }

    DrawnMap m_map;
    MapStyle m_style;
    StyledFields m_layer;
    std::string m_text;
    pugi::xml_document m_document;
};

TEST_F(QgisStyleFile, aRuleForEachRowOfTheMapsLegend) {
    const pugi::xml_node root = read();
    const MapScene scene = m_map.scene();
    const pugi::xml_node heading = root.child("renderer-v2").child("rules").child("rule");
    EXPECT_STREQ(heading.attribute("label").value(), "Chỉ số (%), quý III/2025");
    std::size_t i = 0;
    for (const pugi::xml_node rule : heading.children("rule")) {
        ASSERT_LT(i, scene.legend.size());
        const LegendRow& row = scene.legend[i++];
        EXPECT_EQ(rule.attribute("label").value(), row.text);
        const pugi::xml_node symbol = root.child("renderer-v2")
                                          .child("symbols")
                                          .find_child_by_attribute("symbol", "name", rule.attribute("symbol").value());
        const pugi::xml_node fill = symbol.child("layer");
        EXPECT_STREQ(fill.attribute("class").value(), "SimpleFill");
        EXPECT_EQ(property(fill, "color"), colour(row.fill));
        const auto patterns = std::distance(symbol.children("layer").begin(), symbol.children("layer").end()) - 1;
        EXPECT_EQ(patterns, row.hatch == Hatch::None ? 0 : row.hatch == Hatch::Suppressed ? 2 : 1);
    }
    EXPECT_EQ(i, scene.legend.size());
}

TEST_F(QgisStyleFile, rulesHaveTheirFiltersAndKeysOfTheirOwn) {
    std::set<std::string> keys;
    std::vector<std::string> filters;
    for (const pugi::xml_node rule : read().child("renderer-v2").child("rules").child("rule").children("rule")) {
        EXPECT_TRUE(keys.insert(rule.attribute("key").value()).second);
        filters.emplace_back(rule.attribute("filter").value());
    }
    EXPECT_THAT(filters,
                testing::ElementsAre("\"share\" >= 4", "\"share\" >= 2 AND \"share\" < 4", "\"share\" < 2",
                                     "\"share\" IS NULL AND coalesce(\"join_status\", '') NOT IN ('not_matched', "
                                     "'suppressed')",
                                     "\"share\" IS NULL AND \"join_status\" = 'not_matched'",
                                     "\"share\" IS NULL AND \"join_status\" = 'suppressed'"));
}

TEST_F(QgisStyleFile, linesOfAHatchAreASymbolNamedAfterTheirLayer) {
    const pugi::xml_node symbols = read().child("renderer-v2").child("symbols");
    const pugi::xml_node pattern = symbols.find_child_by_attribute("symbol", "name", "3").last_child();
    EXPECT_STREQ(pattern.attribute("class").value(), "LinePatternFill");
    EXPECT_EQ(property(pattern, "distance"), "4");
    EXPECT_EQ(property(pattern, "distance_unit"), "Point");
    EXPECT_STREQ(pattern.child("symbol").attribute("name").value(), "@3@1");
    EXPECT_STREQ(
        symbols.find_child_by_attribute("symbol", "name", "5").last_child().child("symbol").attribute("name").value(),
        "@5@2");
}

TEST_F(QgisStyleFile, rangesGiveALimitToTheClassItBelongsTo) {
    const auto lowersOf = [&] {
        std::vector<double> lowers;
        for (const pugi::xml_node range :
             read(QgisRenderer::Graduated).child("renderer-v2").child("ranges").children("range")) {
            lowers.push_back(range.attribute("lower").as_double());
        }
        return lowers;
    };
    EXPECT_THAT(lowersOf(), testing::ElementsAre(4, 2, 1, -1e12, -2e12, -3e12)) << "[a, b): from above";
    m_map.request.breaks = gis::equalIntervalBreaks(m_map.request.values, 2);
    EXPECT_THAT(lowersOf(), testing::ElementsAre(1, 3, -1e12, -2e12, -3e12)) << "(a, b]: from below";
    EXPECT_STREQ(m_document.child("qgis").child("renderer-v2").attribute("attr").value(),
                 "CASE WHEN \"share\" IS NOT NULL THEN \"share\" WHEN \"join_status\" = 'not_matched' THEN -2e+12 WHEN "
                 "\"join_status\" = 'suppressed' THEN -3e+12 ELSE -1e+12 END");
}

TEST_F(QgisStyleFile, figuresFarBelowZeroStayAboveWhatStandsForNone) {
    m_map.request.values[0] = -5e13;
    m_map.request.breaks = gis::equalIntervalBreaks(m_map.request.values, 2);
    double lowest = 0;
    for (const pugi::xml_node range :
         read(QgisRenderer::Graduated).child("renderer-v2").child("ranges").children("range")) {
        lowest = std::min(lowest, range.attribute("upper").as_double());
    }
    EXPECT_LT(lowest, -5e13);
}

TEST_F(QgisStyleFile, aliasesWordsTipAndNotes) {
    const pugi::xml_node root = read();
    EXPECT_STREQ(root.child("aliases").find_child_by_attribute("alias", "field", "share").attribute("name").value(),
                 "Tỷ lệ (%)");
    const pugi::xml_node widget =
        root.child("fieldConfiguration").find_child_by_attribute("field", "name", "join_status");
    const pugi::xml_node first =
        widget.child("editWidget").child("config").child("Option").child("Option").child("Option").child("Option");
    EXPECT_STREQ(first.attribute("name").value(), "khớp");
    EXPECT_STREQ(first.attribute("value").value(), "matched");
    EXPECT_STREQ(root.child("previewExpression").text().get(), "\"name\"");
    EXPECT_THAT(root.child("mapTip").text().get(), testing::HasSubstr("format_number(\"share\", 0, 'vi')"));
    EXPECT_THAT(root.child("mapTip").text().get(), testing::HasSubstr("THEN 'chưa ghép được'"));
    EXPECT_THAT(root.child("customproperties").child("Option").child("Option").attribute("value").value(),
                testing::StartsWith("<p>Nguồn: &lt;b&gt;A &amp; B&lt;/b&gt;</p><p>2</p><p>Bản đồ thử: 8 đơn vị: "));
}

TEST_F(QgisStyleFile, hostileWordsAreOnlyShown) {
    m_map.request.texts.legendTitle = "]]> <x a=\"1\"> & [% env('HOME') %] \x01\xFF '\"";
    m_layer.fields[2] = {{"sh\"are' <x>"}, "<a> & \"b\"", {}};
    const pugi::xml_node root = read();
    const std::string label = root.child("renderer-v2").child("rules").child("rule").attribute("label").value();
    EXPECT_THAT(label, testing::StartsWith("]]> <x a=\"1\"> & [ % env('HOME') %] \xEF\xBF\xBD '\""));
    EXPECT_STREQ(root.child("aliases").find_child_by_attribute("alias", "index", "2").attribute("field").value(),
                 "sh\"are' <x>");
    const std::string filter =
        root.child("renderer-v2").child("rules").child("rule").child("rule").attribute("filter").value();
    EXPECT_EQ(filter, "\"sh\"\"are' <x>\" >= 4");
    EXPECT_THAT(root.child("mapTip").text().get(), testing::Not(testing::HasSubstr("<x a")));
    EXPECT_THAT(root.child("mapTip").text().get(), testing::HasSubstr("&#91;% env"));
}

TEST_F(QgisStyleFile, oneStyleForFilesThatNameAFieldDifferently) {
    m_layer.fields[2].names = {"models_per_1000", "models_per"};
    const pugi::xml_node root = read();
    const std::string filter =
        root.child("renderer-v2").child("rules").child("rule").child("rule").attribute("filter").value();
    EXPECT_EQ(filter, "coalesce(attribute('models_per_1000'), attribute('models_per')) >= 4");
    EXPECT_TRUE(root.child("aliases").find_child_by_attribute("alias", "field", "models_per_1000"));
    EXPECT_TRUE(root.child("aliases").find_child_by_attribute("alias", "field", "models_per"));
}

TEST_F(QgisStyleFile, sameInputSameBytes) {
    read();
    const std::string first = m_text;
    read();
    EXPECT_EQ(first, m_text);
}

} // namespace
} // namespace diaban
