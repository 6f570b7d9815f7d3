// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "ui/models/list_sheet_model.h"
#include "ui/models/natural_order.h"

#include <QStringList>
#include <memory>

namespace diaban::ui {
namespace {

/// The cells of one column, sorted as the window does.
QStringList sorted(const ListColumn& column, const std::vector<ListCell>& cells, Language language,
                   Qt::SortOrder order) {
    test::qtProgram();
    ListSheet list;
    list.columns = {column};
    list.rows = cells.size();
    list.row = [&cells](std::size_t row) { return std::vector<ListCell>{cells[row]}; };
    ListSheetModel model;
    model.show(list, language);
    NaturalOrder proxy;
    proxy.setSortRole(ListSheetModel::kSortRole);
    proxy.setSourceModel(&model);
    proxy.sort(0, order);
    QStringList texts;
    for (int row = 0; row < proxy.rowCount(); ++row) {
        texts.append(proxy.index(row, 0).data().toString());
    }
    return texts;
}

TEST(ListSheetModel, MakesRowsWhenTheyAreSeenOfASourceThatItKeeps) {
    const auto made = std::make_shared<std::vector<std::size_t>>();
    const std::weak_ptr<std::vector<std::size_t>> watched = made;
    ListSheet list;
    list.columns = {{"Mã"}};
    list.rows = 30'000;
    list.row = [&rows = *made](std::size_t row) {
        rows.push_back(row);
        return std::vector<ListCell>{static_cast<std::int64_t>(row)};
    };
    ListSheetModel model;
    model.show(list, Language::En, made);
    EXPECT_TRUE(made->empty());
    EXPECT_EQ(model.index(7, 0).data().toString(), "7");
    EXPECT_EQ(model.index(7, 0).data().toString(), "7");
    EXPECT_EQ(*made, std::vector<std::size_t>{7});
    model.show(list, Language::En);
    EXPECT_EQ(made->size(), 30'001U) << "made at once without a source";
    EXPECT_EQ(watched.use_count(), 1) << "which it keeps no longer";
}

ListColumn dayColumn() {
    ListColumn column{"Ngày ký", 12, 0, true};
    column.isDay = true;
    return column;
}

TEST(ListSheetModel, SaysWhatIsToBeKnownOfARow) {
    const std::vector<ListCell> cells{std::string("C1"), std::string("C2")};
    ListSheet list;
    list.columns = {{"Mã"}};
    list.rows = cells.size();
    list.row = [&cells](std::size_t row) { return std::vector<ListCell>{cells[row]}; };
    ListSheetModel model;
    model.show(list, Language::Vi);
    EXPECT_EQ(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), "C2");
    model.setNotes({{}, QStringLiteral("hết hiệu lực")});
    EXPECT_EQ(model.index(1, 0).data(Qt::DisplayRole).toString(), "C2");
    EXPECT_EQ(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("C2 – hết hiệu lực"));
    EXPECT_EQ(model.index(0, 0).data(ListSheetModel::kNoteRole).toString(), "");
    model.show(list, Language::Vi);
    EXPECT_EQ(model.index(1, 0).data(ListSheetModel::kNoteRole).toString(), "") << "of other rows";
}

TEST(SortedListSheet, HasDaysInTheOrderOfTime) {
    const std::vector<ListCell> days{std::string("30/04/2026"), std::string("01/07/2025"), std::string(""),
                                     std::string("02/01/2026")};
    EXPECT_EQ(sorted(dayColumn(), days, Language::Vi, Qt::AscendingOrder).join(u'|'),
              QStringLiteral("01/07/2025|02/01/2026|30/04/2026|"));
    EXPECT_EQ(sorted(dayColumn(), days, Language::Vi, Qt::DescendingOrder).join(u'|'),
              QStringLiteral("30/04/2026|02/01/2026|01/07/2025|"));
    const std::vector<ListCell> english{std::string("30 April 2026"), std::string("1 July 2025"),
                                        std::string("sometime")};
    EXPECT_EQ(sorted(dayColumn(), english, Language::En, Qt::AscendingOrder).join(u'|'),
              QStringLiteral("1 July 2025|30 April 2026|sometime"));
}

TEST(SortedListSheet, HasCodesByTheirNumbersAndNamesByTheAlphabet) {
    const ListColumn texts{"Mã", 12, 0, true};
    const std::vector<ListCell> codes{std::string("C10"), std::string("C2"), std::string("C1")};
    EXPECT_EQ(sorted(texts, codes, Language::Vi, Qt::AscendingOrder).join(u'|'), QStringLiteral("C1|C2|C10"));
    const std::vector<ListCell> names{std::string("Lai"), std::string("Đan"), std::string("Cam")};
    EXPECT_EQ(sorted(texts, names, Language::Vi, Qt::AscendingOrder).join(u'|'), QStringLiteral("Cam|Đan|Lai"));
}

TEST(SortedListSheet, HasNumbersBySizeAndWhatIsMissingLast) {
    const std::vector<ListCell> numbers{9.5, ListCell{}, std::int64_t{1000}, 10.25};
    EXPECT_EQ(sorted({"km", 12, 2}, numbers, Language::Vi, Qt::DescendingOrder).join(u'|'),
              QStringLiteral("1.000|10,25|9,50|"));
}

} // namespace
} // namespace diaban::ui
