// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/cluster_editing_test.h"

#include <gmock/gmock.h>

#include <QLineEdit>

namespace diaban::ui {
namespace {

using testing::HasSubstr;

/// A cluster that is made without a mouse.
class ClusterKeysTest : public ClusterEditingTest {
protected:
    /// Whether Tab comes from one to the other.
    static bool leadsTo(const QWidget& from, const QWidget& to) {
        for (const QWidget* next = from.nextInFocusChain(); next != &from; next = next->nextInFocusChain()) {
            if (next == &to) {
                return (to.focusPolicy() & Qt::TabFocus) != 0;
            }
        }
        return false;
    }

    std::string said() { return map().accessibleDescription().toStdString(); }
    const std::vector<std::uint32_t>& members() { return window().clusterDraft().cluster().members; }
};

TEST_F(ClusterKeysTest, IsBegunWalkedFilledAndAccepted) {
    open("son-hai-clusters.diaban.yaml");
    auto& begin = part<QPushButton>("clusterNew");
    auto& accept = part<QPushButton>("draftAccept");
    EXPECT_TRUE(leadsTo(map(), begin));
    test::press(begin, Qt::Key_Space);
    ASSERT_TRUE(window().clusterDraft().isActive());
    EXPECT_EQ(window().focusWidget(), &map());
    EXPECT_THAT(said(), HasSubstr("PgUp, PgDn"));
    test::press(map(), Qt::Key_PageDown);
    EXPECT_THAT(said(), HasSubstr("Ngoài cụm (0 đơn vị)"));
    test::press(map(), Qt::Key_Space);
    EXPECT_THAT(said(), HasSubstr("Trong cụm (1 đơn vị)"));
    test::press(map(), Qt::Key_PageDown);
    test::press(map(), Qt::Key_Return);
    ASSERT_EQ(members().size(), 2U);
    test::press(map(), Qt::Key_Return);
    EXPECT_EQ(members().size(), 1U) << "out again";
    test::press(map(), Qt::Key_Space);
    EXPECT_TRUE(leadsTo(map(), part<QLineEdit>("window.draft.name")));
    EXPECT_TRUE(leadsTo(map(), accept));
    test::press(accept, Qt::Key_Space);
    settle();
    EXPECT_EQ(study().clusters.list.size(), 21U);
    EXPECT_THAT(said(), testing::Not(HasSubstr("cụm ("))) << "keys select again";
}

TEST_F(ClusterKeysTest, SpaceThatMovesTheMapPicksNothing) {
    open("son-hai-clusters.diaban.yaml");
    part<QPushButton>("clusterNew").click();
    test::press(map(), Qt::Key_PageDown);
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier);
    QApplication::sendEvent(&map(), &down);
    test::mouse(map(), QEvent::MouseButtonPress, {100, 100}, Qt::LeftButton);
    test::mouse(map(), QEvent::MouseButtonRelease, {100, 100}, Qt::NoButton);
    QKeyEvent up(QEvent::KeyRelease, Qt::Key_Space, Qt::NoModifier);
    QApplication::sendEvent(&map(), &up);
    EXPECT_TRUE(members().empty());
    test::press(map(), Qt::Key_Space);
    EXPECT_EQ(members().size(), 1U);
}

/// Of a map of clusters alone there is no rank.
TEST_F(ClusterKeysTest, UnitsAreWalkedByCodeWhereNothingRanksThem) {
    std::ofstream(m_folder.path() / "sample/son-hai-clusters.diaban.yaml", std::ios::app)
        << "maps:\n  - {key: linked, kind: clusters}\n";
    open("son-hai-clusters.diaban.yaml");
    window().control().choose("linked");
    const std::vector<std::string>& codes = window().document().loaded()->study.boundaries.units.codes;
    test::press(map(), Qt::Key_PageDown);
    ASSERT_TRUE(map().focusedUnit().has_value());
    const std::string first = codes[*map().focusedUnit()];
    EXPECT_EQ(first, *std::ranges::min_element(codes));
    test::press(map(), Qt::Key_PageDown);
    EXPECT_GT(codes[*map().focusedUnit()], first);
}

} // namespace
} // namespace diaban::ui
