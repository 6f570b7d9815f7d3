// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/read_project.h"
#include "tests/support/qt_program.h"
#include "tests/support/temp_folder.h"
#include "tests/support/two_quarters.h"
#include "ui/document/loaded_project.h"
#include "ui/models/head_end.h"
#include "ui/models/plain_text.h"
#include "ui/models/unit_facts.h"
#include "ui/models/unit_table_model.h"
#include "ui/models/unit_table_order.h"

#include <algorithm>

namespace diaban::ui {
namespace {

TEST(PlainText, IsWithoutDiacriticsAndCase) {
    EXPECT_EQ(plainText(QStringLiteral("Xã  Đăk R'Lung")), QStringLiteral("xa dak r'lung"));
    EXPECT_EQ(plainText(QStringLiteral("PHƯỜNG Nghĩa Lộ ")), QStringLiteral("phuong nghia lo"));
    EXPECT_EQ(plainText(QString::fromUtf8("Ho\u0300a")), QStringLiteral("hoa"));
}

const std::shared_ptr<const LoadedProject>& sample() {
    static const std::shared_ptr<const LoadedProject> loaded = [] {
        gis::Problems problems;
        return loadProject(readProject(DIABAN_SOURCE_DIR "/data/sample/son-hai.diaban.yaml", problems), Language::Vi,
                           {});
    }();
    return loaded;
}

class UnitTableTest : public testing::Test {
protected:
    void SetUp() override {
        test::qtProgram();
        for (const Indicator& indicator : sample()->study.indicators) {
            m_figures.push_back(latestFigure(sample()->study, indicator.key));
        }
        m_model.show(sample()->project, sample(), m_figures);
        m_order.setSourceModel(&m_model);
    }

    /// The figures of the first column as they stand, NaN for none.
    std::vector<double> shownFigures() const {
        std::vector<double> shown;
        for (int row = 0; row < m_order.rowCount(); ++row) {
            const QVariant value = m_order.index(row, UnitTableModel::FirstFigure).data(UnitTableModel::SortRole);
            shown.push_back(value.isValid() ? value.toDouble() : std::nan(""));
        }
        return shown;
    }

    Words m_words{Language::Vi};
    UnitTableModel m_model{m_words};
    UnitTableOrder m_order;
    std::vector<const Figure*> m_figures;
};

TEST(NaturalPlaces, AreThoseOfTheAlphabetAndOfNumbers) {
    const std::vector<QString> texts{QStringLiteral("Xã Đông"), QStringLiteral("Xã Dương"), QStringLiteral("Cụm 10"),
                                     QStringLiteral("Cụm 2"),   QStringLiteral("Xã Ê"),     QStringLiteral("Cụm 2")};
    EXPECT_EQ(naturalPlaces(texts), (std::vector<double>{3, 2, 1, 0, 4, 0})) << "D before Đ before E, 2 before 10";
    EXPECT_TRUE(naturalPlaces({}).empty());
}

TEST_F(UnitTableTest, NumbersEndAtTheRightAndWordsBeginAtTheLeft) {
    bool words = false, numbers = false;
    for (std::size_t figure = 0; figure < m_figures.size(); ++figure) {
        const bool status = sample()->study.indicators[figure].kind == IndicatorKind::Status;
        const auto sides = m_model.index(0, UnitTableModel::FirstFigure + static_cast<int>(figure))
                               .data(Qt::TextAlignmentRole)
                               .value<Qt::Alignment>();
        EXPECT_EQ(sides.testFlag(Qt::AlignLeft), status);
        EXPECT_EQ(sides.testFlag(Qt::AlignRight), !status);
        (status ? words : numbers) = true;
    }
    EXPECT_TRUE(words && numbers);
}

TEST_F(UnitTableTest, IsSortedByTextsAsTheyStand) {
    for (const int column : {UnitTableModel::Name, UnitTableModel::Code, UnitTableModel::Parent}) {
        m_order.sort(column);
        std::vector<QString> shown;
        for (int row = 0; row < m_order.rowCount(); ++row) {
            shown.push_back(m_order.index(row, column).data().toString());
        }
        EXPECT_TRUE(std::ranges::is_sorted(naturalPlaces(shown))) << column;
    }
}

TEST_F(UnitTableTest, HasARowAUnitWithItsFiguresInWords) {
    EXPECT_EQ(m_model.rowCount(), 150);
    EXPECT_EQ(m_model.columnCount(), UnitTableModel::FirstFigure + static_cast<int>(m_figures.size()));
    const std::vector<std::string>& codes = sample()->study.boundaries.units.codes;
    const auto unit = static_cast<int>(std::ranges::find(codes, "10155") - codes.begin());
    const QModelIndex missing = m_model.index(unit, UnitTableModel::FirstFigure);
    EXPECT_EQ(missing.data().toString(), QStringLiteral("–")) << "missing is never zero";
    EXPECT_EQ(missing.data(Qt::ToolTipRole).toString(), QStringLiteral("chưa ghép được"));
    EXPECT_FALSE(missing.data(UnitTableModel::SortRole).isValid());
}

TEST_F(UnitTableTest, UnitsWithoutAFigureComeLastInBothOrders) {
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        m_order.sort(UnitTableModel::FirstFigure, order);
        const std::vector<double> shown = shownFigures();
        const auto end = std::ranges::find_if(shown, [](double value) { return std::isnan(value); });
        ASSERT_EQ(shown.end() - end, 2);
        const std::vector<double> known(shown.begin(), end);
        EXPECT_TRUE(order == Qt::AscendingOrder ? std::ranges::is_sorted(known)
                                                : std::ranges::is_sorted(known, std::greater{}));
    }
}

TEST_F(UnitTableTest, NamesAreSortedAsTheVietnameseAlphabetHasThem) {
    m_order.sort(UnitTableModel::Name, Qt::AscendingOrder);
    int dak = -1, bung = -1;
    for (int row = 0; row < m_order.rowCount(); ++row) {
        const QString name = m_order.index(row, 0).data().toString();
        dak = name.endsWith(QStringLiteral("Đăk Lâm")) ? row : dak;
        bung = name.endsWith(QStringLiteral("Ia Bung")) ? row : bung;
    }
    ASSERT_GE(bung, 0);
    ASSERT_GE(dak, 0);
    EXPECT_LT(dak, bung) << "Đ stands behind D and before E, not behind Z";
}

TEST_F(UnitTableTest, IsSearchedWithAndWithoutDiacritics) {
    for (const char* text : {"hon soc", "HON SOC", "soc hon", "Hòn Sóc"}) {
        m_order.search(QString::fromUtf8(text));
        EXPECT_EQ(m_order.rowCount(), 1) << text;
    }
    m_order.search(QStringLiteral("hon oc"));
    EXPECT_EQ(m_order.rowCount(), 0) << "a second word begins one of the name";
    m_order.search(QStringLiteral("<script>"));
    EXPECT_EQ(m_order.rowCount(), 0);
    m_order.search({});
    EXPECT_EQ(m_order.rowCount(), 150);
}

TEST_F(UnitTableTest, TheCardOfAWeakUnitSaysWhyAndWhatWouldLiftIt) {
    const std::uint32_t unit = sample()->weakness->areas.weak.front();
    const Catalogue words(Language::Vi);
    const UnitFacts facts = factsOfUnit(*sample(), unit, words);
    EXPECT_TRUE(facts.weak);
    EXPECT_EQ(facts.name, QStringLiteral("Xã Hưng Lâm"));
    ASSERT_GE(facts.sentences.size(), 2);
    EXPECT_TRUE(facts.sentences.front().contains(QStringLiteral("78,1 %")));
    EXPECT_TRUE(facts.sentences.back().contains(QStringLiteral("251")));
    ASSERT_FALSE(facts.figures.empty());
    EXPECT_EQ(facts.figures.front().target, QStringLiteral("85 %"));
    EXPECT_EQ(facts.figures.front().neighbours, QStringLiteral("78,5 %"));
    EXPECT_TRUE(facts.figures.front().missed);
}

TEST_F(UnitTableTest, TwoPeriodsOfOneFigureSayWhichInTheirTitles) {
    const test::TempFolder folder;
    gis::Problems problems;
    const std::string file = test::copySampleOfTwoQuarters(folder.path() / "sample").string();
    const std::shared_ptr<const LoadedProject> loaded = loadProject(readProject(file, problems), Language::Vi, {});
    const std::string& key = loaded->study.indicators.front().key;
    const Figure* earlier = loaded->study.find(key, "2025-Q2");
    const Figure* later = loaded->study.find(key, "2025-Q3");
    ASSERT_TRUE(earlier != nullptr && later != nullptr);
    const auto title = [&](int figure) {
        return m_model.headerData(UnitTableModel::FirstFigure + figure, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    m_model.show(loaded->project, loaded, {earlier, later});
    EXPECT_TRUE(title(0).endsWith(QStringLiteral(", quý II/2025"))) << title(0).toStdString();
    EXPECT_TRUE(title(1).endsWith(QStringLiteral(", quý III/2025"))) << title(1).toStdString();
    const auto end = [&] {
        return m_model.headerData(UnitTableModel::FirstFigure, Qt::Horizontal, kHeadEndRole).toString();
    };
    EXPECT_EQ(end(), QStringLiteral(", quý II/2025")) << "what is seen where the rest is cut";
    m_model.show(loaded->project, loaded, {later});
    EXPECT_TRUE(end().isEmpty());
    EXPECT_FALSE(title(0).contains(QStringLiteral("2025"))) << "one alone is as short as before";
}

} // namespace
} // namespace diaban::ui
