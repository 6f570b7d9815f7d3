// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/svg_ids.h"
#include "src/publish/xml_text.h"

#include <gtest/gtest.h>

#include <QString>
#include <QXmlStreamReader>
#include <random>
#include <set>

namespace diaban {
namespace {

TEST(XmlText, escapesMarkupAndDropsWhatXmlCannotHold) {
    EXPECT_EQ(xmlText("Xã Đông Hòa"), "Xã Đông Hòa");
    EXPECT_EQ(xmlText("<b a=\"1\" c='2'>&amp;"), "&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;");
    EXPECT_EQ(xmlText("]]>"), "]]&gt;");
    EXPECT_EQ(xmlText("a\nb\tc\rd"), "a b c d");
    EXPECT_EQ(xmlText(std::string_view("a\0b\x01\x1b[31m\x7f", 10)), "ab[31m");
    EXPECT_EQ(xmlText("a\u0085b\u009Fc\u00A0d"), "abc\u00A0d");
    EXPECT_EQ(xmlText("\uFFFD\uFDD0\uFDEF\uFDF0\U0001F600\U0001FFFE\U0010FFFF"), "\uFFFD\uFDF0\U0001F600");
    EXPECT_EQ(xmlText("a\uFFFE\uFFFFz"), "az");
    EXPECT_EQ(xmlText("a\xC3(b"), "a\uFFFD(b");
    EXPECT_EQ(xmlText(""), "");
}

TEST(XmlText, anyBytesParseBack) {
    std::mt19937 random(3);
    std::uniform_int_distribution<int> byte(0, 255), length(0, 40);
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (int i = length(random); i > 0; --i) {
            text += static_cast<char>(byte(random));
        }
        const std::string written = xmlText(text);
        QXmlStreamReader xml(QString::fromStdString("<t a=\"" + written + "\">" + written + "</t>"));
        ASSERT_TRUE(xml.readNextStartElement());
        const QString attribute = xml.attributes().value(QLatin1String("a")).toString();
        EXPECT_EQ(xml.readElementText(), attribute);
        xml.readNext();
        EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    }
}

TEST(XmlId, tellsNamesApart) {
    EXPECT_EQ(xmlId("00123"), "u-00123");
    EXPECT_EQ(xmlId("A-1.b"), "u-A-1.b");
    EXPECT_EQ(xmlId("a b"), "u-a_20b");
    EXPECT_EQ(xmlId("a_20b"), "u-a_5f20b");
    EXPECT_EQ(xmlId("Đ"), "u-_c4_90");
    EXPECT_EQ(xmlId("\"><x"), "u-_22_3e_3cx");
    EXPECT_EQ(xmlId(""), "u-");
}

TEST(SvgIds, areGivenOnce) {
    SvgIds ids;
    EXPECT_EQ(ids.next("1"), "u-1");
    EXPECT_EQ(ids.next("1"), "u-1.2");
    EXPECT_EQ(ids.next("1.2"), "u-1.2.2") << "u-1.2 is taken";
    EXPECT_EQ(ids.next("1"), "u-1.3");
    std::set<std::string> all;
    const std::string longCode(5000, 'x');
    for (int i = 0; i < 50; ++i) {
        const std::string id = ids.next(longCode + std::to_string(i));
        EXPECT_LT(id.size(), 110U);
        EXPECT_TRUE(all.insert(id).second);
    }
}

} // namespace
} // namespace diaban
