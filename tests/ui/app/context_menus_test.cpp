// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "tests/support/temp_folder.h"
#include "ui/app/context_menus.h"
#include "ui/app/main_window.h"
#include "ui/map/map_view.h"
#include "ui/views/legend_panel.h"

#include <QClipboard>
#include <QMenu>

namespace diaban::ui {
namespace {

namespace fs = std::filesystem;

/// Menus as the window fills them, on the sample.
class ContextMenusTest : public testing::Test {
protected:
    void SetUp() override {
        test::qtProgram();
        fs::copy(fs::path(DIABAN_SOURCE_DIR) / "data/sample", m_folder.path() / "sample");
        m_window = std::make_unique<MainWindow>(m_words);
        m_window->show();
        m_window->files().open(m_folder.path() / "sample/son-hai.diaban.yaml");
        m_map = m_window->findChild<MapView*>();
        ASSERT_TRUE(
            test::waitFor([&] { return m_map->ground() != nullptr && m_window->control().shown().has_value(); }));
        m_menus = m_window->findChild<ContextMenus*>();
    }

    static QAction& entry(const QMenu& menu, const char* id) {
        auto* found = menu.findChild<QAction*>(QString::fromLatin1(id));
        EXPECT_NE(found, nullptr) << id;
        return *found;
    }

    test::TempFolder m_folder;
    Words m_words{Language::Vi};
    std::unique_ptr<MainWindow> m_window;
    MapView* m_map = nullptr;
    ContextMenus* m_menus = nullptr;
};

TEST_F(ContextMenusTest, OfAUnitCopyItsWords) {
    QMenu menu;
    m_menus->fillUnitMenu(menu, 7);
    const Units& units = m_window->document().loaded()->study.boundaries.units;
    entry(menu, "menu.copy_name").trigger();
    EXPECT_EQ(QApplication::clipboard()->text(), qt(units.names[7]));
    entry(menu, "menu.copy_code").trigger();
    EXPECT_EQ(QApplication::clipboard()->text(), qt(units.codes[7])) << "zeros in front stay";
    entry(menu, "menu.copy_value").trigger();
    EXPECT_TRUE(QApplication::clipboard()->text().endsWith(u'%'));
}

TEST_F(ContextMenusTest, OfAUnitAddItsNeighbours) {
    QMenu menu;
    m_menus->fillUnitMenu(menu, 7);
    entry(menu, "menu.neighbours").trigger();
    const std::vector<std::uint32_t>& chosen = m_window->selection().units();
    ASSERT_GT(chosen.size(), 1U);
    EXPECT_EQ(m_window->selection().current(), 7U);
    for (const std::uint32_t unit : chosen) {
        const std::vector<std::uint32_t> back = neighboursOnMap(*m_map->ground(), {unit});
        EXPECT_TRUE(unit == 7 || std::ranges::find(back, 7U) != back.end()) << "who touches is touched";
    }
}

TEST_F(ContextMenusTest, BesideAllUnitsOfferTheView) {
    QMenu menu;
    m_menus->fillUnitMenu(menu, std::nullopt);
    EXPECT_EQ(menu.findChild<QAction*>(QStringLiteral("menu.why")), nullptr);
    EXPECT_TRUE(menu.actions().contains(&m_window->actions()[Act::FullExtent]));
}

TEST_F(ContextMenusTest, OfTheTableCopyChosenRowsInItsOrder) {
    m_window->selection().set({9, 3});
    QMenu menu;
    m_menus->fillTableMenu(menu, 3);
    entry(menu, "menu.copy_rows").trigger();
    EXPECT_EQ(QApplication::clipboard()->text().count(u'\n'), 3) << "the head and two rows";
    entry(menu, "menu.copy_table").trigger();
    EXPECT_EQ(QApplication::clipboard()->text().count(u'\n'), 151);
    m_window->selection().clear();
    QMenu none;
    m_menus->fillTableMenu(none, std::nullopt);
    EXPECT_FALSE(entry(none, "menu.copy_rows").isEnabled());
}

TEST_F(ContextMenusTest, OfTheLegendCopyPictureAndClasses) {
    QMenu menu;
    auto* legend = m_window->findChild<LegendPanel*>();
    m_menus->fillClassMenu(menu, *legend);
    entry(menu, "menu.copy_picture").trigger();
    EXPECT_FALSE(QApplication::clipboard()->pixmap().isNull());
    entry(menu, "menu.copy_classes").trigger();
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("90")));
}

} // namespace
} // namespace diaban::ui
