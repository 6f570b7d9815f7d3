// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/cluster_editing_test.h"

#include <gmock/gmock.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>

namespace diaban::ui {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

/// Undo and redo while a cluster is being made.
class ClusterUndoTest : public ClusterEditingTest {
protected:
    void SetUp() override {
        ClusterEditingTest::SetUp();
        open("son-hai-clusters.diaban.yaml");
        makeOfFirstGap(); // a step of the project
        m_units = firstGap();
        m_text = test::bytesOf(m_table);
        part<QPushButton>("clusterNew").click();
    }

    QAction& undo() { return window().actions()[Act::Undo]; }
    QAction& redo() { return window().actions()[Act::Redo]; }
    const Cluster& cluster() { return window().clusterDraft().cluster(); }

    std::vector<std::uint32_t> m_units;
    std::string m_text;
};

TEST_F(ClusterUndoTest, TakesBackWhatWasSaidOfTheClusterStepByStep) {
    const std::vector<std::uint32_t> one{m_units[0]};
    clickUnit(m_units[0]);
    clickUnit(m_units[1]);
    auto& name = part<QLineEdit>("window.draft.name");
    test::type(name, QStringLiteral("Cụm A"));
    auto& lead = part<QComboBox>("window.draft.lead");
    lead.setCurrentIndex(1);
    emit lead.activated(1);
    test::type(part<QLineEdit>("window.draft.signed"), QStringLiteral("2/3/2025"));
    EXPECT_EQ(cluster().signedOn, "2025-03-02");
    undo().trigger();
    EXPECT_EQ(cluster().signedOn, "");
    EXPECT_EQ(part<QLineEdit>("window.draft.signed").text(), "");
    EXPECT_EQ(cluster().lead, lead.itemText(1).toStdString());
    undo().trigger();
    EXPECT_EQ(cluster().lead, "");
    EXPECT_EQ(lead.currentIndex(), 0);
    undo().trigger();
    EXPECT_NE(cluster().name, "Cụm A") << "the usual one again";
    EXPECT_EQ(name.text().toStdString(), cluster().name);
    undo().trigger();
    EXPECT_EQ(cluster().members, one);
    EXPECT_EQ(map().marks().front().units, one);
    for (int step = 0; step < 4; ++step) {
        redo().trigger();
    }
    EXPECT_EQ(cluster().members, m_units);
    EXPECT_EQ(cluster().name, "Cụm A");
    EXPECT_EQ(cluster().signedOn, "2025-03-02");
    EXPECT_FALSE(redo().isEnabled());
    EXPECT_EQ(test::bytesOf(m_table), m_text) << "the project stays as it is";
}

TEST_F(ClusterUndoTest, SaysThatNothingIsLeftInsteadOfUndoingTheProject) {
    clickUnit(m_units[0]);
    EXPECT_THAT(undo().text().toStdString(), HasSubstr(": thêm "));
    undo().trigger();
    EXPECT_THAT(cluster().members, IsEmpty());
    auto& told = part<QLabel>("told");
    undo().trigger();
    EXPECT_EQ(told.text(), m_words("window.draft.nothing_to_undo"));
    EXPECT_EQ(test::bytesOf(m_table), m_text);
    clickUnit(m_units[0]);
    EXPECT_EQ(told.text(), "");
    part<QPushButton>("draftCancel").click();
    undo().trigger();
    settle();
    EXPECT_NE(test::bytesOf(m_table), m_text) << "of the project again";
}

TEST_F(ClusterUndoTest, IsOfTheProjectWhileTheFormIsOutOfSight) {
    clickUnit(m_units[0]);
    part<QTabWidget>("bottomTabs").setCurrentIndex(0);
    EXPECT_THAT(undo().text().toStdString(), HasSubstr("lập cụm"));
    undo().trigger();
    settle();
    EXPECT_NE(test::bytesOf(m_table), m_text);
    ASSERT_TRUE(window().clusterDraft().isActive()) << "which goes on with other clusters";
    part<QPushButton>("draftGoOn").click();
    undo().trigger();
    EXPECT_THAT(cluster().members, IsEmpty()) << "its steps are still known";
}

TEST(DraftHistory, JoinsWhatIsTypedInOneFieldAndForgetsWhatWasTakenOutAgain) {
    const auto named = [](const char* name) {
        DraftState state;
        state.cluster.name = name;
        return state;
    };
    DraftHistory history;
    history.add({"a", {}}, "name", named(""), named("A"));
    history.add({"a", {}}, "name", named("A"), named("AB"));
    EXPECT_EQ(history.undo(named("AB")).cluster.name, "") << "one step";
    EXPECT_EQ(history.redo(named("")).cluster.name, "AB");
    history.add({"a", {}}, "name", named("AB"), named(""));
    EXPECT_FALSE(history.canUndo());
    history.add({"b", {}}, {}, named("A"), named("A"));
    EXPECT_FALSE(history.canUndo()) << "nothing was changed";
    history.add({"b", {}}, {}, named("A"), named("B"));
    history.add({"b", {}}, {}, named("B"), named("C"));
    EXPECT_EQ(history.undo(named("C")).cluster.name, "B") << "two clicks are two";
    history.add({"b", {}}, {}, named("B"), named("D"));
    EXPECT_FALSE(history.canRedo());
}

} // namespace
} // namespace diaban::ui
