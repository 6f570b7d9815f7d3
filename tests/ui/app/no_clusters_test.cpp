// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/cluster_editing_test.h"

#include <QCoreApplication>
#include <QMenu>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

namespace diaban::ui {
namespace {

/// The place of linked clusters in a project that has none.
class NoClustersTest : public ClusterEditingTest {
protected:
    void openWithout() {
        open("son-hai.diaban.yaml");
        settle();
        part<QPushButton>("step6").click();
        for (int round = 0; round < 5; ++round) { // is laid out
            QCoreApplication::processEvents();
        }
    }

    bool isPage() { return part<QWidget>("noClusters").isVisible(); }
};

TEST_F(NoClustersTest, SaysWhatTheyAreAndHowToHaveSome) {
    openWithout();
    EXPECT_TRUE(isPage());
    EXPECT_FALSE(part<QTableView>("clusterTable").isVisible()) << "which would be empty";
    for (const char* name : {"firstCluster", "firstGaps", "addClusters"}) {
        auto& button = part<QPushButton>(name);
        EXPECT_EQ(button.visibleRegion().boundingRect(), button.rect()) << name;
    }
    open("son-hai-clusters.diaban.yaml");
    settle();
    EXPECT_FALSE(isPage());
    EXPECT_TRUE(part<QTableView>("clusterTable").isVisible());
}

TEST_F(NoClustersTest, TheFirstIsMadeByClicks) {
    openWithout();
    part<QPushButton>("firstCluster").click();
    ASSERT_TRUE(waitFor([&] { return window().clusterDraft().isActive(); }));
    EXPECT_FALSE(isPage());
    EXPECT_TRUE(part<QPushButton>("draftCancel").isVisible());
}

TEST_F(NoClustersTest, GapsAreLookedAtWithoutAnEdit) {
    openWithout();
    const std::string text = window().document().text();
    part<QPushButton>("firstGaps").click();
    settle();
    ASSERT_TRUE(window().document().loaded()->clusters.has_value());
    EXPECT_FALSE(isPage());
    auto& gaps = part<QTableView>("gapTable");
    EXPECT_TRUE(gaps.isVisible());
    EXPECT_GT(gaps.model()->rowCount(), 0);
    EXPECT_EQ(gaps.model()->rowCount(), static_cast<int>(study().gaps.size()));
    part<QTabBar>("clusterLists").setCurrentIndex(0);
    QMenu& acts = *part<QToolButton>("clusterListsMenu").menu();
    emit acts.aboutToShow();
    const auto& add = part<QPushButton>("clusterTableAdd");
    EXPECT_TRUE(add.isVisible() || acts.actions().front()->text() == add.text()) << "there is no table yet";
    EXPECT_TRUE(part<QPushButton>("step6").text().contains(QString::number(study().gaps.size())));
    EXPECT_EQ(window().document().text(), text);
    EXPECT_FALSE(window().isWindowModified());
    EXPECT_FALSE(window().actions()[Act::Undo].isEnabled());
    window().files().reload();
    settle();
    EXPECT_FALSE(isPage()) << "they are looked at until another project is opened";
}

TEST_F(NoClustersTest, TheFirstThatIsAcceptedIsTheEdit) {
    openWithout();
    const std::string text = window().document().text();
    part<QPushButton>("firstGaps").click();
    settle();
    part<QTabBar>("clusterLists").setCurrentIndex(0);
    makeOfFirstGap();
    EXPECT_EQ(study().clusters.list.size(), 1U);
    EXPECT_TRUE(window().isWindowModified());
    ASSERT_TRUE(window().files().save());
    const test::ProgramRun run =
        test::runProgram(DIABAN_BUILD_DIR "/bin/diaban", {"check", window().document().file().string()});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    window().actions()[Act::Undo].trigger();
    settle();
    EXPECT_EQ(window().document().text(), text);
    EXPECT_TRUE(study().clusters.list.empty());
    EXPECT_FALSE(isPage()) << "the gaps are still looked at";
}

TEST_F(NoClustersTest, TheFirstIsKeptThroughACrash) {
    window().files().setHabits(1, {});
    openWithout();
    part<QPushButton>("firstCluster").click();
    ASSERT_TRUE(waitFor([&] { return window().clusterDraft().isActive(); }));
    const std::vector<std::uint32_t> units = firstGap();
    clickUnit(units[0]);
    clickUnit(units[1]);
    ASSERT_TRUE(waitFor([] { return Recovery(Settings::recoveryFolder()).all().size() == 1; }));
    EXPECT_FALSE(window().isWindowModified());
    m_window = std::make_unique<MainWindow>(m_words); // the first never got to forget it
    m_window->show();
    m_answer = QMessageBox::Yes;
    ASSERT_TRUE(window().files().offerRecovered());
    ASSERT_TRUE(waitFor([&] { return window().clusterDraft().isActive(); }));
    EXPECT_EQ(window().clusterDraft().cluster().members, units);
}

} // namespace
} // namespace diaban::ui
