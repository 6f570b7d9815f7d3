// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/cluster_editing_test.h"
#include "ui/models/usual_cluster_name.h"

#include <QLabel>
#include <QLineEdit>

namespace diaban::ui {
namespace {

/// The name of a cluster that is being made: whose it is, and in which language.
class ClusterNameTest : public ClusterEditingTest {
protected:
    void SetUp() override {
        ClusterEditingTest::SetUp();
        open("son-hai-clusters.diaban.yaml");
    }

    /// As the menu does, waiting for what is made anew by it.
    void switchTo(Act language) {
        window().actions()[language].trigger();
        settle();
    }

    /// Of a cluster of these, in the language of the project.
    std::string usual(const std::vector<std::uint32_t>& members) {
        return usualClusterName(members, window().document().loaded()->study.boundaries.units, Catalogue(Language::Vi));
    }

    std::string shown() { return part<QLineEdit>("window.draft.name").text().toStdString(); }
};

TEST_F(ClusterNameTest, TheUsualOneFollowsTheMembersAfterTheLanguageOfTheWindowWasSwitched) {
    const std::vector<std::uint32_t> units = firstGap();
    part<QPushButton>("clusterNew").click();
    clickUnit(units[0]);
    EXPECT_EQ(shown(), usual({units[0]}));
    switchTo(Act::English);
    EXPECT_EQ(shown(), usual({units[0]})) << "the project is in Vietnamese whatever the window speaks";
    clickUnit(units[1]);
    EXPECT_EQ(shown(), usual(units));
    switchTo(Act::Vietnamese);
    clickUnit(units[1]);
    EXPECT_EQ(shown(), usual({units[0]}));
}

TEST_F(ClusterNameTest, OneThatSomebodyTypedStaysUntilItIsEmptied) {
    const std::vector<std::uint32_t> units = firstGap();
    part<QPushButton>("clusterNew").click();
    clickUnit(units[0]);
    auto& line = part<QLineEdit>("window.draft.name");
    test::type(line, QStringLiteral("Cụm của tôi"));
    switchTo(Act::English);
    clickUnit(units[1]);
    EXPECT_EQ(shown(), "Cụm của tôi");
    EXPECT_EQ(window().clusterDraft().cluster().members, units) << "nor is anything else lost";
    line.setFocus();
    line.selectAll();
    test::press(line, Qt::Key_Delete);
    EXPECT_EQ(window().clusterDraft().cluster().name, usual(units));
    switchTo(Act::Vietnamese);
}

TEST_F(ClusterNameTest, AProposalThatIsChangedIsCalledAfterWhatItBecame) {
    m_words.setLanguage(Language::En);
    const std::vector<std::uint32_t> units = firstGap();
    Cluster proposed;
    proposed.id = "new";
    proposed.members = units;
    proposed.name = usual(units);
    ClusterDraft draft;
    draft.begin(window().document().loaded(), proposed, {});
    draft.toggle(units[1]);
    EXPECT_EQ(draft.cluster().name, usual({units[0]}));
    const Cluster& signedOne = study().clusters.list.front();
    draft.begin(window().document().loaded(), signedOne, signedOne.id);
    draft.toggle(signedOne.members.front());
    EXPECT_EQ(draft.cluster().name, signedOne.name) << "one that is in force keeps its name";
}

TEST_F(ClusterNameTest, OneThatThereIsIsRefusedOrNumbered) {
    const std::vector<std::uint32_t> units = firstGap();
    const Cluster& there = study().clusters.list.front();
    part<QPushButton>("clusterNew").click();
    clickUnit(units[0]);
    clickUnit(units[1]);
    auto& accept = part<QPushButton>("draftAccept");
    EXPECT_TRUE(accept.isEnabled());
    auto& line = part<QLineEdit>("window.draft.name");
    test::type(line, QString::fromStdString(there.name).toUpper());
    EXPECT_FALSE(accept.isEnabled());
    EXPECT_TRUE(part<QLabel>("draftBrief").text().contains(line.text()));
    test::type(line, QStringLiteral("Cụm của tôi"));
    EXPECT_TRUE(accept.isEnabled());
    EXPECT_EQ(freeClusterName(there.name, study().clusters.list, {}), there.name + " (2)");
    EXPECT_EQ(freeClusterName(there.name, study().clusters.list, there.id), there.name) << "its own";
    ClusterDraft draft;
    draft.begin(window().document().loaded(), there, there.id);
    EXPECT_TRUE(draft.mayBeAccepted()) << "it keeps the name that it has";
    Cluster same = there;
    same.id = "new";
    same.name.clear();
    draft.begin(window().document().loaded(), same, {});
    EXPECT_FALSE(draft.isNameTaken()) << draft.cluster().name;
}

} // namespace
} // namespace diaban::ui
