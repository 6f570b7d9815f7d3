// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
// Circles and outlines of weak units in QGIS styles. tests/readers shows them to QGIS itself.
#include "src/publish/qgis_style.h"
#include "tests/src/cartography/drawn_map.h"

#include <gmock/gmock.h>
#include <pugixml.hpp>

namespace diaban {
namespace {

using test::DrawnMap;

class QgisOverlays : public testing::Test {
protected:
    QgisOverlays() : m_map({"ABCD"}) {
        m_map.request.values = {0, 100, 400, 2500};
        m_layer.fields = {{{"code"}, "code", {}}, {{"so_ho"}, "Số hộ", {}}, {{"weak"}, "Yếu", {}}};
    }
    pugi::xml_node renderer() {
        MapStyle style = mapStyle(m_map.request, Catalogue(Language::Vi));
        style.valueField = 1;
        if (style.circles) {
            style.circles->field = 1;
        }
        if (style.outline) {
            style.outline->field = 2;
        }
        const std::string text = qgisStyle(style, m_layer, style.breaks.limits, QgisRenderer::Rules);
        EXPECT_TRUE(m_document.load_string(text.c_str()));
        return m_document.child("qgis").child("renderer-v2");
    }
    static pugi::xml_node ruleOf(const pugi::xml_node& renderer, const char* key) {
        return renderer.child("rules").find_child_by_attribute("rule", "key", key);
    }
    static pugi::xml_node symbolOf(const pugi::xml_node& renderer, const pugi::xml_node& rule) {
        return renderer.child("symbols").find_child_by_attribute("symbol", "name", rule.attribute("symbol").value());
    }
    static std::string property(const pugi::xml_node& layer, const char* key) {
        return layer.find_child_by_attribute("prop", "k", key).attribute("v").value();
    }

    DrawnMap m_map;
    StyledFields m_layer;
    pugi::xml_document m_document;
};

TEST_F(QgisOverlays, circlesHaveAreasAsTheirFigure) {
    m_map.request.kind = MapKind::Circles;
    m_map.request.breaks = {};
    const pugi::xml_node root = renderer();
    EXPECT_STREQ(root.attribute("symbollevels").value(), "1") << "over the fills of all units";
    EXPECT_STREQ(root.attribute("enableorderby").value(), "1") << "the largest first";
    EXPECT_STREQ(root.child("orderby").child("orderByClause").child_value(), "\"so_ho\"");
    EXPECT_STREQ(root.child("orderby").child("orderByClause").attribute("asc").value(), "0");
    const pugi::xml_node rule = ruleOf(root, "circles");
    EXPECT_STREQ(rule.attribute("filter").value(), "\"so_ho\" > 0");
    const pugi::xml_node centroid = symbolOf(root, rule).child("layer");
    EXPECT_STREQ(centroid.attribute("class").value(), "CentroidFill");
    EXPECT_EQ(property(centroid, "point_on_surface"), "1");
    const pugi::xml_node marker = centroid.child("symbol").child("layer");
    EXPECT_EQ(property(marker, "size_unit"), "Point");
    const std::string size = marker.child("data_defined_properties")
                                 .first_element_by_path("Option")
                                 .find_child_by_attribute("Option", "name", "properties")
                                 .first_element_by_path("Option")
                                 .find_child_by_attribute("Option", "name", "expression")
                                 .attribute("value")
                                 .value();
    EXPECT_EQ(size, "0.68 * sqrt(\"so_ho\")") << "34 points at 2500";
    const pugi::xml_node ground = ruleOf(root, "map").first_child();
    EXPECT_STREQ(ground.attribute("filter").value(), "\"so_ho\" IS NOT NULL") << "also units with a zero";
    EXPECT_STREQ(ground.attribute("label").value(), "đơn vị có số liệu");
}

TEST_F(QgisOverlays, aZeroIsASmallRing) {
    m_map.request.kind = MapKind::Circles;
    m_map.request.breaks = {};
    m_map.request.outlined = {{0, 1, 0, 0}, "Viền đậm: địa bàn yếu", ""};
    m_map.request.values[0] = 50;
    EXPECT_FALSE(ruleOf(renderer(), "circle-zeros")) << "no zero, no row";
    m_map.request.values[0] = 0;
    const pugi::xml_node root = renderer();
    const pugi::xml_node rule = ruleOf(root, "circle-zeros");
    EXPECT_STREQ(rule.attribute("filter").value(), "\"so_ho\" = 0");
    EXPECT_STREQ(rule.attribute("label").value(), "0");
    const pugi::xml_node marker = symbolOf(root, rule).child("layer").child("symbol").child("layer");
    EXPECT_EQ(property(marker, "size"), "3.2") << "the ring that our maps have";
    EXPECT_FALSE(marker.child("data_defined_properties"));
    EXPECT_NE(std::string(rule.attribute("symbol").value()), ruleOf(root, "circles").attribute("symbol").value());
    EXPECT_NE(std::string(rule.attribute("symbol").value()), ruleOf(root, "weak").attribute("symbol").value());
}

TEST_F(QgisOverlays, circlesOverClassesAreHollow) {
    m_map.request.kind = MapKind::Both;
    m_map.request.second.values = m_map.request.values;
    m_map.request.second.states = m_map.request.states;
    m_map.request.second.title = "Số hộ";
    const pugi::xml_node root = renderer();
    const pugi::xml_node rule = ruleOf(root, "circles");
    EXPECT_STREQ(rule.attribute("label").value(), "Số hộ");
    EXPECT_THAT(property(symbolOf(root, rule).child("layer").child("symbol").child("layer"), "color"),
                testing::EndsWith(",0"));
    EXPECT_STREQ(ruleOf(root, "map").first_child().attribute("key").value(), "class-3");
}

TEST_F(QgisOverlays, weakUnitsAreOutlinedWithinTheirBorder) {
    m_map.request.breaks = gis::quantileBreaks(m_map.request.values, 2);
    m_map.request.outlined = {{0, 1, 0, 0}, "Viền đậm: địa bàn yếu", ""};
    const pugi::xml_node root = renderer();
    EXPECT_STREQ(root.attribute("symbollevels").value(), "1");
    EXPECT_STREQ(root.attribute("enableorderby").value(), "0");
    const pugi::xml_node rule = ruleOf(root, "weak");
    EXPECT_STREQ(rule.attribute("filter").value(), "\"weak\" = 'weak'");
    EXPECT_STREQ(rule.attribute("label").value(), "Viền đậm: địa bàn yếu");
    std::size_t lines = 0;
    for (const pugi::xml_node layer : symbolOf(root, rule).children("layer")) {
        EXPECT_EQ(property(layer, "draw_inside_polygon"), "1");
        EXPECT_STREQ(layer.attribute("pass").value(), "1") << "after all fills";
        ++lines;
    }
    EXPECT_EQ(lines, 3U);
}

TEST_F(QgisOverlays, otherMapsHaveNone) {
    const pugi::xml_node root = renderer();
    EXPECT_STREQ(root.attribute("symbollevels").value(), "0");
    EXPECT_FALSE(ruleOf(root, "circles"));
    EXPECT_FALSE(ruleOf(root, "weak"));
}

} // namespace
} // namespace diaban
