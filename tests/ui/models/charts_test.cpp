// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "tests/ui/models/loaded_sample.h"
#include "ui/models/chart_figures.h"
#include "ui/models/ranked_model.h"

#include <cmath>
#include <set>

namespace diaban::ui {
namespace {

const Figure* pledged() {
    return loadedSample()->study.find("pledged_share", "2025-Q3");
}

TEST(ChartFigures, BeginWithTheMapAndLeaveOutStatuses) {
    const Figure* teams = loadedSample()->study.find("security_teams_per_hamlet", "2025-Q3");
    const std::vector<const Figure*> figures = chartFigures(loadedSample()->study, teams);
    ASSERT_GT(figures.size(), 4U);
    EXPECT_EQ(figures[0], teams);
    EXPECT_EQ(figures[1], pledged());
    std::set<std::string> keys;
    for (const Figure* figure : figures) {
        EXPECT_NE(figure->addsUp, AddsUp::Statuses);
        EXPECT_TRUE(keys.insert(chartKey(*figure)).second) << "each once";
    }
    EXPECT_TRUE(keys.contains("households\n2025-Q3")) << "columns too";
}

TEST(ChartFigures, BesideTheFirstIsAnotherOfTheSamePeriod) {
    const Figure first{"a", "2025-Q3", "A", false, {}};
    const Figure earlier{"a", "2025-Q2", "A", false, {}};
    const Figure otherEarlier{"b", "2025-Q2", "B", false, {}};
    const Figure other{"c", "2025-Q3", "C", false, {}};
    EXPECT_EQ(usualBeside({&first, &earlier, &otherEarlier, &other}), &other);
    EXPECT_EQ(usualBeside({&first, &earlier, &otherEarlier}), &otherEarlier) << "of no other in that period";
    EXPECT_EQ(usualBeside({&first, &earlier}), &earlier);
    EXPECT_EQ(usualBeside({&first}), &first);
}

TEST(ChartFigure, HasNoNumberForAUnitWithoutOne) {
    const Words words(Language::Vi);
    const ChartFigure figure = chartFigure(loadedSample()->project, loadedSample()->study, *pledged(), words);
    EXPECT_TRUE(std::isnan(figure.values[sampleUnit("10155")]));
    EXPECT_EQ(figure.target, 85);
    EXPECT_EQ(figure.number(1234.5), QStringLiteral("1.234,5"));
    EXPECT_EQ(figure.told(62.44), QStringLiteral("62,4 %"));
    EXPECT_TRUE(figure.title.endsWith(QStringLiteral(", quý III/2025"))) << figure.title.toStdString();
}

class RankedModelTest : public testing::Test {
protected:
    void SetUp() override {
        test::qtProgram();
        m_model.show(loadedSample()->project, loadedSample(), pledged());
    }

    double valueAt(int row) const {
        return pledged()->values.values[m_model.index(row).data(RankedModel::UnitRole).toUInt()];
    }

    Words m_words{Language::Vi};
    RankedModel m_model{m_words};
};

TEST_F(RankedModelTest, BeginsWithTheWorstAndTurnsOver) {
    ASSERT_EQ(m_model.rowCount() + static_cast<int>(m_model.missing()), 150);
    ASSERT_GT(m_model.missing(), 0U);
    EXPECT_TRUE(m_model.isJudged());
    for (int row = 1; row < m_model.rowCount(); ++row) {
        EXPECT_LE(valueAt(row - 1), valueAt(row));
    }
    const double worst = valueAt(0);
    m_model.setWorstFirst(false);
    EXPECT_EQ(m_model.index(0).data(RankedModel::RankRole).toString(), QStringLiteral("1"));
    EXPECT_EQ(valueAt(m_model.rowCount() - 1), worst);
}

/// Of which large units have more, whether more of them is good or not.
TEST_F(RankedModelTest, HowManyThereAreIsHighOrLowAndJudgesNobody) {
    const Figure* households = loadedSample()->study.find("households", "2025-Q3");
    ASSERT_NE(households, nullptr);
    for (const Direction direction : {Direction::More, Direction::Less}) {
        Project project = loadedSample()->project;
        Indicator counted;
        counted.key = "households";
        counted.kind = IndicatorKind::Count;
        counted.direction = direction;
        project.indicators.push_back(counted);
        m_model.show(project, loadedSample(), households);
        EXPECT_FALSE(m_model.isJudged());
        for (const bool worst : {true, false}) {
            m_model.setWorstFirst(worst);
            const auto value = [&](int row) {
                return households->values.values[m_model.index(row).data(RankedModel::UnitRole).toUInt()];
            };
            EXPECT_EQ(m_model.lowestFirst(), value(0) < value(m_model.rowCount() - 1));
        }
    }
}

TEST_F(RankedModelTest, KnowsTheRowOfAUnitInBothOrders) {
    for (const bool worst : {true, false}) {
        m_model.setWorstFirst(worst);
        for (int row = 0; row < m_model.rowCount(); ++row) {
            EXPECT_EQ(m_model.rowOf(m_model.index(row).data(RankedModel::UnitRole).toUInt()), row);
        }
    }
    EXPECT_FALSE(m_model.rowOf(sampleUnit("10155"))) << "without a figure there is no place";
    EXPECT_FALSE(m_model.rowOf(100000));
}

TEST_F(RankedModelTest, BarsBeginAtZeroAndTheTargetLiesWithin) {
    ASSERT_TRUE(m_model.targetShare());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        EXPECT_EQ(m_model.index(row).data(RankedModel::FromRole).toDouble(), 0);
        const double to = m_model.index(row).data(RankedModel::ToRole).toDouble();
        EXPECT_EQ(to < *m_model.targetShare(), valueAt(row) < 85);
        EXPECT_LE(to, 1);
    }
}

TEST_F(RankedModelTest, HasShortNamesForNarrowRows) {
    const QString name = m_model.index(0).data(Qt::DisplayRole).toString();
    const QString shortName = m_model.index(0).data(RankedModel::ShortNameRole).toString();
    EXPECT_EQ(name.left(3), QStringLiteral("Xã "));
    EXPECT_EQ(shortName, QStringLiteral("X. ") + name.mid(3)) << "all begin alike where there is little room";
    EXPECT_EQ(m_model.index(0).data(RankedModel::BareNameRole).toString(), name.mid(3));
}

TEST_F(RankedModelTest, SaysTheUnitOnceAboveTheList) {
    EXPECT_EQ(m_model.unit(), QString()) << "a percent sign is short";
    EXPECT_TRUE(m_model.index(0).data(RankedModel::ValueRole).toString().endsWith(u'%'));
    m_model.show(loadedSample()->project, loadedSample(),
                 loadedSample()->study.find("security_teams_per_hamlet", "2025-Q3"));
    ASSERT_FALSE(m_model.unit().isEmpty());
    EXPECT_FALSE(m_model.title().contains(m_model.unit()));
    const QModelIndex first = m_model.index(0);
    EXPECT_FALSE(first.data(RankedModel::ValueRole).toString().contains(m_model.unit()));
    EXPECT_TRUE(first.data(Qt::AccessibleTextRole).toString().contains(m_model.unit())) << "alone it has it";
}

TEST_F(RankedModelTest, BreaksOffBarsFarBeyondAllOthersAndSaysSo) {
    EXPECT_EQ(m_model.broken(), 0U);
    Figure figure = *pledged();
    const std::uint32_t unit = m_model.index(5).data(RankedModel::UnitRole).toUInt();
    figure.values.values[unit] = 900000;
    m_model.show(loadedSample()->project, loadedSample(), &figure);
    ASSERT_EQ(m_model.broken(), 1U);
    const QModelIndex row = m_model.index(*m_model.rowOf(unit));
    EXPECT_EQ(row.data(RankedModel::BrokenRole).toInt(), 1);
    EXPECT_EQ(row.data(RankedModel::ToRole).toDouble(), 1);
    EXPECT_TRUE(row.data(Qt::ToolTipRole).toString().contains(m_words("chart.broken_unit")));
    EXPECT_GT(m_model.index(0).data(RankedModel::ToRole).toDouble(), 0.5) << "others are as long as before";
}

TEST_F(RankedModelTest, SaysOfWeakUnitsThatTheyAre) {
    std::size_t weak = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex unit = m_model.index(row);
        const bool sign = unit.data(RankedModel::WeakRole).toBool();
        const QString spoken = unit.data(Qt::AccessibleTextRole).toString();
        EXPECT_EQ(spoken.endsWith(QStringLiteral(", địa bàn yếu")), sign) << spoken.toStdString();
        weak += sign ? 1U : 0U;
    }
    EXPECT_GT(weak, 0U);
    EXPECT_EQ(m_model.weak(), weak);
}

TEST_F(RankedModelTest, IsEmptyWithoutAFigure) {
    m_model.show(Project{}, nullptr, nullptr);
    EXPECT_EQ(m_model.rowCount(), 0);
    EXPECT_FALSE(m_model.targetShare());
    EXPECT_FALSE(m_model.isJudged());
    EXPECT_FALSE(m_model.weak());
}

} // namespace
} // namespace diaban::ui
