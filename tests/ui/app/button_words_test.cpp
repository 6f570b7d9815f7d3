// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "tests/support/temp_folder.h"
#include "ui/app/button_words.h"

#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QScrollBar>
#include <QSpinBox>
#include <QTranslator>
#include <set>

namespace diaban::ui {
namespace {

/// Keeps the texts of Qt that nobody before it has words for. Names of keys stay as they are printed on them.
class Untranslated : public QTranslator {
public:
    [[nodiscard]] QString translate(const char* context, const char* source, const char*, int) const override {
        const std::string_view text(source);
        const bool words = text != "QT_LAYOUT_DIRECTION" && !text.starts_with("Alt+");
        if (words && std::string_view(context) != "QShortcut" && context[0] == 'Q') {
            m_texts.insert(std::string(context) + ": " + source);
        }
        return {};
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] const std::set<std::string>& texts() const { return m_texts; }

private:
    mutable std::set<std::string> m_texts;
};

class ButtonWordsTest : public testing::Test {
protected:
    void SetUp() override {
        test::qtProgram();
        QApplication::installTranslator(&m_missed); // the last one is asked first
        QApplication::installTranslator(&m_buttons);
    }
    void TearDown() override {
        QApplication::removeTranslator(&m_buttons);
        QApplication::removeTranslator(&m_missed);
    }

    Words m_words{Language::Vi};
    ButtonWords m_buttons{m_words};
    Untranslated m_missed;
};

TEST_F(ButtonWordsTest, TheDialogOfFilesSpeaksTheLanguageOfTheWindow) {
    const test::TempFolder folder;
    std::filesystem::create_directory(folder.path() / "tables");
    (void)folder.write("b.csv", "b");
    for (const QFileDialog::AcceptMode mode : {QFileDialog::AcceptOpen, QFileDialog::AcceptSave}) {
        QFileDialog dialog(nullptr, {}, QString::fromStdString(folder.path().string()));
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setAcceptMode(mode);
        dialog.setViewMode(QFileDialog::Detail);
        dialog.show();
        QApplication::processEvents();
        QStringList shown;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) {
            shown.append(label->text());
        }
        for (const QAbstractButton* button : dialog.findChildren<QAbstractButton*>()) {
            shown.append(button->text());
        }
        EXPECT_TRUE(shown.contains(QStringLiteral("&Tên tệp:"))) << shown.join(u'|').toStdString();
        EXPECT_TRUE(shown.contains(mode == QFileDialog::AcceptOpen ? QStringLiteral("&Mở") : QStringLiteral("&Lưu")));
    }
    QFileDialog folders;
    folders.setOption(QFileDialog::DontUseNativeDialog);
    folders.setFileMode(QFileDialog::Directory);
    folders.show();
    QApplication::processEvents();
    EXPECT_THAT(m_missed.texts(), testing::IsEmpty());
}

TEST_F(ButtonWordsTest, BoxesLinesAndPanelsSpeakTheLanguageOfTheWindow) {
    const QMessageBox box(QMessageBox::Question, {}, {},
                          QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel | QMessageBox::Yes |
                              QMessageBox::No | QMessageBox::Ok | QMessageBox::Close | QMessageBox::Retry |
                              QMessageBox::Ignore | QMessageBox::Apply | QMessageBox::Reset | QMessageBox::Help);
    EXPECT_EQ(box.button(QMessageBox::Save)->text(), QStringLiteral("Lưu"));
    EXPECT_EQ(box.button(QMessageBox::Discard)->text(), QStringLiteral("Không lưu"));
    QLineEdit line;
    const std::unique_ptr<QMenu> menu(line.createStandardContextMenu());
    EXPECT_TRUE(menu->actions().front()->text().startsWith(QStringLiteral("&Hoàn tác")));
    const QDockWidget dock;
    for (const QAbstractButton* button : dock.findChildren<QAbstractButton*>()) {
        EXPECT_FALSE(button->toolTip().contains(QStringLiteral("dock widget")));
    }
    EXPECT_THAT(m_missed.texts(), testing::IsEmpty());
}

} // namespace
} // namespace diaban::ui
