// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "ui/models/output_table_model.h"

namespace diaban::ui {
namespace {

std::shared_ptr<const OutputContents> sample(Language language, bool hasHead) {
    OutputContents contents;
    contents.language = language;
    ListSheet sheet;
    sheet.columns = {{"Mã", 10, 0, true}, {"Số", 10}, {"km", 10, 2}, {"Lời", 10}};
    sheet.rows = 3;
    sheet.row = [](std::size_t at) {
        return at == 2 ? std::vector<ListCell>(4)
                       : std::vector<ListCell>{std::string("00103"), std::int64_t{1234}, 1234.5,
                                               std::string("<b>một</b>\nhai")};
    };
    contents.tables.push_back({std::move(sheet), {}, hasHead});
    return std::make_shared<const OutputContents>(std::move(contents));
}

TEST(OutputTableModel, ShowsCellsAsTheFileHasThem) {
    test::qtProgram();
    OutputTableModel model;
    EXPECT_EQ(model.rowCount(), 0);
    model.show(sample(Language::Vi, true), 0);
    ASSERT_EQ(model.rowCount(), 3);
    ASSERT_EQ(model.columnCount(), 4);
    const auto text = [&](int column) { return model.index(1, column).data().toString(); };
    EXPECT_EQ(text(0), QStringLiteral("00103"));
    EXPECT_EQ(text(1), QStringLiteral("1234"));
    EXPECT_EQ(text(2), QStringLiteral("1.234,50"));
    EXPECT_EQ(text(3), QStringLiteral("<b>một</b> hai"));
    EXPECT_EQ(model.index(2, 2).data().toString(), QString()) << "nothing is not zero";
    EXPECT_TRUE(model.index(1, 3).data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;b&gt;")));
    model.show(sample(Language::En, true), 0);
    EXPECT_EQ(text(2), QStringLiteral("1,234.50"));
    model.clear();
    EXPECT_EQ(model.columnCount(), 0);
}

TEST(OutputTableModel, CallsColumnsAsPeopleDo) {
    test::qtProgram();
    OutputContents contents;
    ListSheet sheet;
    sheet.columns.resize(2);
    sheet.columns[0].head = "pledged_sh";
    sheet.columns[0].label = "Tỷ lệ hộ ký cam kết";
    sheet.columns[1].head = "code";
    contents.tables.push_back({std::move(sheet), {}, true});
    OutputTableModel model;
    model.show(std::make_shared<const OutputContents>(std::move(contents)), 0);
    EXPECT_EQ(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Tỷ lệ hộ ký cam kết"));
    EXPECT_EQ(model.headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString(),
              QStringLiteral("Tỷ lệ hộ ký cam kết (pledged_sh)"));
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("code"));
}

TEST(OutputTableModel, HasNumbersToTheRightAndCodesToTheLeft) {
    test::qtProgram();
    OutputTableModel model;
    model.show(sample(Language::Vi, true), 0);
    const auto right = [&](int column) {
        return model.index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight);
    };
    EXPECT_FALSE(right(0));
    EXPECT_TRUE(right(1));
    EXPECT_TRUE(right(2));
    EXPECT_FALSE(right(3));
}

TEST(OutputTableModel, NumbersRowsAsTheFile) {
    test::qtProgram();
    OutputTableModel model;
    model.show(sample(Language::Vi, true), 0);
    EXPECT_EQ(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toInt(), 2) << "below the heads";
    model.show(sample(Language::Vi, false), 0);
    EXPECT_EQ(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toInt(), 1);
}

} // namespace
} // namespace diaban::ui
