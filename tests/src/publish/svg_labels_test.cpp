// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/svg.h"
#include "src/publish/svg_labels.h"
#include "tests/src/cartography/drawn_map.h"

#include <gtest/gtest.h>
#include <pugixml.hpp>

namespace diaban {
namespace {

SceneText line(const std::string& text, double y) {
    SceneText made;
    made.text = text;
    made.at = {50, y};
    made.size = 7.5;
    made.family = "Roboto Condensed";
    made.anchor = Anchor::Middle;
    made.width = 21.04;
    return made;
}

/// A turned label on a hatch, and one of a parent with a leader.
MapScene labelled() {
    MapScene scene;
    scene.units.resize(1);
    scene.units[0].code = "00103";
    scene.parents = {"Hà Nội", "Huế"};
    SceneLabel turned;
    turned.middle = {50, 40};
    turned.degrees = -30;
    turned.lines = {line("Hồng <Thái>", 36), line("84,5", 44)};
    turned.halo = colourOf(0xe4e7eb);
    turned.haloWidth = 1.2;
    SceneLabel led;
    led.unit = 1;
    led.ofParent = true;
    led.lines = {line("Huế", 90)};
    led.leader = Segment{{20, 20}, {45.26, 90}};
    scene.labels = {turned, led};
    return scene;
}

TEST(SvgLabels, AreTextsWithTheIdsOfTheirUnitsTurnsHalosAndLeaders) {
    XmlWriter xml;
    addSvgLabels(labelled(), xml);
    pugi::xml_document document;
    ASSERT_TRUE(document.load_string(xml.take().c_str()));
    const pugi::xml_node labels = document.child("g");
    EXPECT_STREQ(labels.attribute("id").value(), "labels");
    EXPECT_STREQ(labels.attribute("pointer-events").value(), "none");
    const pugi::xml_node first = labels.find_child_by_attribute("id", "n-00103");
    EXPECT_STREQ(first.attribute("class").value(), "halo");
    EXPECT_STREQ(first.attribute("stroke").value(), "#e4e7eb");
    EXPECT_STREQ(first.attribute("transform").value(), "rotate(-30 500 400)");
    EXPECT_FALSE(first.attribute("font-size")) << "as the group has it";
    EXPECT_STREQ(labels.attribute("font-size").value(), "75");
    EXPECT_STREQ(first.child_value("text"), "Hồng <Thái>");
    EXPECT_STREQ(first.last_child().child_value(), "84,5");
    EXPECT_STREQ(first.child("text").attribute("textLength").value(), "210");
    EXPECT_EQ(std::distance(labels.children("path").begin(), labels.children("path").end()), 4);
    EXPECT_STREQ(labels.child("path").attribute("class").value(), "leader");
    EXPECT_STREQ(labels.last_child().child_value(), "Huế");
}

TEST(SvgLabels, AreInTheFileOfAMapAndReadBack) {
    test::DrawnMap map({"AABB", "AABB", "CCDD", "CCDD"});
    const MapScene scene = map.scene();
    ASSERT_EQ(scene.labels.size(), 4U);
    pugi::xml_document document;
    ASSERT_TRUE(document.load_string(svgOf(scene, Catalogue(scene.language)).c_str()));
    EXPECT_STREQ(document.select_node("//text[@id='n-0A']").node().child_value(), "Xã A");
    map.request.labels.show = LabelShow::None;
    ASSERT_TRUE(document.load_string(svgOf(map.scene(), Catalogue(scene.language)).c_str()));
    EXPECT_FALSE(document.select_node("//*[@id='labels']"));
}

TEST(SvgLabels, OddSizesAndColoursAreSaidOfTheirLabels) {
    MapScene scene = labelled();
    scene.labels.push_back(scene.labels.back());
    scene.labels.back().lines.front().size = 6;
    scene.labels.back().lines.front().colour = colourOf(0xffffff);
    XmlWriter xml;
    addSvgLabels(scene, xml);
    pugi::xml_document document;
    ASSERT_TRUE(document.load_string(xml.take().c_str()));
    const pugi::xml_node odd = document.child("g").last_child();
    EXPECT_STREQ(odd.attribute("font-size").value(), "60");
    EXPECT_STREQ(odd.attribute("fill").value(), "#ffffff");
}

} // namespace
} // namespace diaban
