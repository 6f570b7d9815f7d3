// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/qgis_metadata.h"
#include "src/publish/xml_writer.h"

#include <gmock/gmock.h>
#include <pugixml.hpp>

namespace diaban {
namespace {

TEST(XmlWriter, whatIsWrittenIsReadBack) {
    const std::string odd = "a <b> & \"c\" 'd' ]]> \n\t é Ứ 𝄞";
    XmlWriter xml;
    xml.open("root", {{"x", odd}});
    xml.text("t", odd);
    xml.empty("e");
    xml.close();
    pugi::xml_document document;
    ASSERT_TRUE(document.load_string(xml.take().c_str(), pugi::parse_default & ~pugi::parse_wnorm_attribute &
                                                             ~pugi::parse_wconv_attribute));
    EXPECT_EQ(document.child("root").attribute("x").value(), odd);
    EXPECT_EQ(document.child("root").child("t").text().get(), odd);
}

TEST(XmlWriter, whatXmlCannotHoldIsLeftOut) {
    XmlWriter xml;
    xml.text("t", std::string("a\x01\x1F\xEF\xBF\xBF\xC0z", 9) + std::string(1, '\0') + "b");
    EXPECT_EQ(xml.take(), "<t>a\xEF\xBF\xBDzb</t>\n");
}

TEST(QgisMetadata, saysSourceDateAndWhatWasLeftOut) {
    LayerWords words;
    words.identifier = "son-hai";
    words.title = "Tỉnh <Sơn Hải>";
    words.about = {"Nguồn: A.", "Bỏ 2 dòng."};
    words.history = {"Ghép bảng a.csv"};
    words.author = "Phòng A";
    words.date = "2025-09-30";
    words.languageCode = "VIE";
    pugi::xml_document document;
    ASSERT_TRUE(document.load_string(qgisMetadata(words).c_str()));
    const pugi::xml_node root = document.child("qgis");
    EXPECT_STREQ(root.child("title").text().get(), "Tỉnh <Sơn Hải>");
    EXPECT_STREQ(root.child("abstract").text().get(), "Nguồn: A.\nBỏ 2 dòng.");
    EXPECT_STREQ(root.child("history").text().get(), "Ghép bảng a.csv");
    EXPECT_STREQ(root.child("contact").child("name").text().get(), "Phòng A");
    EXPECT_STREQ(root.child("extent").child("temporal").child("instant").text().get(), "2025-09-30T00:00:00Z");
    words.date.clear();
    words.author.clear();
    ASSERT_TRUE(document.load_string(qgisMetadata(words).c_str()));
    EXPECT_FALSE(document.child("qgis").child("extent"));
    EXPECT_FALSE(document.child("qgis").child("contact"));
}

} // namespace
} // namespace diaban
