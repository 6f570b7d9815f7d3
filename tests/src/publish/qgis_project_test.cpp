// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/map_style.h"
#include "src/publish/qgis_project.h"
#include "src/publish/qgis_style.h"
#include "src/publish/xml_writer.h"
#include "tests/src/cartography/drawn_map.h"

#include <gmock/gmock.h>
#include <pugixml.hpp>

namespace diaban {
namespace {

using test::DrawnMap;

constexpr const char* kHostile = "<b>\"Xã\" & 'x' [% 1+1 %] ]]></qgis>";

/// A project of one map, read back as XML.
class QgisProjectFile : public testing::Test {
protected:
    QgisProjectFile() : m_map({"ABCD"}) {
        m_map.request.texts.title = kHostile;
        m_style = mapStyle(m_map.request, m_catalogue);
        m_fields.fields = {{{"code"}, kHostile, {}}, {{"name"}, "Tên", {}}, {{"share"}, "Tỷ lệ", {}}};
        m_style.valueField = 2;
        QgisProjectLayer layer;
        layer.key = "map:a";
        layer.title = kHostile;
        layer.file = "son-hai.gpkg";
        layer.table = "son-hai";
        layer.crs = gis::Crs::fromText("EPSG:4326");
        layer.style = qgisStyle(m_style, m_fields, m_style.breaks.limits);
        layer.shown = true;
        m_project.title = kHostile;
        m_project.date = "2025-09-30";
        m_project.crs = gis::Crs::fromText("EPSG:5899");
        m_project.ground = {{500000, 1600000}, {600000, 1700000}};
        m_project.groups = {{"Bản đồ", {layer}, true}};
        QgisPage page;
        page.name = "Trang";
        page.layers = {qgisLayerId("map:a")};
        page.maps = {{{{40, 60}, {400, 500}}, m_project.ground, m_project.crs, false}};
        page.words = {{kHostile, {{40, 20}, {900, 60}}, 20, true, {}, "Noto Sans"}};
        page.legend.title = kHostile;
        page.legend.rows = {{1, kHostile}};
        m_project.pages = {page};
    }
    pugi::xml_node read() {
        m_text = qgisProjectXml(m_project);
        const pugi::xml_parse_result result = m_document.load_string(m_text.c_str(), pugi::parse_full);
        EXPECT_TRUE(result) << result.description() << m_text;
        return m_document.child("qgis");
    }

    Catalogue m_catalogue{Language::Vi};
    DrawnMap m_map;
    MapStyle m_style;
    StyledFields m_fields;
    QgisProject m_project;
    std::string m_text;
    pugi::xml_document m_document;
};

TEST(QgisLayerId, isLongerThanTenLettersAndItsOwn) {
    EXPECT_GT(qgisLayerId("").size(), 10U);
    EXPECT_GT(qgisLayerId("a").size(), 10U);
    EXPECT_NE(qgisLayerId("tỷ lệ"), qgisLayerId("ty le"));
    EXPECT_EQ(qgisLayerId("a"), qgisLayerId("a"));
    EXPECT_LT(qgisLayerId(std::string(5000, 'x')).size(), 100U);
    EXPECT_THAT(qgisLayerId("Xã \"<&>'/..\\"), testing::MatchesRegex("[A-Za-z0-9_-]+"));
}

TEST_F(QgisProjectFile, layersAreKnownByOneIdEverywhere) {
    const pugi::xml_node root = read();
    const std::string id = qgisLayerId("map:a");
    EXPECT_EQ(root.child("projectlayers").child("maplayer").child("id").text().get(), id);
    const pugi::xml_node group = root.child("layer-tree-group").child("layer-tree-group");
    EXPECT_EQ(group.attribute("name").value(), std::string("Bản đồ"));
    EXPECT_EQ(group.attribute("mutually-exclusive").value(), std::string("1"));
    EXPECT_EQ(group.child("layer-tree-layer").attribute("id").value(), id);
    EXPECT_EQ(root.select_node("//LayerSet/Layer").node().text().get(), id);
    EXPECT_EQ(root.select_node("//LayoutItem//layer-tree-layer").node().attribute("id").value(), id);
}

TEST_F(QgisProjectFile, aCrsIsWrittenWhole) {
    const pugi::xml_node root = read();
    const pugi::xml_node own = root.child("projectCrs").child("spatialrefsys");
    EXPECT_EQ(own.child("authid").text().get(), std::string("EPSG:5899"));
    EXPECT_THAT(own.child("wkt").text().get(), testing::StartsWith("PROJCRS["));
    const pugi::xml_node layer = root.select_node("//maplayer/srs/spatialrefsys").node();
    EXPECT_EQ(layer.child("authid").text().get(), std::string("EPSG:4326"));
    EXPECT_THAT(layer.child("wkt").text().get(), testing::StartsWith("GEOGCRS["));
    EXPECT_EQ(root.select_node("//SpatialRefSys/ProjectionsEnabled").node().text().get(), std::string("1"));
}

TEST_F(QgisProjectFile, sourcesAreRelative) {
    EXPECT_EQ(read().select_node("//datasource").node().text().get(), std::string("./son-hai.gpkg|layername=son-hai"));
    EXPECT_EQ(m_document.select_node("//Paths/Absolute").node().text().get(), std::string("false"));
    m_project.groups[0].layers[0].file = "../du lieu/son-hai.gpkg";
    EXPECT_EQ(read().select_node("//datasource").node().text().get(),
              std::string("../du lieu/son-hai.gpkg|layername=son-hai"));
    EXPECT_EQ(m_text.find("/tmp"), std::string::npos);
}

TEST_F(QgisProjectFile, theStyleOfTheLayerIsTheOneInTheGeoPackage) {
    const pugi::xml_node layer = read().select_node("//maplayer").node();
    pugi::xml_document style;
    ASSERT_TRUE(style.load_string(m_project.groups[0].layers[0].style.c_str(), pugi::parse_full));
    for (const char* part : {"renderer-v2", "aliases", "mapTip", "customproperties"}) {
        std::ostringstream own;
        std::ostringstream taken;
        style.child("qgis").child(part).print(own, "", pugi::format_raw);
        layer.child(part).print(taken, "", pugi::format_raw);
        EXPECT_EQ(taken.str(), own.str());
        EXPECT_GT(own.str().size(), 20U) << part;
    }
}

TEST_F(QgisProjectFile, whateverIsInANameStaysText) {
    const pugi::xml_node root = read();
    EXPECT_EQ(root.child("title").text().get(), std::string(kHostile));
    EXPECT_EQ(root.select_node("//maplayer/layername").node().text().get(), std::string(kHostile));
    for (const char* path : {"//LayoutItem[@type='65641']/@labelText", "//LayoutItem[@type='65642']/@title"}) {
        const std::string words = root.select_node(path).attribute().value();
        EXPECT_THAT(words, testing::HasSubstr("<b>\"Xã\" &")) << path;
        EXPECT_EQ(words.find("[%"), std::string::npos) << "QGIS would work it out: " << path;
    }
    EXPECT_EQ(root.next_sibling(), pugi::xml_node());
}

TEST_F(QgisProjectFile, thePageIsOurs) {
    const pugi::xml_node root = read();
    const pugi::xml_node page = root.select_node("//PageCollection/LayoutItem").node();
    EXPECT_EQ(page.attribute("size").value(), std::string("338.667,190.5,mm"));
    const pugi::xml_node map = root.select_node("//LayoutItem[@type='65639']").node();
    EXPECT_EQ(map.attribute("position").value(), std::string("14.111,21.167,mm"));
    EXPECT_EQ(map.child("Extent").attribute("xmin").value(), std::string("5e+05"));
    EXPECT_EQ(map.child("Extent").attribute("ymax").as_double(), 1700000);
    const std::string uuid = map.attribute("uuid").value();
    EXPECT_EQ(root.select_node("//LayoutItem[@type='65642']").node().attribute("map_uuid").value(), uuid);
}

TEST_F(QgisProjectFile, theSameProjectHasTheSameBytes) {
    const std::string first = qgisProjectArchive(m_project, "son-hai");
    EXPECT_EQ(qgisProjectArchive(m_project, "son-hai"), first);
    EXPECT_EQ(first.substr(0, 4), "PK\x03\x04");
    EXPECT_NE(first.find("son-hai.qgs"), std::string::npos);
}

TEST(XmlWriterChildren, areTakenOverWithoutTheirRoot) {
    XmlWriter xml;
    xml.open("new");
    xml.childrenOf("<!DOCTYPE old>\n<old labelsEnabled='1'>\n <a x='1 &lt; 2'>t &amp; u</a>\n <b/>\n</old>\n");
    xml.close();
    pugi::xml_document document;
    ASSERT_TRUE(document.load_string(xml.take().c_str()));
    EXPECT_EQ(document.child("new").child("a").attribute("x").value(), std::string("1 < 2"));
    EXPECT_EQ(document.child("new").child("a").text().get(), std::string("t & u"));
    EXPECT_TRUE(document.child("new").child("b"));
    EXPECT_EQ(rootAttribute("<old labelsEnabled='1'/>", "labelsEnabled"), "1");
    EXPECT_EQ(rootAttribute("<old/>", "labelsEnabled"), "");
    XmlWriter broken;
    broken.open("new");
    EXPECT_ANY_THROW(broken.childrenOf("<old><a></old>"));
}

} // namespace
} // namespace diaban
