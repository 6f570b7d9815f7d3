// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/lists_head.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>
#include <algorithm>

namespace diaban::ui {

namespace {
constexpr int kSpacing = 6, kLeastChoice = 150;
} // namespace

ListsHead::ListsHead(const char* name, QWidget* parent)
    : QWidget(parent), m_tabs(new QTabBar(this)), m_choice(new QComboBox(this)), m_open(new QToolButton(this)),
      m_menu(new QMenu(this)) {
    m_tabs->setObjectName(QString::fromLatin1(name));
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_open->setObjectName(m_tabs->objectName() + QStringLiteral("Menu"));
    m_open->setText(QStringLiteral("⋯"));
    m_open->setMenu(m_menu);
    m_open->setPopupMode(QToolButton::InstantPopup);
    m_open->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setSizeConstraint(QLayout::SetNoConstraint); // what has no room goes into the menu instead
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpacing);
    row->addWidget(m_tabs);
    row->addWidget(m_choice, 1);
    row->addStretch();
    row->addWidget(m_open);
    m_choice->hide();
    m_open->hide();
    connect(m_menu, &QMenu::aboutToShow, this, &ListsHead::fillMenu);
    connect(m_choice, &QComboBox::activated, m_tabs, &QTabBar::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int list) {
        m_choice->setCurrentIndex(list);
        arrange();
        emit currentChanged(list);
    });
}

void ListsHead::addList() {
    const QSignalBlocker quiet(m_tabs);
    m_tabs->addTab(QString());
    m_choice->addItem(QString());
}

void ListsHead::addButton(QAbstractButton* button, int list) {
    auto* row = qobject_cast<QHBoxLayout*>(layout());
    row->insertWidget(row->count() - 1, button);
    m_entries.push_back({button, list, true});
    arrange();
}

void ListsHead::setShown(const QAbstractButton* button, bool shown) {
    std::ranges::find(m_entries, button, &Entry::button)->shown = shown;
    arrange();
}

void ListsHead::setCurrent(int list) {
    m_tabs->setCurrentIndex(list);
}

void ListsHead::setTitle(int list, const QString& title) {
    m_tabs->setTabText(list, title);
    m_choice->setItemText(list, title);
    arrange();
}

void ListsHead::setNames(const QString& lists, const QString& menu) {
    m_tabs->setAccessibleName(lists);
    m_choice->setAccessibleName(lists);
    m_open->setAccessibleName(menu);
    m_open->setToolTip(menu);
}

int ListsHead::current() const {
    return m_tabs->currentIndex();
}

QString ListsHead::title(int list) const {
    return m_tabs->tabText(list);
}

bool ListsHead::isOfCurrent(const Entry& entry) const {
    return entry.shown && (entry.list < 0 || entry.list == current());
}

QSize ListsHead::minimumSizeHint() const {
    return {kLeastChoice + kSpacing + m_open->sizeHint().width(),
            std::max(m_tabs->sizeHint().height(), m_choice->sizeHint().height())};
}

/// Of everything side by side.
int ListsHead::wantedWidth() const {
    int width = m_tabs->sizeHint().width() + kSpacing;
    for (const Entry& entry : m_entries) {
        width += isOfCurrent(entry) ? entry.button->sizeHint().width() + kSpacing : 0;
    }
    return width;
}

/// Of the box of names, so that the one that is chosen is read.
int ListsHead::choiceWidth() const {
    constexpr int kArrow = 40;
    return std::max(kLeastChoice, m_choice->fontMetrics().horizontalAdvance(title(current())) + kArrow);
}

void ListsHead::arrange() {
    m_narrow = wantedWidth() > width();
    int room = m_narrow ? width() - choiceWidth() - kSpacing - m_open->sizeHint().width() : 0;
    for (Entry& entry : m_entries) {
        if (!isOfCurrent(entry)) {
            entry.beside = false;
            continue;
        }
        room -= entry.button->sizeHint().width() + kSpacing; // one that has none leaves none to those behind it
        entry.beside = m_narrow && room >= 0;
    }
    m_tabs->setVisible(!m_narrow);
    m_choice->setVisible(m_narrow);
    m_open->setVisible(m_narrow);
    for (const Entry& entry : m_entries) {
        entry.button->setVisible(isOfCurrent(entry) && (!m_narrow || entry.beside));
    }
}

void ListsHead::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

/// Words or letters of another size.
bool ListsHead::event(QEvent* event) {
    const bool taken = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        arrange();
    }
    return taken;
}

void ListsHead::fillMenu() {
    m_menu->clear();
    for (const Entry& entry : m_entries) {
        if (!isOfCurrent(entry) || entry.beside) {
            continue;
        }
        QAction* action = m_menu->addAction(entry.button->text());
        action->setEnabled(entry.button->isEnabled());
        action->setCheckable(entry.button->isCheckable());
        action->setChecked(entry.button->isChecked());
        connect(action, &QAction::triggered, entry.button, &QAbstractButton::click);
    }
}

} // namespace diaban::ui
