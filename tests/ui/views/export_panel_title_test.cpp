// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/views/export_panel_test.h"

#include <gmock/gmock.h>

#include <QLabel>
#include <QPushButton>

namespace diaban::ui {
namespace {

namespace fs = std::filesystem;
using test::waitFor;

/// The sample with another line in the place of its title.
class ExportTitleTest : public ExportPanelTest {
protected:
    void openWith(const std::string& line) {
        open();
        EXPECT_FALSE(part<QPushButton>("exportNameIt").isVisible());
        std::string text = m_document.text();
        const std::size_t title = text.find("title:");
        text.replace(title, text.find('\n', title) + 1 - title, line);
        const fs::path file = m_document.file();
        m_panel.reset();
        m_document.openText(file, text);
        ASSERT_TRUE(waitFor([&] { return m_document.loaded() != nullptr; }));
        m_panel = std::make_unique<ExportPanel>(m_document, m_words);
        m_panel->open();
        EXPECT_TRUE(part<QPushButton>("exportNameIt").isVisible());
    }
    void nameIt() {
        Project named = m_document.project();
        named.title = {"Tỉnh Sơn Hải", "Tỉnh Sơn Hải"};
        ASSERT_TRUE(m_document.change(named, QStringLiteral("x"), Reach::Looks));
        EXPECT_FALSE(part<QPushButton>("exportNameIt").isVisible());
    }
};

TEST_F(ExportTitleTest, ANameThatNobodyChoseIsToldUntilThereIsOne) {
    openWith("title: boundaries  # " + Catalogue(Language::Vi).text("init.title") + '\n');
    EXPECT_TRUE(part<QLabel>("exportTitle").text().contains(QStringLiteral("“boundaries”")));
    nameIt();
    m_document.undoStack().undo();
    EXPECT_TRUE(part<QPushButton>("exportNameIt").isVisible());
}

TEST_F(ExportTitleTest, AProjectWithoutANameIsToldSoUntilItHasOne) {
    openWith({});
    EXPECT_EQ(part<QLabel>("exportTitle").text(), m_words("export.title.none"));
    nameIt();
    EXPECT_THAT(m_document.text(), testing::HasSubstr("\ntitle: \"Tỉnh Sơn Hải\"\n"));
}

} // namespace
} // namespace diaban::ui
