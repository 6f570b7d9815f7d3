// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "ui/views/help_page.h"
#include "ui/views/roomy_size.h"

#include <gmock/gmock.h>

#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>

namespace diaban::ui {
namespace {

class HelpPageTest : public testing::Test {
protected:
    void SetUp() override { test::qtProgram(); }

    [[nodiscard]] static QStringList chaptersOf(const HelpPage& page) {
        QStringList names;
        const auto* list = page.findChild<QListWidget*>();
        for (int i = 0; i < list->count(); ++i) {
            names << list->item(i)->text();
        }
        return names;
    }

    Words m_words{Language::Vi};
};

TEST_F(HelpPageTest, HasAsManyChaptersInBothLanguages) {
    const HelpPage page(m_words);
    const QStringList vietnamese = chaptersOf(page);
    EXPECT_TRUE(vietnamese.contains(QStringLiteral("Phím tắt")));
    m_words.setLanguage(Language::En);
    const QStringList english = chaptersOf(page);
    EXPECT_TRUE(english.contains(QStringLiteral("Keys")));
    EXPECT_EQ(vietnamese.size(), english.size());
}

/// The screen of tests is 800 x 800: narrower than the page likes to be.
TEST_F(HelpPageTest, IsNoLargerThanTheScreen) {
    const HelpPage page(m_words);
    const QSize screen = page.screen()->availableSize();
    EXPECT_LE(page.width(), screen.width());
    EXPECT_LE(page.height(), screen.height());
    EXPECT_EQ(sizeWithin({screen.width() + 9, 100}), QSize(screen.width(), 100));
    EXPECT_LT(sizeWithin({100, screen.height()}).height(), screen.height()) << "under its title bar";
}

TEST_F(HelpPageTest, FindsWordsAndGoesOnFromTheTop) {
    const HelpPage page(m_words);
    const auto* text = page.findChild<QTextBrowser*>();
    auto* line = page.findChild<QLineEdit*>();
    line->setText(QStringLiteral("Ctrl+K"));
    emit line->returnPressed();
    const int first = text->textCursor().position();
    EXPECT_EQ(text->textCursor().selectedText(), QStringLiteral("Ctrl+K"));
    int places = 0;
    do {
        emit line->returnPressed();
        ++places;
    } while (text->textCursor().position() != first && places < 100);
    EXPECT_LT(places, 100);
}

TEST_F(HelpPageTest, AChapterThatIsChosenComesIntoView) {
    HelpPage page(m_words);
    page.show();
    auto* list = page.findChild<QListWidget*>();
    list->setCurrentRow(list->count() - 1);
    EXPECT_EQ(page.findChild<QTextBrowser*>()->textCursor().block().text(), list->currentItem()->text());
}

TEST_F(HelpPageTest, SaysSomethingOfEachStepInBothLanguages) {
    for (const Language language : {Language::Vi, Language::En}) {
        m_words.setLanguage(language);
        HelpPage page(m_words);
        page.show();
        const auto* text = page.findChild<QTextBrowser*>();
        const std::vector<const char*> names{"window.step.boundaries", "window.step.figures", "window.step.join",
                                             "window.step.indicators", "window.step.maps",    "window.step.clusters",
                                             "window.step.export"};
        for (std::size_t step = 0; step < names.size(); ++step) {
            page.goToStep(static_cast<Step>(step));
            EXPECT_EQ(text->textCursor().block().text(), QStringLiteral("%1. ").arg(step + 1) + m_words(names[step]));
            EXPECT_GT(text->textCursor().block().next().text().size(), 60) << names[step];
        }
        page.goToStep(std::nullopt);
        EXPECT_EQ(text->textCursor().position(), 0);
    }
}

TEST_F(HelpPageTest, ChaptersThatDialogsAskForAreThereInBothLanguages) {
    for (const Language language : {Language::Vi, Language::En}) {
        m_words.setLanguage(language);
        for (const char* chapter : {"settings.title", "help.keys"}) {
            QDialog dialog;
            offerHelp(dialog, m_words, chapter);
            emit dialog.findChild<QShortcut*>()->activated();
            const auto* text = dialog.findChild<QTextBrowser*>();
            ASSERT_NE(text, nullptr);
            EXPECT_EQ(text->textCursor().block().text(), m_words(chapter));
        }
    }
}

TEST_F(HelpPageTest, F1OpensItBesideADialogAndOnlyOnce) {
    QDialog dialog;
    offerHelp(dialog, m_words, [] { return Step::Export; });
    auto* keys = dialog.findChild<QShortcut*>();
    ASSERT_NE(keys, nullptr);
    EXPECT_EQ(keys->key(), QKeySequence(Qt::Key_F1));
    emit keys->activated();
    emit keys->activated();
    const QList<HelpPage*> pages = dialog.findChildren<HelpPage*>();
    ASSERT_EQ(pages.size(), 1);
    EXPECT_TRUE(pages.front()->findChild<QTextBrowser*>()->textCursor().block().text().startsWith(u"7."));
}

} // namespace
} // namespace diaban::ui
