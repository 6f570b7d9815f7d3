// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/help_page.h"

#include "ui/views/focus_spoken.h"
#include "ui/views/roomy_size.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>
#include <utility>

namespace diaban::ui {

namespace {

constexpr int kChapterLevel = 2, kStepLevel = 3, kChaptersWidth = 210;

QString manual(Language language) {
    QFile file(language == Language::Vi ? QStringLiteral(":/help/vi.md") : QStringLiteral(":/help/en.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void offerAt(QDialog& dialog, const Words& words, std::function<void(HelpPage&)> place) {
    auto* keys = new QShortcut(QKeySequence(Qt::Key_F1), &dialog);
    QObject::connect(keys, &QShortcut::activated, &dialog, [&dialog, &words, place = std::move(place)] {
        auto* page = dialog.findChild<HelpPage*>();
        page = page != nullptr ? page : new HelpPage(words, &dialog);
        page->show();
        place(*page);
        page->raise();
        page->activateWindow();
    });
}

} // namespace

HelpPage::HelpPage(const Words& words, QWidget* parent) : QDialog(parent), m_words(words) {
    setObjectName(QStringLiteral("help"));
    resize(sizeWithin({860, 600}));
    m_line = new QLineEdit(this);
    m_line->setClearButtonEnabled(true);
    m_chapters = new FocusSpokenView<QListWidget>(this);
    m_chapters->setFixedWidth(kChaptersWidth);
    m_chapters->setWordWrap(true);
    m_text = new QTextBrowser(this);
    m_text->setOpenLinks(false);
    auto* side = new QVBoxLayout;
    side->addWidget(m_line);
    side->addWidget(m_chapters, 1);
    auto* row = new QHBoxLayout(this);
    row->addLayout(side);
    row->addWidget(m_text, 1);
    connect(m_chapters, &QListWidget::currentRowChanged, this, [this](int chapter) {
        if (chapter >= 0) {
            goTo(m_chapters->item(chapter)->data(Qt::UserRole).toInt());
        }
    });
    connect(m_line, &QLineEdit::returnPressed, this, &HelpPage::search);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_text->moveCursor(QTextCursor::Start);
        search();
    });
    connect(&words, &Words::changed, this, &HelpPage::retranslate);
    retranslate();
}

void HelpPage::retranslate() {
    setWindowTitle(m_words("window.act.help"));
    m_line->setPlaceholderText(m_words("window.help.search"));
    m_line->setAccessibleName(m_words("window.help.search"));
    m_chapters->setAccessibleName(m_words("window.help.chapters"));
    m_text->setAccessibleName(m_words("window.act.help"));
    m_text->setMarkdown(manual(m_words.language()));
    const QSignalBlocker quiet(m_chapters);
    m_chapters->clear();
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == kChapterLevel) {
            auto* item = new QListWidgetItem(block.text(), m_chapters);
            item->setData(Qt::UserRole, block.position());
        }
    }
}

/// The first heading of that level that begins so.
std::optional<int> HelpPage::headingAt(int level, const QString& begins) const {
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == level && block.text().startsWith(begins)) {
            return block.position();
        }
    }
    return std::nullopt;
}

void HelpPage::goToStep(std::optional<Step> step) {
    const auto place =
        step ? headingAt(kStepLevel, QStringLiteral("%1.").arg(static_cast<int>(*step) + 1)) : std::nullopt;
    place ? goTo(*place) : m_text->moveCursor(QTextCursor::Start);
}

void HelpPage::goToChapter(const QString& title) {
    const auto place = headingAt(kChapterLevel, title);
    place ? goTo(*place) : m_text->moveCursor(QTextCursor::Start);
}

/// A place of the text comes to the top.
void HelpPage::goTo(int position) {
    m_text->moveCursor(QTextCursor::End);
    QTextCursor cursor(m_text->document());
    cursor.setPosition(position);
    m_text->setTextCursor(cursor);
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->value() + m_text->cursorRect().top());
}

/// The next place; from the top again after the last.
void HelpPage::search() {
    if (!m_line->text().isEmpty() && !m_text->find(m_line->text())) {
        m_text->moveCursor(QTextCursor::Start);
        m_text->find(m_line->text());
    }
}

void offerHelp(QDialog& dialog, const Words& words, std::function<std::optional<Step>()> step) {
    offerAt(dialog, words, [step = std::move(step)](HelpPage& page) { page.goToStep(step()); });
}

void offerHelp(QDialog& dialog, const Words& words, const char* chapter) {
    offerAt(dialog, words, [&words, chapter](HelpPage& page) { page.goToChapter(words(chapter)); });
}

} // namespace diaban::ui
