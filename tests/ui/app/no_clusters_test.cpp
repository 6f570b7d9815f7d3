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

TEST_F(NoClustersTest, GapsAreSeenFirstAndUndoneAgain) {
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
    EXPECT_EQ(acts.actions().front()->text(), part<QPushButton>("clusterTableAdd").text()) << "there is no table yet";
    ASSERT_TRUE(window().files().save());
    const test::ProgramRun run =
        test::runProgram(DIABAN_BUILD_DIR "/bin/diaban", {"check", window().document().file().string()});
    EXPECT_EQ(run.exitCode, 0) << run.err;
    window().actions()[Act::Undo].trigger();
    settle();
    EXPECT_TRUE(isPage());
    EXPECT_EQ(window().document().text(), text);
}

} // namespace
} // namespace diaban::ui
