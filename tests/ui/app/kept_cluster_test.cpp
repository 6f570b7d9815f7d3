// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/cluster_editing_test.h"
#include "ui/models/kept_draft.h"

#include <QLineEdit>

namespace diaban::ui {
namespace {

/// A cluster that is being made when the program ends without being asked to.
class KeptClusterTest : public ClusterEditingTest {
protected:
    void SetUp() override {
        ClusterEditingTest::SetUp();
        openSample();
        m_units = firstGap();
    }

    void openSample() {
        window().files().setHabits(1, {});
        open("son-hai-clusters.diaban.yaml");
    }

    void make() {
        part<QPushButton>("clusterNew").click();
        clickUnit(m_units[0]);
        clickUnit(m_units[1]);
        test::type(part<QLineEdit>("window.draft.name"), QStringLiteral("Cụm của tôi"));
        test::type(part<QLineEdit>("window.draft.signed"), QStringLiteral("2/3/2025"));
        ASSERT_TRUE(waitFor([] {
            const std::vector<RecoveredText> kept = all();
            return kept.size() == 1 && kept.front().unfinished.find("2025-03-02") != std::string::npos;
        }));
    }

    /// Another window after one that never got to forget its copy.
    void crash() {
        m_window = std::make_unique<MainWindow>(m_words);
        m_window->show();
        m_window->files().setHabits(1, {});
        m_answer = QMessageBox::Yes;
    }

    bool recover() {
        return window().files().offerRecovered() && waitFor([&] { return window().clusterDraft().isActive(); });
    }

    static std::vector<RecoveredText> all() { return Recovery(Settings::recoveryFolder()).all(); }

    std::vector<std::uint32_t> m_units;
};

TEST_F(KeptClusterTest, WaitsWhereItWasLeftAndIsAccepted) {
    make();
    EXPECT_FALSE(window().document().isModified()) << "nothing else is kept";
    crash();
    ASSERT_TRUE(recover());
    EXPECT_TRUE(part<QWidget>("draftBar").isVisible());
    EXPECT_FALSE(window().document().isModified());
    const Cluster& cluster = window().clusterDraft().cluster();
    EXPECT_EQ(cluster.members, m_units);
    EXPECT_EQ(cluster.name, "Cụm của tôi");
    EXPECT_EQ(cluster.signedOn, "2025-03-02");
    part<QPushButton>("draftGoOn").click();
    EXPECT_EQ(part<QLineEdit>("window.draft.signed").text(), "02/03/2025");
    settle();
    part<QPushButton>("draftAccept").click();
    settle();
    EXPECT_EQ(study().clusters.list.size(), 21U);
    ASSERT_TRUE(waitFor([] {
        const std::vector<RecoveredText> kept = all();
        return kept.size() == 1 && kept.front().unfinished.empty() && kept.front().files.size() == 1;
    })) << "it is in the project's table now, which is a change that is not saved";
    ASSERT_TRUE(window().files().save());
    EXPECT_TRUE(all().empty());
}

TEST_F(KeptClusterTest, IsKeptOnWhileItWaits) {
    make();
    crash();
    ASSERT_TRUE(recover());
    crash();
    ASSERT_TRUE(recover()) << "a second crash loses no more than the first";
    ASSERT_TRUE(window().files().save());
    ASSERT_TRUE(waitFor([] { return all().size() == 1; })) << "the project is saved, the cluster is not in it";
    m_answer = QMessageBox::Discard;
    part<QPushButton>("draftDrop").click();
    EXPECT_TRUE(all().empty());
}

TEST_F(KeptClusterTest, AnEditOfTheListIsKeptAsSuchUnlessTheClusterIsGone) {
    const Cluster edited = study().clusters.list.front();
    ClusterDraft draft;
    EXPECT_EQ(keptText(draft), "");
    draft.begin(window().document().loaded(), edited, edited.id);
    draft.setLead(QStringLiteral("UBND “xã” \"A\""));
    draft.setSigned(QStringLiteral("hôm nào"));
    const std::string text = keptText(draft);
    const std::optional<KeptDraft> kept = keptDraft(text, *window().document().loaded());
    ASSERT_TRUE(kept.has_value());
    EXPECT_EQ(kept->replaces, edited.id);
    EXPECT_TRUE(saysTheSame(kept->state, draft.state()));
    EXPECT_TRUE(kept->state.cluster.dateUnread);
    std::string other = text;
    other.replace(other.find("\"replaces\":\"" + edited.id + '"'), 13 + edited.id.size(), "\"replaces\":\"X\"");
    const std::optional<KeptDraft> gone = keptDraft(other, *window().document().loaded());
    ASSERT_TRUE(gone.has_value()) << other;
    EXPECT_EQ(gone->replaces, "");
    EXPECT_NE(gone->state.cluster.id, edited.id) << "a new one";
}

TEST_F(KeptClusterTest, WhatIsNoDraftIsNone) {
    const LoadedProject& loaded = *window().document().loaded();
    for (const char* text : {"", "{", "[]", "{}", "{\"replaces\":7}", "null"}) {
        EXPECT_FALSE(keptDraft(text, loaded).has_value()) << text;
    }
    ClusterDraft draft;
    Cluster cluster;
    cluster.members = m_units;
    draft.begin(window().document().loaded(), cluster, {});
    std::string text = keptText(draft);
    const std::string code = loaded.study.boundaries.units.codes[m_units[0]];
    text.replace(text.find('"' + code + '"'), code.size() + 2, "\"gone\"");
    const std::optional<KeptDraft> kept = keptDraft(text, loaded);
    ASSERT_TRUE(kept.has_value());
    EXPECT_EQ(kept->lost, 1U);
    EXPECT_EQ(kept->state.cluster.members, std::vector<std::uint32_t>{m_units[1]});
}

} // namespace
} // namespace diaban::ui
