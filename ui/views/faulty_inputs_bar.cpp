// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/faulty_inputs_bar.h"

#include "ui/document/repair_input.h"
#include "ui/views/bar_ground.h"
#include "ui/views/elided_label.h"
#include "ui/views/line_icon.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace diaban::ui {

namespace {

constexpr int kIcon = 18, kMostHeight = 132;
constexpr int kNarrow = 620; ///< pixels, below which words beside the buttons would be a column of single ones

enum Column { IconColumn, WordsColumn, FindColumn, RemoveColumn, LastColumn };
/// Of a file: the second only where it is narrow, the last beside words of more lines than there are buttons.
enum Line { WordsLine, ButtonsLine, ActsLine, RestLine, Lines };

const char* nameOf(InputRole role) {
    switch (role) {
    case InputRole::Boundaries:
        return "missing.role.boundaries";
    case InputRole::Neighbours:
        return "missing.role.neighbours";
    case InputRole::UnitList:
        return "missing.role.unit_list";
    case InputRole::Style:
        return "missing.role.style";
    case InputRole::Corrections:
        return "missing.role.corrections";
    case InputRole::Table:
        return "missing.role.table";
    case InputRole::Crosswalk:
        return "missing.role.crosswalk";
    case InputRole::Clusters:
        return "missing.role.clusters";
    case InputRole::Hamlets:
        return "missing.role.hamlets";
    case InputRole::Land:
        return "missing.role.land";
    case InputRole::Template:
        return "missing.role.template";
    }
    return "";
}

} // namespace

FaultyInputsBar::FaultyInputsBar(const Words& words, QWidget* parent)
    : QWidget(parent), m_words(words), m_area(new QScrollArea(this)) {
    setObjectName(QStringLiteral("faultyInputs"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kBarStripe + 8, 4, 6, 5);
    column->addWidget(m_area);
    hide();
}

void FaultyInputsBar::show(const Project& project, const std::vector<FaultyInput>& faulty, bool kept) {
    m_rows.clear();
    for (const FaultyInput& input : faulty) {
        m_rows.push_back(rowOf(project, input, kept));
    }
    // What was read already would only be refused again.
    if (const auto first = std::ranges::find(m_rows, false, &Row::unjoined); first != m_rows.end()) {
        first->triesAll = true;
    }
    fill();
    setVisible(!m_rows.empty());
}

FaultyInputsBar::Row FaultyInputsBar::rowOf(const Project& project, const FaultyInput& input, bool kept) const {
    Row row;
    row.words = m_words(nameOf(input.place.role)) + QStringLiteral(": ");
    if (input.error.message().id != kInputMissing) {
        row.words += qt(input.place.path) + QStringLiteral(": ");
        row.words += input.error.place().empty() ? QString() : qt(input.error.place()) + QStringLiteral(": ");
        row.hint = m_words.hint(input.error.message());
    } else if (kept && (input.place.role == InputRole::Boundaries || input.place.role == InputRole::Table ||
                        input.place.role == InputRole::Clusters)) {
        row.hint = m_words("missing.kept");
    }
    row.unjoined = isUnjoined(input);
    row.ofOtherTime = isOfOtherTime(input);
    const QString why = m_words(input.error.message());
    row.words += row.unjoined ? m_words({"unjoined.why", {{"why", why.toStdString()}}}) : why;
    row.removable = canDoWithout(project, input.place);
    row.table = input.place.number;
    row.acts = actsAgainst(project, input);
    return row;
}

void FaultyInputsBar::fill() {
    auto* rows = new QWidget;
    rows->setAutoFillBackground(false);
    auto* grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(WordsColumn, 1);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        addRow(*grid, m_rows[i], i);
    }
    m_area->setWidget(rows);
    m_area->setFixedHeight(std::min(rows->sizeHint().height(), kMostHeight));
}

void FaultyInputsBar::addRow(QGridLayout& grid, const Row& row, std::size_t which) {
    const int line = static_cast<int>(which) * Lines + WordsLine;
    const int below = m_narrow ? line + ButtonsLine : line;
    auto* icon = new QLabel;
    icon->setPixmap(lineIcon("state-warning", IconInk::Caution).pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
    QLabel* text = wordsOf(row);
    text->setObjectName(QStringLiteral("faultyInput%1").arg(which));
    grid.addWidget(icon, line, IconColumn);
    grid.addWidget(text, line, WordsColumn, m_narrow ? 1 : Lines, m_narrow ? LastColumn - WordsColumn + 1 : 1);
    const char* other = row.unjoined ? "unjoined.find" : "missing.find";
    QPushButton* found = button(other, QStringLiteral("faultyFind%1").arg(which), row.words);
    connect(found, &QPushButton::clicked, this, [this, which] { emit findAsked(which); });
    grid.addWidget(found, below, FindColumn);
    if (row.removable) {
        QPushButton* gone = button("missing.remove", QStringLiteral("faultyRemove%1").arg(which), row.words);
        connect(gone, &QPushButton::clicked, this, [this, which] { emit removeAsked(which); });
        grid.addWidget(gone, below, RemoveColumn);
    }
    if (row.triesAll) {
        QPushButton* again = button("missing.retry", QStringLiteral("faultyRetry"), {});
        connect(again, &QPushButton::clicked, this, &FaultyInputsBar::retryAsked);
        grid.addWidget(again, below, LastColumn);
    } else if (row.ofOtherTime) {
        QPushButton* boundaries =
            button("unjoined.boundaries", QStringLiteral("faultyBoundaries%1").arg(which), row.words);
        connect(boundaries, &QPushButton::clicked, this, &FaultyInputsBar::boundariesAsked);
        grid.addWidget(boundaries, below, LastColumn);
    }
    if (!row.acts.empty()) {
        addActs(grid, row, line);
        grid.setRowStretch(line + RestLine, 1);
    }
}

/// Under the buttons, where words of many lines do not push them out of sight.
void FaultyInputsBar::addActs(QGridLayout& grid, const Row& row, int line) {
    auto* acts = new QBoxLayout(m_narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (const TreatmentAct act : row.acts) {
        QPushButton* made =
            button(actWords(act), QStringLiteral("faulty%1%2").arg(actName(act)).arg(row.table), row.words);
        connect(made, &QPushButton::clicked, this, [this, table = row.table, act] { emit treatmentAsked(table, act); });
        acts->addWidget(made);
    }
    acts->addStretch(1);
    const int first = m_narrow ? WordsColumn : FindColumn;
    grid.addLayout(acts, line + ActsLine, first, 1, LastColumn - first + 1);
}

QLabel* FaultyInputsBar::wordsOf(const Row& row) const {
    if (m_narrow) {
        auto* line = new ElidedLabel;
        line->setText(row.hint.isEmpty() ? row.words : row.words + QStringLiteral(". ") + row.hint);
        return line;
    }
    auto* text = new QLabel(row.hint.isEmpty() ? row.words : row.words + u'\n' + row.hint);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    return text;
}

void FaultyInputsBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (const bool narrow = width() < kNarrow; narrow != m_narrow) {
        m_narrow = narrow;
        fill();
    }
}

QPushButton* FaultyInputsBar::button(const char* id, const QString& name, const QString& about) {
    auto* made = new QPushButton(m_words(id));
    made->setObjectName(name);
    made->setAccessibleDescription(about);
    return made;
}

void FaultyInputsBar::paintEvent(QPaintEvent*) {
    paintBarGround(*this);
}

} // namespace diaban::ui
