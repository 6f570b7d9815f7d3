// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/tell_shape.h"
#include "tests/src/table/expect_error.h"
#include "tests/src/table/text_grid.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace diaban {
namespace {

using test::errorOf;
using test::gridOf;

struct ShapeCase {
    const char* name;
    const char* sheet;
    const char* table; ///< as it must come out
};

std::ostream& operator<<(std::ostream& out, const ShapeCase& shape) {
    return out << shape.name;
}

class SheetShapes : public testing::TestWithParam<ShapeCase> {};

TEST_P(SheetShapes, GiveTheTable) {
    gis::Problems told;
    EXPECT_EQ(test::drawn(tableOf(gridOf(GetParam().sheet), {}, told)), GetParam().table);
    EXPECT_EQ(told.count("sheet.sum_differs"), 0U);
}

INSTANTIATE_TEST_SUITE_P(
    Shape, SheetShapes,
    testing::Values(
        ShapeCase{"tidy", "TT|Xã|Hộ\n1|An|5\n2|Ba|6", "TT|Xã|Hộ\n1|An|5\n2|Ba|6"},
        ShapeCase{"twoRows", "TT|Đơn vị|Hộ||Ghi chú\n||Tổng số|Đã ký|\n1|An|5|4|x",
                  "TT|Đơn vị|Hộ / Tổng số|Hộ / Đã ký|Ghi chú\n1|An|5|4|x"},
        ShapeCase{"threeRows", "TT|Xã|Kết quả||||\n||Hộ||Ban||\n||Tổng|Ký|Số|Đạt|\n1|An|5|4|2|1",
                  "TT|Xã|Kết quả / Hộ / Tổng|Kết quả / Hộ / Ký|Kết quả / Ban / Số|Kết quả / Ban / Đạt\n1|An|5|4|2|1"},
        ShapeCase{"underATotal", "TT|Xã|Tổng số|Trong đó||Tỷ lệ\n|||Đã ký|Chưa ký|\n1|An|5|4|1|80",
                  "TT|Xã|Tổng số|Trong đó / Đã ký|Trong đó / Chưa ký|Tỷ lệ\n1|An|5|4|1|80"},
        ShapeCase{"unitsBelow", "TT|Xã|Hộ|Diện tích\n||(hộ)|(km2)\n1|An|5|4",
                  "TT|Xã|Hộ / (hộ)|Diện tích / (km2)\n1|An|5|4"},
        ShapeCase{"columnNumbers", "TT|Xã|Hộ|Ký\nA|B|1|2=1/3\n1|An|5|4\n2|Ba|6|3", "TT|Xã|Hộ|Ký\n1|An|5|4\n2|Ba|6|3"},
        ShapeCase{"bareNumbers", "Mã|Xã|Hộ\n1|2|3\n00001|An|5", "Mã|Xã|Hộ\n00001|An|5"},
        ShapeCase{"figuresAreNoNumbers", "a|b|c\n1|2|3\n4|5|6", "a|b|c\n1|2|3\n4|5|6"},
        ShapeCase{"months", "Xã|1|2|3\nAn|4|5|6\nBa|7|8|9", "Xã|1|2|3\nAn|4|5|6\nBa|7|8|9"},
        ShapeCase{"allText", "Cụm|Xã|Trưởng cụm\nC1|An|Ông A\nC2|Ba|Ông B",
                  "Cụm|Xã|Trưởng cụm\nC1|An|Ông A\nC2|Ba|Ông B"},
        ShapeCase{"districtList", "Đơn vị|Hộ|Ký\nTP Vinh|9|4\nTX Cửa Lò|2|1\nAnh Sơn|3|2\nĐô Lương|4|2",
                  "Đơn vị|Hộ|Ký\nTP Vinh|9|4\nTX Cửa Lò|2|1\nAnh Sơn|3|2\nĐô Lương|4|2"},
        ShapeCase{"missingFigures", "TT|Xã|Hộ|Ký\n1|An|5|4\n2|Ba\n3|Cò|5|4", "TT|Xã|Hộ|Ký\n1|An|5|4\n2|Ba||\n3|Cò|5|4"},
        ShapeCase{"missingFiguresOfACity", "Đơn vị|Hộ|Ký\nAn|5|4\nTP Vinh\nCò|5|4",
                  "Đơn vị|Hộ|Ký\nAn|5|4\nTP Vinh||\nCò|5|4"},
        ShapeCase{"mergedOverTheNumber",
                  "TT|Xã|Hộ\nHuyện A\n1|An|5\n2|Ba|6\nCộng||11\nHuyện B\n1|Cò|5\nCộng||5\nTổng cộng||16",
                  "TT|Xã|Hộ|Đơn vị cấp trên\n1|An|5|Huyện A\n2|Ba|6|Huyện A\n1|Cò|5|Huyện B"},
        ShapeCase{"words", "Đơn vị|Hộ\nHuyện A|11\nXã An|5\nXã Ba|6\nThị xã B|4\nPhường Cò|4\nToàn tỉnh|15",
                  "Đơn vị|Hộ|Đơn vị cấp trên\nXã An|5|Huyện A\nXã Ba|6|Huyện A\nPhường Cò|4|Thị xã B"},
        ShapeCase{"steps", "TT|Đơn vị|Hộ\n1|A|11\n1.1|An|5\n1.2|Ba|6\n2|B|4\n2.1|Cò|4",
                  "TT|Đơn vị|Hộ|Đơn vị cấp trên\n1.1|An|5|A\n1.2|Ba|6|A\n2.1|Cò|4|B"},
        ShapeCase{"letters",
                  "TT|Đơn vị|Hộ\nA|MIỀN NÚI|11\nI|Huyện A|11\n1|An|5\n2|Ba|6\nB|ĐỒNG BẰNG|4\nI|Huyện B|4\n1|Cò|4",
                  "TT|Đơn vị|Hộ|Đơn vị cấp trên\n1|An|5|Huyện A\n2|Ba|6|Huyện A\n1|Cò|4|Huyện B"},
        ShapeCase{"sums", "TT|Đơn vị|Hộ|Ký\n|Quỳnh Lưu|11|5\n1|An|5|2\n2|Ba|6|3\n|Yên Thành|4|4\n3|Cò|4|4",
                  "TT|Đơn vị|Hộ|Ký|Đơn vị cấp trên\n1|An|5|2|Quỳnh Lưu\n2|Ba|6|3|Quỳnh Lưu\n3|Cò|4|4|Yên Thành"},
        ShapeCase{
            "bareNames", "Đơn vị|Hộ|Ký\nQuỳnh Lưu\nAn|5|2\nBa|6|3\nYên Thành\nCò|4|4\nDư|1|1",
            "Đơn vị|Hộ|Ký|Đơn vị cấp trên\nAn|5|2|Quỳnh Lưu\nBa|6|3|Quỳnh Lưu\nCò|4|4|Yên Thành\nDư|1|1|Yên Thành"},
        ShapeCase{"subtotalsName", "TT|Xã|Hộ\n1|An|5\n2|Ba|6\n|Cộng huyện A|11\n3|Cò|4\n|Cộng huyện B|4",
                  "TT|Xã|Hộ|Đơn vị cấp trên\n1|An|5|huyện A\n2|Ba|6|huyện A\n3|Cò|4|huyện B"},
        ShapeCase{"ownParents", "Huyện|Xã|Hộ\nA|An|5\n|Ba|6\n|Cò|7\nB|Dư|4\n|Đa|4",
                  "Huyện|Xã|Hộ\nA|An|5\nA|Ba|6\nA|Cò|7\nB|Dư|4\nB|Đa|4"},
        ShapeCase{"parentsOnEachRow", "Huyện|Xã|Hộ\nA|An|5\nA|Ba|6\n|Cò|7\nB|Dư|4",
                  "Huyện|Xã|Hộ\nA|An|5\nA|Ba|6\n|Cò|7\nB|Dư|4"},
        ShapeCase{"pages", "BIỂU 1\nHuyện A\nTT|Xã|Hộ\n1|An|5\n|Cộng|5\nHuyện B\nTT|Xã|Hộ\n1|An|6\n|Cộng|6",
                  "TT|Xã|Hộ|Đơn vị cấp trên\n1|An|5|Huyện A\n1|An|6|Huyện B"},
        ShapeCase{"pagesOfOneTable", "TT|Xã|Hộ\n1|An|5\nTT|Xã|Hộ\n2|Ba|6", "TT|Xã|Hộ\n1|An|5\n2|Ba|6"},
        ShapeCase{"unitsOfAllLevelsByCode", "Mã|Tên|Hộ\n001|Huyện A|11\n00001|Xã An|5\n00002|Xã Ba|6",
                  "Mã|Tên|Hộ\n001|Huyện A|11\n00001|Xã An|5\n00002|Xã Ba|6"},
        ShapeCase{"aDistrictWithoutCommunes", "TT|Đơn vị|Hộ\nI|Huyện A|5\n1|Xã An|5\nII|Huyện B|7",
                  "TT|Đơn vị|Hộ|Đơn vị cấp trên\n1|Xã An|5|Huyện A\nII|Huyện B|7|"},
        ShapeCase{"numberedForm", "TT|Xã|Hộ\n1|An|5\n2|Ba|6\n3\n4", "TT|Xã|Hộ\n1|An|5\n2|Ba|6"},
        ShapeCase{"aNoteBetweenDistricts",
                  "TT|Đơn vị|Hộ|Ký\nI|Huyện A\n1|Xã An|5|4\n|Ghi chú: Xã Ba chưa báo cáo\nII|Huyện B\n1|Xã Ba|6|5",
                  "TT|Đơn vị|Hộ|Ký|Đơn vị cấp trên\n1|Xã An|5|4|Huyện A\n1|Xã Ba|6|5|Huyện B"},
        ShapeCase{"aStarBetweenDistricts",
                  "Đơn vị|Hộ|Ký\nHuyện A\nXã An|5|4\n* Xã Ba, Cò: chưa báo cáo\nXã Dư, Đa: sau\nHuyện B\nXã Ba|6|5",
                  "Đơn vị|Hộ|Ký|Đơn vị cấp trên\nXã An|5|4|Huyện A\nXã Ba|6|5|Huyện B"},
        ShapeCase{"aDateBetweenDistricts",
                  "TT|Đơn vị|Hộ|Ký\nI|Cát\n1|An|5|4\n|Ngày 15 tháng 9 năm 2025\nNgười lập\nII|Dương\n1|Ba|6|5",
                  "TT|Đơn vị|Hộ|Ký|Đơn vị cấp trên\n1|An|5|4|Cát\n1|Ba|6|5|Dương"},
        ShapeCase{"communesOfNoteAfterTheRows", "TT|Đơn vị|Hộ|Ký\n1|Xã An|5|4\nGhi chú:\n|Xã Ba\n|Huyện A",
                  "TT|Đơn vị|Hộ|Ký\n1|Xã An|5|4"},
        ShapeCase{"unreportedAfterANote", "TT|Đơn vị|Hộ|Ký\n1|Xã An|5|4\n|Ghi chú: x\n|Xã Ba\n3|Xã Cò|6|5",
                  "TT|Đơn vị|Hộ|Ký\n1|Xã An|5|4\n|Xã Ba||\n3|Xã Cò|6|5"},
        ShapeCase{"unreportedCommunes", "Đơn vị|Hộ|Ký\nXã An\nXã Ba|6|5\nXã Cò|6|5\nXã Dư\nXã Đa|6|5",
                  "Đơn vị|Hộ|Ký\nXã An||\nXã Ba|6|5\nXã Cò|6|5\nXã Dư||\nXã Đa|6|5"},
        ShapeCase{"lettersWithinNumbers", "TT|Đơn vị|Hộ\n1|Huyện A|11\na|Xã An|5\nb|Xã Ba|6\n2|Huyện B|4\na|Xã Cò|4",
                  "TT|Đơn vị|Hộ|Đơn vị cấp trên\na|Xã An|5|Huyện A\nb|Xã Ba|6|Huyện A\na|Xã Cò|4|Huyện B"},
        ShapeCase{"lettersOfBareNames", "TT|Đơn vị|Hộ\n1|A|11\na|An|5\nb|Ba|6\n2|B|4\na|Cò|4",
                  "TT|Đơn vị|Hộ|Đơn vị cấp trên\na|An|5|A\nb|Ba|6|A\na|Cò|4|B"},
        ShapeCase{
            "bareDistrictsBySums",
            "Đơn "
            "vị|Hộ|Ký\nA|606|306\nAn|201|101\nBa|202|102\nCò|203|103\nB|906|606\nDư|301|201\nEm|302|202\nGò|303|203",
            "Đơn vị|Hộ|Ký|Đơn vị cấp "
            "trên\nAn|201|101|A\nBa|202|102|A\nCò|203|103|A\nDư|301|201|B\nEm|302|202|B\nGò|303|203|B"},
        ShapeCase{
            "oneBareDistrictThatDoesNotFit",
            "Đơn "
            "vị|Hộ|Ký\nA|606|306\nAn|201|101\nBa|202|102\nCò|203|103\nB|907|606\nDư|301|201\nEm|302|202\nGò|303|203",
            "Đơn "
            "vị|Hộ|Ký\nA|606|306\nAn|201|101\nBa|202|102\nCò|203|103\nB|907|606\nDư|301|201\nEm|302|202\nGò|303|203"},
        ShapeCase{"equalRowsAreNoSums", "Đơn vị|Hộ|Ký\nA|100|50\nB|100|50\nC|100|50\nD|100|50\nE|100|50\nG|100|50",
                  "Đơn vị|Hộ|Ký\nA|100|50\nB|100|50\nC|100|50\nD|100|50\nE|100|50\nG|100|50"},
        ShapeCase{"unsaidTotal",
                  "TT|Đơn vị|Hộ|Tỷ lệ (%)\n1|Xã An|5000|1\n2|Xã Ba|6000|2\n3|Xã Cò|7000|3\n|Ba Hà|18000|2",
                  "TT|Đơn vị|Hộ|Tỷ lệ (%)\n1|Xã An|5000|1\n2|Xã Ba|6000|2\n3|Xã Cò|7000|3"},
        ShapeCase{"aCommuneAsGreatAsTheOthers", "TT|Đơn vị|Hộ\n1|Xã An|5000\n2|Xã Ba|6000\n3|Xã Cò|7000\n4|Xã Dư|18000",
                  "TT|Đơn vị|Hộ\n1|Xã An|5000\n2|Xã Ba|6000\n3|Xã Cò|7000\n4|Xã Dư|18000"},
        ShapeCase{"yearsUnderAHeading", "TT|Xã|Số vụ||\n||2023|2024|2025\n1|An|5|6|7\n2|Ba|6|7|8",
                  "TT|Xã|Số vụ / 2023|Số vụ / 2024|Số vụ / 2025\n1|An|5|6|7\n2|Ba|6|7|8"},
        ShapeCase{"yearsUnderTwoHeadings", "TT|Xã|Số vụ||Đã xử lý|\n||2024|2025|2024|2025\n1|An|5|6|7|8",
                  "TT|Xã|Số vụ / 2024|Số vụ / 2025|Đã xử lý / 2024|Đã xử lý / 2025\n1|An|5|6|7|8"},
        ShapeCase{"monthsUnderAHeading", "TT|Xã|Tháng||\n||1|2|3\n1|An|5|6|7\n2|Ba|6|7|8",
                  "TT|Xã|Tháng / 1|Tháng / 2|Tháng / 3\n1|An|5|6|7\n2|Ba|6|7|8"},
        ShapeCase{"smallLettersOfColumns", "TT|Xã|Hộ|Ký|Tổng\na|b|1|2|3\n1|An|5|4|9", "TT|Xã|Hộ|Ký|Tổng\n1|An|5|4|9"},
        ShapeCase{"romanNumbersOfColumns", "TT|Xã|Hộ|Ký|Tổng\nI|II|III|IV|V\n1|An|5|4|9",
                  "TT|Xã|Hộ|Ký|Tổng\n1|An|5|4|9"},
        ShapeCase{"bracketsReadAsMinus", "TT|Xã|Hộ|Ký|Tổng\n-1|-2|-3|-4|-5\n1|An|5|4|9",
                  "TT|Xã|Hộ|Ký|Tổng\n1|An|5|4|9"},
        ShapeCase{"aColumnPutBetween", "TT|Xã|Hộ|Ký|Tổng\n[1]|[2]|[3]|[3a]|[4]\n1|An|5|4|9",
                  "TT|Xã|Hộ|Ký|Tổng\n1|An|5|4|9"},
        ShapeCase{"aSmallNameIsNoColumn", "ten|x|y\na|1|2\nb|3|4", "ten|x|y\na|1|2\nb|3|4"},
        ShapeCase{"unitsAloneBelow", "TT|Đơn vị|Dân số|Rộng\n||Nghìn người|Km²\n1|An|5|2,5\n2|Ba|6|1,5",
                  "TT|Đơn vị|Dân số|Rộng\n1|An|5|2,5\n2|Ba|6|1,5"},
        ShapeCase{"communesNamedLikeSums", "Xã|Hộ\nCộng Hòa|5\nTổng Cọt|6\nToàn Thắng|7",
                  "Xã|Hộ\nCộng Hòa|5\nTổng Cọt|6\nToàn Thắng|7"}),
    [](const auto& each) { return std::string(each.param.name); });

class SheetShapeOf : public testing::Test {
protected:
    Table make(const std::string& sheet, ShapeOptions shape = {}) {
        TableOptions options;
        options.shape = std::move(shape);
        return tableOf(gridOf(sheet), options, m_told);
    }
    std::string error(const std::string& sheet, ShapeOptions shape = {}) {
        return errorOf([&] { static_cast<void>(make(sheet, std::move(shape))); });
    }
    gis::Problems m_told;
    const std::string m_twoTables =
        "Bảng 1\nTT|Xã|Hộ|Ký\n1|An|5|4\n2|Ba|6|5\nBảng 2\nTT|Xã|Tổ|Camera\n1|An|1|2\n2|Ba|3|4";
};

TEST_F(SheetShapeOf, SeveralTablesAreAskedFor) {
    EXPECT_EQ(error(m_twoTables), "sheet.several_blocks @5");
    ShapeOptions second;
    second.block = 2;
    EXPECT_EQ(test::drawn(make(m_twoTables, second)), "TT|Xã|Tổ|Camera\n1|An|1|2\n2|Ba|3|4");
    ShapeOptions first;
    first.block = 1;
    EXPECT_EQ(test::drawn(make(m_twoTables, first)), "TT|Xã|Hộ|Ký\n1|An|5|4\n2|Ba|6|5");
    ShapeOptions third;
    third.block = 3;
    EXPECT_EQ(error(m_twoTables, third), "sheet.no_such_block");
}

TEST_F(SheetShapeOf, ATitleWithoutAHeaderIsAskedFor) {
    EXPECT_EQ(error("BÁO CÁO\n1|Xã An|5\n2|Xã Ba|6"), "sheet.no_header_found @1");
    EXPECT_EQ(error("BIỂU SỐ 1"), "table.no_rows");
    EXPECT_EQ(error("BIỂU SỐ 1\nTT|Xã|Hộ"), "sheet.no_header_found @1");
}

TEST_F(SheetShapeOf, ARowThatIsNotOneUnitIsAskedAbout) {
    EXPECT_EQ(error("SỐ HỘ\nTT|Đơn vị|Hộ||TT|Đơn vị|Hộ\n1|An|5||3|Cò|7\n2|Ba|6||4|Dư|8"), "sheet.side_by_side @2");
    EXPECT_EQ(error("TT|Chỉ tiêu|Xã An|Xã Ba|Phường Cò\n1|Số hộ|5|6|7\n2|Đã ký|4|5|6"), "sheet.units_as_columns @1");
    EXPECT_EQ(error("Đơn vị|Số xã|Xã đạt|Xã chưa đạt|Xã khá\nHuyện A|5|4|1|1\nHuyện B|6|5|1|1"), "none");
}

TEST_F(SheetShapeOf, NumbersOfPagesAreNoData) {
    const Table table = make("TT|Xã|Hộ|Ký\n1|An|5|4\n||1\nTT|Xã|Hộ|Ký\n2|Ba|6|5\n||2");
    EXPECT_EQ(test::drawn(table), "TT|Xã|Hộ|Ký\n1|An|5|4\n2|Ba|6|5");
    EXPECT_EQ(m_told.count("sheet.numbered_rows"), 1U);
    EXPECT_EQ(make("TT|Xã|Hộ|Ký\n1|An|5|4\n||1\n2|Ba|6|5").rows(), 3U) << "without pages nothing is left out";
}

TEST_F(SheetShapeOf, WhatIsSaidOfTheRowsCounts) {
    const std::string sheet = "A|B|C\nx|y|z\n1|Xã An|5\n2|Xã Ba|6\n3|Xã Cò|7\n4|Xã Dư|8";
    ShapeOptions shape;
    shape.headerRows = RowSpan{1, 2};
    shape.dataRows = RowSpan{4, 6};
    shape.skipRows = {5};
    EXPECT_EQ(test::drawn(make(sheet, shape)), "A / x|B / y|C / z\n2|Xã Ba|6\n4|Xã Dư|8");
    EXPECT_EQ(m_told.count("sheet.skipped_rows"), 1U);
    shape.headerRows = RowSpan{90, 91};
    EXPECT_EQ(error(sheet, shape), "sheet.no_such_row");
}

TEST_F(SheetShapeOf, EveryRowHasARole) {
    const std::string sheet =
        "BIỂU 1\n||Đơn vị tính: hộ\nTT|Xã|Hộ\n(1)|(2)|(3)\nI|Huyện A\n1|An|5\n2|Ba|6\n|Cộng|11\nTổng cộng||11\n"
        "Ghi chú: x\n||A, ngày 3 tháng 10 năm 2025\nNGƯỜI LẬP||GIÁM ĐỐC";
    const Grid grid = gridOf(sheet);
    const Table table = make(sheet);
    std::string roles;
    for (const RowRun& run : rowRuns(grid, table.shape)) {
        roles += std::to_string(run.first) + '-' + std::to_string(run.last) + ' ' + nameOf(run.role) + '\n';
    }
    EXPECT_EQ(roles,
              "1-1 title\n2-2 unit_note\n3-3 header\n4-4 column_numbers\n5-5 group\n6-7 data\n8-8 subtotal\n9-9 total\n"
              "10-10 note\n11-11 place_and_date\n12-12 signature\n");
    ASSERT_EQ(table.checkSums.size(), 2U);
    EXPECT_EQ(table.checkSums[0].rows, 2U);
    EXPECT_EQ(table.checkSums[0].different, 0U);
}

TEST_F(SheetShapeOf, NobodyWhoSignedIsQuoted) {
    const std::string sheet =
        "TT|Xã|Hộ|Ký\n1|An|5|4\n2|Ba|6|5\n|||A, ngày 3 tháng 10 năm 2025\n|Người lập biểu||TRƯỞNG CÔNG AN\n"
        "|Trần Văn Lậpbiểu||Đại tá Nguyễn Văn Kýtên\n|ĐT: 0912345678";
    const Grid grid = gridOf(sheet);
    const Table table = make(sheet);
    std::string runs;
    for (const RowRun& run : rowRuns(grid, table.shape)) {
        runs += std::to_string(run.first) + '-' + std::to_string(run.last) + ' ' + nameOf(run.role) + run.text + '\n';
    }
    EXPECT_EQ(runs, "1-1 headerTT\n2-3 data\n4-4 place_and_dateA, ngày 3 tháng 10 năm 2025\n5-7 signature\n");
    EXPECT_EQ(m_told.count("sheet.note_rows"), 0U);
    EXPECT_EQ(m_told.count("sheet.signature_rows"), 1U);
}

TEST_F(SheetShapeOf, SharesAndAveragesAreNotAdded) {
    static_cast<void>(make("Xã|Hộ|Tỷ lệ (%)|Thu nhập\nAn|5|80|1,5\nBa|6|90|2,5\nTổng cộng|11|85|2,0"));
    EXPECT_EQ(m_told.count("sheet.sum_differs"), 0U);
    static_cast<void>(make("Xã|Hộ\nAn|5\nBa|6\nTổng cộng|12"));
    ASSERT_EQ(m_told.count("sheet.sum_differs"), 1U);
    const auto& problem = m_told.list().back();
    EXPECT_EQ(problem.place, "4");
    EXPECT_EQ(std::get<double>(problem.message.args.at(3).second), 12.0);
    EXPECT_EQ(std::get<double>(problem.message.args.at(4).second), 11.0);
}

TEST_F(SheetShapeOf, AThousandInASumIsReadAsItsRowsSay) {
    static_cast<void>(make("Xã|Hộ\nAn|500\nBa|734\nTổng cộng|1.234"));
    EXPECT_EQ(m_told.count("sheet.sum_differs"), 0U);
}

TEST_F(SheetShapeOf, FiguresUnderNotesAreDecimalsThatWereSplit) {
    const auto told = [](const std::string& sheet, char separator) {
        gis::Problems problems;
        Grid grid = gridOf(sheet);
        grid.separator = separator;
        static_cast<void>(tableOf(grid, {}, problems));
        return problems.count("table.decimals_split");
    };
    const std::string split = "TT|Xã|Diện tích|Hộ|Ghi chú\n1|An|10|5|200\n2|Ba|11|5|201";
    EXPECT_EQ(told(split, ','), 1U);
    EXPECT_EQ(told(split, ';'), 0U);
    EXPECT_EQ(told("BIỂU 1\nTT|Xã|Diện tích|Hộ\n1|An|10|5|200\n2|Ba|11|5|201", ','), 1U) << "a column without a name";
    EXPECT_EQ(told("TT|Xã|Diện tích|Hộ|Ghi chú\n1|An|10|5|mới\n2|Ba|11|5|x", ','), 0U);
    EXPECT_EQ(told("TT|Xã|Diện tích|Hộ|Tổ\n1|An|10|5|200\n2|Ba|11|5|201", ','), 0U);
}

TEST_F(SheetShapeOf, MergedCellsStandForAllOfTheirs) {
    Grid grid = gridOf("BIỂU 1||||\nHuyện|Xã|Hộ||Ghi chú\n||Tổng|Ký|\nHuyện A|An|5|4|\n|Ba|6|5|\nHuyện B|Cò|7|6|");
    grid.merges = {{1, 1, 0, 4}, {2, 3, 0, 0}, {2, 3, 1, 1}, {2, 2, 2, 3}, {2, 3, 4, 4}, {4, 5, 0, 0}};
    const Table table = tableOf(grid, {}, m_told);
    EXPECT_EQ(test::drawn(table),
              "Huyện|Xã|Hộ / Tổng|Hộ / Ký|Ghi chú\nHuyện A|An|5|4|\nHuyện A|Ba|6|5|\nHuyện B|Cò|7|6|");
    EXPECT_EQ(grid.cell(4, 0), "") << "the sheet stays as it is";
    EXPECT_EQ(m_told.count("sheet.merges_filled"), 1U);
}

TEST_F(SheetShapeOf, AnEmptyMergeOverAHeadingEndsIt) {
    Grid grid = gridOf("Xã|Hộ||Ký\n|a|b|c\nAn|1|2|3");
    grid.merges = {{1, 2, 0, 0}, {1, 1, 1, 2}};
    EXPECT_EQ(test::drawn(tableOf(grid, {}, m_told)), "Xã|Hộ / a|Hộ / b|Ký / c\nAn|1|2|3");
}

TEST_F(SheetShapeOf, ARowMergedOverTheColumnsIsAGroup) {
    Grid grid = gridOf("Xã|Hộ|Ký|Tổ\nQuỳnh Lưu\nAn|1|2|3\nBa|1|2|3");
    grid.merges = {{2, 2, 0, 3}};
    EXPECT_EQ(test::drawn(tableOf(grid, {}, m_told)),
              "Xã|Hộ|Ký|Tổ|Đơn vị cấp trên\nAn|1|2|3|Quỳnh Lưu\nBa|1|2|3|Quỳnh Lưu");
}

} // namespace
} // namespace diaban
