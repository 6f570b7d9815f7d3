// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/treatment_bar.h"

#include "ui/views/elided_label.h"
#include "ui/views/line_icon.h"

#include <QApplication>
#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>
#include <utility>

namespace diaban::ui {

namespace {

constexpr int kIcon = 16, kMostHeight = 96;
constexpr int kNarrow = 620;     ///< pixels, below which buttons beside the words would leave them a few letters
constexpr int kVeryNarrow = 420; ///< pixels, in which two buttons have no room

enum Column { IconColumn, WordsColumn, ActsColumn };

} // namespace

TreatmentBar::TreatmentBar(const Words& words, QWidget* parent)
    : QWidget(parent), m_words(words), m_area(new QScrollArea(this)) {
    setObjectName(QStringLiteral("treatments"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area);
    hide();
}

void TreatmentBar::show(std::vector<TreatmentLine> lines) {
    m_lines = std::move(lines);
    fill();
    setVisible(!m_lines.empty());
}

void TreatmentBar::setBetween(QWidget& field, QWidget& next) {
    m_before = &field;
    m_next = &next;
}

/// Who has come to one of the buttons by the keyboard stays near it.
void TreatmentBar::fill() {
    const QWidget* on = QApplication::focusWidget();
    const bool held = on != nullptr && isAncestorOf(on);
    m_buttons.clear();
    auto* lines = new QWidget;
    lines->setAutoFillBackground(false);
    auto* grid = new QGridLayout(lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(WordsColumn, 1);
    for (std::size_t number = 0; number < m_lines.size(); ++number) {
        addLine(*grid, m_lines[number], static_cast<int>(number));
    }
    m_area->setWidget(lines);
    m_area->setFixedHeight(std::min(lines->sizeHint().height(), kMostHeight));
    QWidget* before = m_before;
    for (QPushButton* made : m_buttons) {
        if (before != nullptr) {
            QWidget::setTabOrder(before, made);
        }
        before = made;
    }
    QWidget* next = m_buttons.empty() ? m_next.data() : m_buttons.front();
    if (held && next != nullptr) {
        next->setFocus();
    }
}

void TreatmentBar::addLine(QGridLayout& grid, const TreatmentLine& line, int number) {
    const int row = 2 * number; // in a narrow place the buttons have the one below
    if (line.warns) {
        auto* icon = new QLabel;
        icon->setPixmap(lineIcon("state-warning", IconInk::Caution).pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
        grid.addWidget(icon, row, IconColumn);
    }
    auto* words = new ElidedLabel;
    words->setObjectName(QStringLiteral("treatment%1").arg(number));
    words->setText(line.words);
    auto* acts = new QBoxLayout(m_room == Room::VeryNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (const TreatmentAct act : line.acts) {
        acts->addWidget(button(line, act));
    }
    if (m_room != Room::Wide) {
        acts->addStretch(1);
        grid.addWidget(words, row, WordsColumn, 1, 2);
        grid.addLayout(acts, row + 1, WordsColumn, 1, 2);
    } else {
        grid.addWidget(words, row, WordsColumn);
        grid.addLayout(acts, row, ActsColumn);
    }
}

QPushButton* TreatmentBar::button(const TreatmentLine& line, TreatmentAct act) {
    auto* made = new QPushButton(m_words(actWords(act)));
    made->setObjectName(QStringLiteral("treatment%1%2").arg(actName(act)).arg(line.table));
    made->setAccessibleDescription(line.words);
    connect(made, &QPushButton::clicked, this, [this, table = line.table, act] { emit treatmentAsked(table, act); });
    m_buttons.push_back(made);
    return made;
}

TreatmentBar::Room TreatmentBar::room() const {
    return width() < kVeryNarrow ? Room::VeryNarrow : width() < kNarrow ? Room::Narrow : Room::Wide;
}

void TreatmentBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (const Room now = room(); now != m_room) {
        m_room = now;
        fill();
    }
}

} // namespace diaban::ui
