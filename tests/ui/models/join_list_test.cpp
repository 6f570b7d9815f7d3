// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "tests/ui/models/loaded_sample.h"
#include "ui/models/join_list_model.h"
#include "ui/models/joined_tables.h"

#include <gmock/gmock.h>

#include <QSignalSpy>

namespace diaban::ui {
namespace {

class JoinListTest : public testing::Test {
protected:
    void SetUp() override {
        test::qtProgram();
        m_model.show(loadedSample());
    }
    [[nodiscard]] std::string cell(int row, int column) const {
        return m_model.index(row, column).data().toString().toStdString();
    }

    Words m_words{Language::Vi};
    JoinListModel m_model{m_words};
};

TEST_F(JoinListTest, HasWhatWantsLookingAtFirstAndEachMatchedUnitBelow) {
    std::size_t counted = 0;
    for (const JoinKind kind : {JoinKind::RowWithoutUnit, JoinKind::UnitWithoutRow, JoinKind::Duplicate,
                                JoinKind::Doubtful, JoinKind::Matched}) {
        counted += m_model.count(kind);
    }
    ASSERT_EQ(static_cast<std::size_t>(m_model.rowCount()), counted);
    EXPECT_GT(m_model.count(JoinKind::Matched), 100U);
    int last = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const int kind = m_model.index(row, 0).data(JoinListModel::KindRole).toInt();
        EXPECT_GE(kind, last);
        last = kind;
    }
    EXPECT_EQ(last, static_cast<int>(JoinKind::Matched));
}

TEST_F(JoinListTest, WordsOfAMatchedUnitAreItsOwn) {
    const Study& study = loadedSample()->study;
    const int row = m_model.rowCount() - 1;
    const JoinLine line = m_model.line(row);
    ASSERT_TRUE(line.matched.has_value());
    EXPECT_THAT(cell(row, JoinListModel::Unit), testing::HasSubstr(study.boundaries.units.names[*line.matched]));
    const std::int64_t written = m_model.rowOf(line.table, *line.matched).value();
    EXPECT_EQ(cell(row, JoinListModel::Row), "dòng " + std::to_string(written));
    EXPECT_FALSE(cell(row, JoinListModel::State).empty());
    EXPECT_TRUE(line.written.empty()) << "there is nothing to decide";
}

TEST_F(JoinListTest, OfSeveralTablesEachLineSaysItsOwn) {
    EXPECT_EQ(m_model.columnCount(), JoinListModel::Source) << "one table needs no name";
    EXPECT_TRUE(m_model.over().isEmpty());
    Study twice = loadedSample()->study;
    twice.tables.push_back(twice.tables.front());
    twice.tables.front().period = "2025-Q2";
    twice.tables.back().period = "2025-Q3";
    JoinListModel model(m_words);
    model.show(std::make_shared<const LoadedProject>(std::make_shared<const Study>(std::move(twice))));
    ASSERT_EQ(model.columnCount(), JoinListModel::Columns);
    EXPECT_EQ(model.over(), QStringLiteral("2 kỳ"));
    const auto source = [&](int row) { return model.index(row, JoinListModel::Source).data().toString(); };
    EXPECT_EQ(source(0), QStringLiteral("Quý II/2025, indicators.csv"));
    EXPECT_EQ(source(model.rowCount() - 1), QStringLiteral("Quý III/2025, indicators.csv"));
    EXPECT_TRUE(model.index(0, 0).data(JoinListModel::SearchRole).toString().contains(QStringLiteral("quy ii/2025")));
}

TEST_F(JoinListTest, CountsAreThoseOfTheStep) {
    Study twice = loadedSample()->study;
    twice.tables.push_back(twice.tables.front());
    JoinItem none;
    none.row = 0;
    none.key = "Tổng";
    none.noUnit = true;
    twice.tables.back().join.rowsWithoutUnit.push_back(none);
    const JoinCounts counts = joinCounts(twice);
    JoinListModel model(m_words);
    model.show(std::make_shared<const LoadedProject>(std::make_shared<const Study>(std::move(twice))));
    EXPECT_EQ(counts.units, 300U);
    EXPECT_EQ(counts.matched, model.count(JoinKind::Matched) + model.count(JoinKind::Doubtful));
    EXPECT_EQ(counts.near, model.count(JoinKind::Doubtful));
    EXPECT_EQ(counts.left, model.count(JoinKind::RowWithoutUnit) + model.count(JoinKind::Duplicate));
    EXPECT_EQ(model.count(JoinKind::NoUnit), 1U) << "it is decided";
}

TEST_F(JoinListTest, ADecisionThatHoldsInSeveralTablesSaysSo) {
    Study twice = loadedSample()->study;
    twice.tables.front().join.correctionsUsed = 1;
    twice.tables.push_back(twice.tables.front());
    JoinListModel model(m_words);
    model.show(std::make_shared<const LoadedProject>(std::make_shared<const Study>(std::move(twice))));
    EXPECT_THAT(model.decidedWords().toStdString(), testing::HasSubstr("2 dòng (2 bảng)"));
}

/// Made by names that are alike, then one of them decided by a person, another by code though its name differs.
TEST_F(JoinListTest, NearPairsAreMatchedAndWhatWasDecidedIsSure) {
    Study study = loadedSample()->study;
    Join& join = study.tables.front().join;
    join.looserPairs.clear();
    join.namesDiffer.clear();
    const auto pairOf = [&](std::size_t unit, Tier tier) {
        JoinPair pair;
        pair.row.row = *join.rowOfUnit[unit];
        pair.row.key = "as written";
        pair.unit = unit;
        pair.tier = join.tierOfUnit[unit] = tier;
        return pair;
    };
    join.looserPairs = {pairOf(0, Tier::Tone), pairOf(1, Tier::Correction), pairOf(2, Tier::NoDiacritics)};
    join.namesDiffer = {pairOf(3, Tier::Code)};
    join.correctionsUsed = 1;
    const std::size_t matched = join.matched;
    const JoinCounts counts = joinCounts(study);
    EXPECT_EQ(counts.near, 3U);
    EXPECT_EQ(counts.decided, 1U);
    JoinListModel model(m_words);
    model.show(std::make_shared<const LoadedProject>(std::make_shared<const Study>(std::move(study))));
    EXPECT_EQ(model.count(JoinKind::Doubtful), 3U);
    EXPECT_EQ(model.count(JoinKind::Matched), matched - 3U);
    EXPECT_THAT(model.decidedWords().toStdString(), testing::HasSubstr("1 dòng"));
    std::vector<std::string> near;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex state = model.index(row, JoinListModel::State);
        const auto kind = static_cast<JoinKind>(state.data(JoinListModel::KindRole).toInt());
        if (kind == JoinKind::Doubtful) {
            near.push_back(state.data().toString().toStdString());
        }
        if (state.data().toString() == m_words("join.report.tier.correction")) {
            EXPECT_EQ(kind, JoinKind::Matched);
            EXPECT_THAT(model.line(row).row.toStdString(), testing::HasSubstr("as written"));
        }
    }
    EXPECT_THAT(near, testing::ElementsAre(m_words("window.join.names_differ").toStdString(),
                                           m_words("window.join.near.tone").toStdString(),
                                           m_words("window.join.near.no_diacritics").toStdString()));
}

TEST_F(JoinListTest, TheSameInputsLeaveItAsItIs) {
    QSignalSpy reset(&m_model, &JoinListModel::modelReset);
    m_model.show(std::make_shared<const LoadedProject>(*loadedSample()));
    EXPECT_TRUE(reset.empty());
    m_model.show(nullptr);
    EXPECT_EQ(reset.size(), 1);
    EXPECT_EQ(m_model.rowCount(), 0);
}

} // namespace
} // namespace diaban::ui
