// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/cell_format.h"
#include "src/table/cell_place.h"
#include "src/table/file_content.h"
#include "src/table/sheet_archive.h"
#include "src/table/xml_elements.h"
#include "tests/src/table/expect_error.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <pugixml.hpp>

namespace diaban {
namespace {

using testing::ElementsAre;

struct ResolveCase {
    const char* from;
    const char* target;
    std::optional<std::string> part;
};
class ResolvePart : public testing::TestWithParam<ResolveCase> {};

TEST_P(ResolvePart, StaysInsideTheArchive) {
    EXPECT_EQ(resolvePart(GetParam().from, GetParam().target), GetParam().part);
}

INSTANTIATE_TEST_SUITE_P(Case, ResolvePart,
                         testing::Values(ResolveCase{"", "xl/workbook.xml", "xl/workbook.xml"},
                                         ResolveCase{"", "/xl/workbook.xml", "xl/workbook.xml"},
                                         ResolveCase{"xl/workbook.xml", "worksheets/sheet1.xml",
                                                     "xl/worksheets/sheet1.xml"},
                                         ResolveCase{"xl/workbook.xml", "/xl/styles.xml", "xl/styles.xml"},
                                         ResolveCase{"xl/workbook.xml", "../docProps/app.xml", "docProps/app.xml"},
                                         ResolveCase{"xl/workbook.xml", "./styles.xml", "xl/styles.xml"},
                                         ResolveCase{"xl/workbook.xml", "../../etc/passwd", std::nullopt},
                                         ResolveCase{"", "../x", std::nullopt}, ResolveCase{"a/b", "..", ""}));

TEST(CellPlace, ReadsReferences) {
    const auto place = cellPlaceOf("AB12");
    ASSERT_TRUE(place.has_value());
    EXPECT_EQ(place->row, 12U);
    EXPECT_EQ(place->column, 27U);
    for (const char* bad :
         {"", "A", "12", "A0", "a1", "A1B", "XFE1", "A1048577", "AAAAAAAAAAAAAAAAAA1", "A99999999999", "$A$1", "A-1"}) {
        EXPECT_FALSE(cellPlaceOf(bad).has_value()) << bad;
    }
}

TEST(CellPlace, ReferencesComeBack) {
    for (std::size_t column = 0; column < 16'384; column += 7) {
        const auto place = cellPlaceOf(cellReference(3, column));
        ASSERT_TRUE(place.has_value()) << column;
        EXPECT_EQ(place->column, column);
        EXPECT_EQ(place->row, 3U);
    }
    EXPECT_EQ(cellReference(1'048'576, 16'383), "XFD1048576");
}

TEST(XmlElements, GivesTheOutermostOfEachName) {
    std::string xml = "<?xml version=\"1.0\"?><!-- <row/> --><x:sheet xmlns:x=\"m\" a=\"&gt; '>'\"><x:row r=\"1\">"
                      "<x:c><x:v>a&amp;b</x:v></x:c><row/></x:row><![CDATA[<row>]]><row r='2'/></x:sheet>\n";
    std::vector<std::string> seen;
    forEachElement(xml, {"f.xlsx", "p.xml", 256}, {"row"}, [&](const pugi::xml_node& node) {
        seen.push_back(node.attribute("r").value() + textOf(childOf(childOf(node, "c"), "v")));
    });
    EXPECT_THAT(seen, ElementsAre("1a&b", "2"));
}

TEST(XmlElements, JoinsTextAndCdata) {
    std::string xml = "<a><t> x<![CDATA[<y>]]>&#x41;<i>no</i> z </t></a>";
    std::string text;
    forEachElement(xml, {"f.xlsx", "p.xml", 256}, {"t"}, [&](const pugi::xml_node& node) { text = textOf(node); });
    EXPECT_EQ(text, " x<y>A z ");
}

TEST(XmlElements, DepthIsLimited) {
    const auto fault = [](int depth) {
        std::string xml;
        for (int i = 0; i < depth; ++i) {
            xml += "<a>";
        }
        for (int i = 0; i < depth; ++i) {
            xml += "</a>";
        }
        return test::errorOf([&] { forEachElement(xml, {"f.xlsx", "p", 16}, {"b"}, [](const pugi::xml_node&) {}); });
    };
    EXPECT_EQ(fault(16), "none");
    EXPECT_EQ(fault(17), "table.xml_depth @p");
}

TEST(NumberFormats, BuiltInIds) {
    using Kind = CellFormat::Kind;
    for (const auto& [id, kind] : std::vector<std::pair<int, Kind>>{{0, Kind::General},
                                                                    {1, Kind::General},
                                                                    {4, Kind::General},
                                                                    {9, Kind::Percent},
                                                                    {10, Kind::Percent},
                                                                    {14, Kind::Date},
                                                                    {20, Kind::Time},
                                                                    {22, Kind::DateTime},
                                                                    {36, Kind::Date},
                                                                    {47, Kind::Time},
                                                                    {49, Kind::General},
                                                                    {-5, Kind::General}}) {
        EXPECT_EQ(builtInCellFormat(id).kind, kind) << id;
    }
}

TEST(NumberFormats, OddCodesAreGeneral) {
    for (const char* code : {"", "@", "General", ";;;", "\"unclosed", "[unclosed", "\\", "0", "#,##0.00", "0.00E+00",
                             "_-* #,##0 \"dong\"_-", "# ?/?"}) {
        EXPECT_EQ(cellFormatOf(code).kind, CellFormat::Kind::General) << code;
    }
    EXPECT_EQ(cellFormatOf("00000;-00000").width, 5U);
    EXPECT_EQ(cellFormatOf("mm/yy").kind, CellFormat::Kind::Date);
    EXPECT_EQ(cellFormatOf("mm:ss").kind, CellFormat::Kind::Time);
    EXPECT_EQ(cellFormatOf("[mm]:ss").kind, CellFormat::Kind::Time);
}

TEST(FileContents, AreSeenByTheirStart) {
    EXPECT_EQ(fileContent("a;b\n1;2"), FileContent::Text);
    EXPECT_EQ(fileContent(""), FileContent::Text);
    EXPECT_EQ(fileContent("< 5 tuổi;b"), FileContent::Text);
    EXPECT_TRUE(isPlainText("a;b\r\n1;\t2"));
    EXPECT_TRUE(isPlainText("\xC4\x90\xF4n"));
    EXPECT_TRUE(isPlainText(std::string_view("\xFF\xFE"
                                             "a\0",
                                             4)));
    EXPECT_FALSE(isPlainText(std::string_view("a;\0b", 4)));
    EXPECT_FALSE(isPlainText("a\x02"));
    EXPECT_EQ(fileContent("  <HTML>"), FileContent::Markup);
    EXPECT_EQ(fileContent("\x89PNG\r\n"), FileContent::Binary);
    EXPECT_EQ(fileContent("%PDF-1.4"), FileContent::Pdf);
    EXPECT_EQ(fileContent(std::string_view("PK\x03\x04", 4)), FileContent::Zip);
}

} // namespace
} // namespace diaban
