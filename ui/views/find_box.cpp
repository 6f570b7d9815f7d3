// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/find_box.h"

#include "ui/models/plain_text.h"
#include "ui/models/wanted_text.h"
#include "ui/views/help_page.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace diaban::ui {

namespace {

constexpr int kMostShown = 50, kPage = 10;

} // namespace

FindBox::FindBox(const Words& words, QWidget* parent)
    : QDialog(parent), m_words(words), m_line(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_none(new QLabel(this)) {
    resize(520, 400);
    offerHelp(*this, words, "help.keys");
    m_line->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAlternatingRowColors(true);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    column->addWidget(m_none, 1); // in its place
    connect(m_line, &QLineEdit::textChanged, this, &FindBox::find);
    connect(m_line, &QLineEdit::returnPressed, this, &FindBox::take);
    connect(m_list, &QListWidget::itemClicked, this, &FindBox::take);
    connect(m_list, &QListWidget::currentItemChanged, this, &FindBox::speak);
    connect(&words, &Words::changed, this, &FindBox::retranslate);
    retranslate();
}

void FindBox::retranslate() {
    setWindowTitle(m_words("window.act.find"));
    m_line->setPlaceholderText(m_words("window.find.line"));
    m_line->setAccessibleName(m_words("window.find.line"));
    m_list->setAccessibleName(m_words("window.act.find"));
    m_none->setText(m_words("window.find.none"));
}

/// The keyboard stays in the line: what would be taken is said there.
void FindBox::speak() {
    const QListWidgetItem* item = m_list->currentItem();
    m_line->setAccessibleDescription(item != nullptr ? item->text() : m_none->text());
}

void FindBox::setThings(std::vector<Findable> things) {
    m_things.clear();
    for (Findable& thing : things) {
        const QString name = plainText(thing.name);
        const QString bare = thing.bare.isEmpty() ? name : plainText(thing.bare);
        const QString plain = plainText(thing.name + u' ' + thing.beside);
        m_things.push_back({std::move(thing), bare, name, plain});
    }
    m_line->clear();
    find({});
    m_line->setFocus();
}

void FindBox::find(const QString& text) {
    const WantedText wanted(text);
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < m_things.size(); ++i) {
        if (const auto rank = wanted.rankOf(m_things[i].bare, m_things[i].name, m_things[i].plain)) {
            found.emplace_back(*rank, i);
        }
    }
    std::ranges::sort(found);
    m_list->clear();
    for (const auto& [rank, i] : found) {
        const Findable& thing = m_things[i].thing;
        const QString beside = thing.beside.isEmpty() ? QString() : QStringLiteral("   ") + thing.beside;
        auto* item = new QListWidgetItem(thing.name + beside, m_list);
        item->setData(Qt::UserRole, static_cast<qulonglong>(i));
        if (m_list->count() == kMostShown) {
            break;
        }
    }
    m_none->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
    m_list->setCurrentRow(0);
    speak();
}

void FindBox::take() {
    const QListWidgetItem* item = m_list->currentItem();
    if (item != nullptr) {
        accept();
        emit chosen(m_things[item->data(Qt::UserRole).toULongLong()].thing);
    }
}

bool FindBox::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int by = key == Qt::Key_Down       ? 1
                       : key == Qt::Key_Up       ? -1
                       : key == Qt::Key_PageDown ? kPage
                       : key == Qt::Key_PageUp   ? -kPage
                                                 : 0;
        if (by != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace diaban::ui
