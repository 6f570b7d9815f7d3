// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "tests/ui/models/loaded_sample.h"
#include "ui/models/copied_text.h"
#include "ui/models/mapped_units.h"

#include <QStandardItemModel>

namespace diaban::ui {
namespace {

class MapWords : public testing::Test {
protected:
    Catalogue m_words{Language::Vi};
    ShownMap m_map = showMap(loadedSample()->project, *loadedSample(), loadedSample()->project.maps.front(), m_words);
    MappedUnits m_units{loadedSample()->project, *loadedSample(), m_map, m_words};
};

TEST_F(MapWords, OfAUnitSayValueClassAndTarget) {
    const Figure& figure = *loadedSample()->study.find("pledged_share", "2025-Q3");
    std::size_t reached = 0;
    for (std::uint32_t unit = 0; unit < m_units.size(); ++unit) {
        const MappedUnit said = m_units[unit];
        if (figure.values.states[unit] != UnitState::Value) {
            EXPECT_TRUE(said.target.empty()) << "who has no figure misses no target";
            continue;
        }
        const bool missed = figure.values.values[unit] < 85;
        EXPECT_EQ(said.target, missed ? "Mục tiêu 85 %: chưa đạt" : "Mục tiêu 85 %: đạt");
        EXPECT_FALSE(said.inClass.empty());
        EXPECT_EQ(said.figure, "Tỷ lệ hộ ký cam kết");
        reached += missed ? 0U : 1U;
    }
    EXPECT_GT(reached, 0U);
    const MappedUnit missing = m_units[sampleUnit("10155")];
    EXPECT_EQ(missing.value, "chưa ghép được");
    EXPECT_EQ(spokenOf(missing), missing.name + ", chưa ghép được");
}

TEST_F(MapWords, OfATipStandInLines) {
    const MappedUnit unit{"Xã A", "00103", "Huyện B", "62,4 %", "dưới 70", "Mục tiêu 85 %: chưa đạt"};
    EXPECT_EQ(tipOf(unit, m_words), "Xã A, Huyện B\nMã 00103\n62,4 %\nBậc: dưới 70\nMục tiêu 85 %: chưa đạt");
    EXPECT_EQ(spokenOf(unit), "Xã A, 62,4 %, dưới 70, Mục tiêu 85 %: chưa đạt");
    MappedUnit named = unit;
    named.figure = "Tỷ lệ ký cam kết";
    EXPECT_EQ(tipOf(named, m_words),
              "Xã A, Huyện B\nMã 00103\nTỷ lệ ký cam kết: 62,4 %\nBậc: dưới 70\nMục tiêu 85 %: chưa đạt");
    EXPECT_EQ(tipOf({"00103", "00103", "", "–", "", ""}, m_words), "00103\n–") << "a code is not said twice";
}

TEST_F(MapWords, OfItsClassesAreCopiedWithLimitsAndCounts) {
    const ListSheet list = classList(m_map, m_words);
    ASSERT_EQ(list.rows, m_map.legend.rows.size());
    std::int64_t units = 0;
    for (std::size_t row = 0; row < list.rows; ++row) {
        units += std::get<std::int64_t>(list.row(row)[3]);
    }
    EXPECT_EQ(units, 150);
    EXPECT_EQ(std::get<double>(list.row(0)[1]), 90) << "the highest class is first";
    EXPECT_EQ(list.row(list.rows - 1)[1].index(), 0U) << "no data has no limits";
    const QString text = copiedClasses(m_map, m_words);
    EXPECT_EQ(text.count(u'\n'), static_cast<qsizetype>(list.rows) + 1);
    EXPECT_TRUE(text.startsWith(QStringLiteral("Bậc\tTừ\tĐến\tSố đơn vị\tMàu\n")));
}

TEST(CopiedRows, KeepOrderAndDefuseFormulas) {
    test::qtProgram();
    QStandardItemModel table(0, 2);
    table.setHorizontalHeaderLabels({QStringLiteral("Tên"), QStringLiteral("Giá trị")});
    table.appendRow({new QStandardItem(QStringLiteral("Xã A")), new QStandardItem(QStringLiteral("62,4 %"))});
    table.appendRow(
        {new QStandardItem(QStringLiteral("=HYPERLINK(\"x\")")), new QStandardItem(QStringLiteral("a\tb\nc"))});
    EXPECT_EQ(copiedRows(table, {1, 0}), QStringLiteral("Tên\tGiá trị\n'=HYPERLINK(\"x\")\ta b c\nXã A\t62,4 %\n"));
}

} // namespace
} // namespace diaban::ui
