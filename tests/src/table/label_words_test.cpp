// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/label_words.h"
#include "src/table/row_span.h"
#include "src/table/sheet_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban {
namespace {

TEST(LabelWords, KnowSumsFromCommunes) {
    for (const char* label :
         {"Tổng cộng", "TỔNG CỘNG", "Tong cong:", "Tổng số", "Toàn tỉnh", "Cả tỉnh", "Tổng số (37 xã)", "Total"}) {
        EXPECT_EQ(sumWordOf(label), SumWord::All) << label;
    }
    for (const char* label : {"Cộng", "CỘNG:", "Tổng", "cong"}) {
        EXPECT_EQ(sumWordOf(label), SumWord::Any) << label;
    }
    for (const char* label : {"Cộng huyện A", "Tổng cộng huyện Quỳnh Lưu", "Cộng (I)", "Tổng (I+II)", "Toàn huyện",
                              "Cộng mang sang", "Cộng VI", "Cong II", "TONG (I+II)", "Tổng phần I"}) {
        EXPECT_EQ(sumWordOf(label), SumWord::Named) << label;
    }
    for (const char* label :
         {"Cộng Hòa",    "Cộng Hiền", "Tổng Cọt",       "Toàn Thắng", "Toàn Sơn", "Công Hải", "Công",
          "Cống Vị",     "CỐNG VỊ",   "Tống Phan",      "Tong Phan",  "CONG VI",  "Cong Vi",  "Cộng Vi",
          "Xã Cộng Hòa", "Tân Lập",   "Thị trấn Cổ Lễ", "Chung Chải", "Ca Thành", "",         "T"}) {
        EXPECT_EQ(sumWordOf(label), SumWord::None) << label;
    }
}

TEST(LabelWords, NameTheUnitOfASum) {
    EXPECT_EQ(summedUnit("Cộng huyện A"), "huyện A");
    EXPECT_EQ(summedUnit("Tổng cộng thị xã Cửa Lò:"), "thị xã Cửa Lò");
    EXPECT_EQ(summedUnit("Cộng"), "");
    EXPECT_EQ(summedUnit("Cộng (I)"), "");
}

TEST(LabelWords, KnowLevelsByTheirWords) {
    EXPECT_EQ(unitLevelOf("Huyện Quỳnh Lưu"), UnitLevel::District);
    EXPECT_EQ(unitLevelOf("TP. Vinh"), UnitLevel::District);
    EXPECT_EQ(unitLevelOf("THỊ XÃ CỬA LÒ"), UnitLevel::District);
    EXPECT_EQ(unitLevelOf("Thị trấn Cầu Giát"), UnitLevel::Commune);
    EXPECT_EQ(unitLevelOf("Đặc khu Côn Đảo"), UnitLevel::Commune);
    EXPECT_EQ(unitLevelOf("Tỉnh Nghệ An"), UnitLevel::Province);
    for (const char* name : {"Quản Bạ", "Quan Sơn", "Tịnh Khê", "Xà Dề Phìn", "Huyện", "Hợp Thành", "Bản Qua", ""}) {
        EXPECT_EQ(unitLevelOf(name), UnitLevel::None) << name;
    }
}

TEST(LabelWords, KnowHowRowsAreNumbered) {
    EXPECT_EQ(ordinalOf("12"), Ordinal::Arabic);
    EXPECT_EQ(ordinalOf("(3)"), Ordinal::Arabic);
    EXPECT_EQ(ordinalOf("IV."), Ordinal::Roman);
    EXPECT_EQ(ordinalOf("A"), Ordinal::Letter);
    EXPECT_EQ(ordinalOf("a)"), Ordinal::Letter);
    EXPECT_EQ(ordinalOf("1.2"), Ordinal::Steps);
    EXPECT_EQ(ordinalOf(""), Ordinal::Blank);
    EXPECT_EQ(ordinalOf("Huyện A"), Ordinal::Other);
}

TEST(LabelWords, NamesComeWithoutTheirNumber) {
    EXPECT_EQ(withoutOrdinal("II. Huyện A (12 xã):"), "Huyện A");
    EXPECT_EQ(withoutOrdinal("1) An Hòa"), "An Hòa");
    EXPECT_EQ(withoutOrdinal("I - Huyện A"), "Huyện A");
    EXPECT_EQ(withoutOrdinal("P.1"), "P.1");
    EXPECT_EQ(withoutOrdinal("Tân Lập I"), "Tân Lập I");
    EXPECT_EQ(withoutOrdinal("H. Quỳnh Lưu"), "H. Quỳnh Lưu");
}

TEST(SheetWords, MarkLinesThatAreNoData) {
    EXPECT_EQ(lineMarkOf("Đơn vị tính: hộ"), LineMark::UnitNote);
    EXPECT_EQ(lineMarkOf("ĐVT: người"), LineMark::UnitNote);
    EXPECT_EQ(lineMarkOf("Đơn vị"), LineMark::None);
    EXPECT_EQ(lineMarkOf("Nghệ An, ngày 30 tháng 9 năm 2025"), LineMark::PlaceAndDate);
    EXPECT_EQ(lineMarkOf("Ngày tháng năm sinh"), LineMark::None);
    EXPECT_EQ(lineMarkOf("Độc lập - Tự do - Hạnh phúc"), LineMark::Office);
    EXPECT_EQ(lineMarkOf("(Kèm theo Báo cáo số 12)"), LineMark::Office);
    EXPECT_EQ(lineMarkOf("Ghi chú: số liệu đến 30/9"), LineMark::Note);
    EXPECT_EQ(lineMarkOf("(*) Xã mới"), LineMark::Note);
    EXPECT_EQ(lineMarkOf("Nguồn: Công an tỉnh"), LineMark::Note);
    EXPECT_EQ(lineMarkOf("KT. TRƯỞNG PHÒNG"), LineMark::Signature);
    EXPECT_EQ(lineMarkOf("Nơi nhận:"), LineMark::Signature);
    EXPECT_EQ(lineMarkOf("Xã Nguồn"), LineMark::None);
}

TEST(SheetWords, SayWhatAHeaderMeans) {
    const auto role = [](const char* header) {
        const auto meaning = meaningOfHeader(header);
        return meaning ? meaning->role : ColumnRole::Blank;
    };
    EXPECT_EQ(role("TT"), ColumnRole::Number);
    EXPECT_EQ(role("Mã xã"), ColumnRole::Code);
    EXPECT_EQ(role("Xã, phường, đặc khu"), ColumnRole::Name);
    EXPECT_EQ(role("Đơn vị hành chính"), ColumnRole::Name);
    EXPECT_EQ(role("Huyện, thị xã, thành phố"), ColumnRole::Parent);
    EXPECT_EQ(role("Quận Huyện"), ColumnRole::Parent);
    for (const char* header : {"Số xã đạt", "Đơn vị tính", "Mã số thuế", "Tổng số hộ", "Tỷ lệ (%)"}) {
        EXPECT_EQ(role(header), ColumnRole::Blank) << header;
    }
}

TEST(SheetWords, KnowTheNumbersOfColumns) {
    EXPECT_EQ(columnMarkOf("(3)")->number, 3);
    EXPECT_TRUE(columnMarkOf("3=2/1*100")->sure);
    EXPECT_FALSE(columnMarkOf("3")->sure);
    EXPECT_FALSE(columnMarkOf("B")->number);
    EXPECT_FALSE(columnMarkOf("3,5"));
    EXPECT_FALSE(columnMarkOf("00004")) << "a code, not the number of a column";
    EXPECT_TRUE(columnMarkOf("0"));
    EXPECT_FALSE(columnMarkOf("An"));
}

TEST(RowSpans, AreReadAsPeopleWriteThem) {
    EXPECT_EQ(rowSpanOf("4")->last, 4U);
    EXPECT_EQ(rowSpanOf("4-6")->last, 6U);
    EXPECT_EQ(rowSpanOf(" 4 .. 6 ")->first, 4U);
    for (const char* text : {"", "0", "6-4", "4-", "a", "4-6-8", "-4", "99999999999"}) {
        EXPECT_FALSE(rowSpanOf(text)) << text;
    }
    EXPECT_THAT(*rowsOfList("5, 9,12-14"), testing::ElementsAre(5U, 9U, 12U, 13U, 14U));
    EXPECT_TRUE(rowsOfList("")->empty());
    EXPECT_FALSE(rowsOfList("1-4000000000"));
}

} // namespace
} // namespace diaban
