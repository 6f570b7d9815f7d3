// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/join_doctor.h"

#include "ui/map/announcement.h"
#include "ui/models/plain_text.h"
#include "ui/views/elided_label.h"
#include "ui/views/join_chips.h"
#include "ui/views/plain_table.h"
#include "ui/views/tab_order.h"
#include "ui/views/treatment_bar.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <initializer_list>
#include <iterator>

namespace diaban::ui {

namespace {

constexpr int kLeastSearch = 150, kLeastWidth = 330; ///< pixels
constexpr int kShortSearch = 75; ///< beside the button that accepts all: chips in sight are worth more than its words
constexpr int kLow = 250;        ///< pixels, below which rows are set closer
constexpr int kUnitLetters = 24, kFewUnitLetters = 10;

} // namespace

void JoinFilter::setKinds(const std::array<bool, kJoinKinds>& kinds) {
    m_kinds = kinds;
    invalidateFilter();
}

void JoinFilter::search(const QString& text) {
    m_wanted = WantedText(text);
    invalidateFilter();
}

bool JoinFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_kinds[static_cast<std::size_t>(index.data(JoinListModel::KindRole).toInt())]) {
        return false;
    }
    const QString text = m_wanted.isEmpty() ? QString() : index.data(JoinListModel::SearchRole).toString();
    return m_wanted.rankIn(text).has_value();
}

JoinDoctor::JoinDoctor(JoinListModel& model, const Words& words, QWidget* parent)
    : QWidget(parent), m_model(model), m_words(words), m_chips(new JoinChips(words, this)),
      m_search(new QLineEdit(this)), m_treatments(new TreatmentBar(words, this)),
      m_table(plainTable(this, "joinTable")), m_about(new ElidedLabel(this)), m_told(new QLabel(this)),
      m_decision(new QHBoxLayout), m_units(editableBox(this)), m_accept(new QPushButton(this)),
      m_none(new QPushButton(this)), m_acceptAll(new QPushButton(this)) {
    m_filter.setSourceModel(&model);
    m_table->setModel(&m_filter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->installEventFilter(this);
    makeParts();
    connect(m_chips, &JoinChips::changed, this, [this] {
        m_filter.setKinds(m_chips->kinds());
        offerAll();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.search(text);
        offerAll();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JoinDoctor::showLine);
    connect(m_accept, &QPushButton::clicked, this, &JoinDoctor::acceptChosen);
    connect(m_none, &QPushButton::clicked, this, [this] { decide("-"); });
    connect(m_acceptAll, &QPushButton::clicked, this, &JoinDoctor::acceptAll);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* all = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        all->setContext(Qt::WidgetWithChildrenShortcut);
        connect(all, &QShortcut::activated, this, &JoinDoctor::acceptAll);
    }
    connect(&model, &JoinListModel::modelReset, this, [this] {
        takeJoin(); // first: fields that are without a row lose the focus
        retranslate();
    });
    connect(&words, &Words::changed, this, [this] {
        m_listed.reset(); // its items have words
        retranslate();
    });
    retranslate();
    tabAsLaidOut(*this);
}

void JoinDoctor::makeParts() {
    setUpUnits();
    m_search->setClearButtonEnabled(true);
    m_accept->setObjectName(QStringLiteral("joinAccept"));
    m_none->setObjectName(QStringLiteral("joinNone"));
    m_acceptAll->setObjectName(QStringLiteral("joinAcceptAll"));
    m_acceptAll->hide();
    auto* filters = new QHBoxLayout;
    filters->addWidget(m_chips);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_acceptAll);
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_units, 1);
    choice->addWidget(m_accept);
    choice->addWidget(m_none);
    m_decision->addWidget(m_about);
    m_decision->addLayout(choice, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(4);
    column->addLayout(filters);
    column->addWidget(m_treatments);
    m_treatments->setBetween(*m_acceptAll, *m_table);
    column->addWidget(m_table, 1);
    column->addLayout(m_decision);
}

QSize JoinDoctor::minimumSizeHint() const {
    return {kLeastWidth, layout()->minimumSize().height()};
}

void JoinDoctor::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
    placeTold();
}

/// To the room that there is: chips in a menu and the decision in two lines, rows closer to one another.
void JoinDoctor::fit() {
    const int all = m_acceptAll->isHidden() ? 0 : m_acceptAll->sizeHint().width();
    const bool narrow = width() < m_chips->wantedWidth() + (all > 0 ? kShortSearch : kLeastSearch) + all;
    m_chips->setNarrow(narrow);
    m_units->setMinimumContentsLength(narrow ? kFewUnitLetters : kUnitLetters);
    m_decision->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_decision->setSpacing(narrow ? 2 : -1);
    fitAbout();
    if (const bool low = height() < kLow; low != m_low) {
        m_low = low;
        setRowMargin(*m_table, low);
    }
}

/// Beside a unit that can be chosen the words about the row leave it the larger part.
void JoinDoctor::fitAbout() {
    const bool beside = m_units->isEnabled() && m_decision->direction() == QBoxLayout::LeftToRight;
    m_about->setMaximumWidth(beside ? width() * 2 / 5 : QWIDGETSIZE_MAX);
}

std::optional<int> JoinDoctor::currentLine() const {
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? std::optional(m_filter.mapToSource(index).row()) : std::nullopt;
}

void JoinDoctor::showLine() {
    const std::optional<int> row = currentLine();
    const std::optional<JoinLine> line = row ? std::optional(m_model.line(*row)) : std::nullopt;
    const bool open = line && !line->written.empty();
    m_waiting = false;
    m_place = open ? std::optional(m_table->currentIndex().row()) : std::nullopt;
    m_next = open && line->kind == JoinKind::Doubtful ? JoinKind::Doubtful : JoinKind::RowWithoutUnit;
    m_own = open ? qt(line->paired) : QString();
    if (!open && isDecidedAt()) {
        m_table->setFocus(); // the keyboard stays here
    }
    m_units->setEnabled(open);
    m_accept->setEnabled(open);
    m_none->setEnabled(open && line->kind != JoinKind::Doubtful); // its writing is that of a unit
    fitAbout();
    sayWhatIsOpen(line);
    if (open && m_listed != line->table) {
        listUnits(line->table);
    }
    preselect(open ? *line : JoinLine{});
    say({});
}

QString JoinDoctor::aboutLine(const JoinLine& line) const {
    const bool open = !line.written.empty();
    const char* id = line.kind == JoinKind::UnitWithoutRow ? "window.join.is_missing"
                     : line.kind == JoinKind::Duplicate    ? "window.join.is_duplicate"
                     : line.kind == JoinKind::Doubtful     ? "window.join.is_near"
                     : !open                               ? nullptr
                     : line.kind == JoinKind::Matched      ? "window.join.is_decided"
                                                           : "window.join.is";
    const QString& subject = line.kind == JoinKind::UnitWithoutRow ? line.unit : line.row;
    return id != nullptr ? m_words.sentence({id, {{"row", subject.toStdString()}}}) : QString();
}

void JoinDoctor::sayWhatIsOpen(const std::optional<JoinLine>& line) {
    QString about = line ? aboutLine(*line) : QString();
    if (about.isEmpty()) {
        const bool nothing = m_model.rowCount() == 0;
        const bool done = m_model.count(JoinKind::RowWithoutUnit) == 0;
        about = m_words(nothing && m_model.hasUnjoined() ? "unjoined.about"
                        : nothing                        ? "window.join.nothing"
                        : done                           ? "window.join.none_open"
                                                         : "window.join.choose");
        const QString decided = m_model.decidedWords();
        about += decided.isEmpty() ? QString() : QStringLiteral("; ") + decided;
    }
    const bool other = about != m_about->text();
    m_about->setText(about);
    m_table->setAccessibleDescription(about);
    if (other && isDecidedAt()) { // rows of the table say themselves
        announce(*this, about);
    }
}

/// Whether the keyboard is where a row is given its unit.
bool JoinDoctor::isDecidedAt() const {
    return m_units->hasFocus() || m_accept->hasFocus() || m_none->hasFocus();
}

/// A row that can be decided again, or is taken for something else, without a decision made here has come back by an
/// undo.
void JoinDoctor::takeJoin() {
    m_listed.reset(); // other units have rows now
    const std::optional<std::set<RowKey>> before = std::move(m_toDecide);
    m_toDecide = m_model.rowCount() > 0 ? std::optional(rowsToDecide()) : std::nullopt;
    if (m_waiting || !before || !chooseReturned(*before)) {
        chooseNextOpen();
    }
}

std::set<JoinDoctor::RowKey> JoinDoctor::rowsToDecide() const {
    std::set<RowKey> rows;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const JoinLine line = m_model.line(row);
        if (line.kind == JoinKind::Matched) {
            break; // they stand last
        }
        if (!line.written.empty()) {
            rows.emplace(line.table, line.written, line.parent, line.kind);
        }
    }
    return rows;
}

bool JoinDoctor::chooseReturned(const std::set<RowKey>& before) {
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const JoinLine line = m_model.line(m_filter.mapToSource(m_filter.index(row, 0)).row());
        if (line.kind == JoinKind::Matched) {
            break;
        }
        if (!line.written.empty() && !before.contains({line.table, line.written, line.parent, line.kind})) {
            m_table->selectRow(row);
            return true;
        }
    }
    return false;
}

/// Where a row was open before the join was made anew: the next one that is, from its place on and then from the top.
void JoinDoctor::chooseNextOpen() {
    if (!m_place) {
        return;
    }
    std::optional<int> next;
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QModelIndex index = m_filter.index(row, 0);
        if (index.data(JoinListModel::KindRole).toInt() != static_cast<int>(m_next)) {
            continue;
        }
        const bool open = !m_model.line(m_filter.mapToSource(index).row()).written.empty();
        if (open && (!next || (*next < *m_place && row >= *m_place))) {
            next = row;
        }
    }
    if (next) {
        m_table->selectRow(*next);
    }
}

void JoinDoctor::begin() {
    for (const JoinKind kind : {JoinKind::RowWithoutUnit, JoinKind::Doubtful}) {
        if (!m_table->currentIndex().isValid()) {
            m_place = 0;
            m_next = kind;
            chooseNextOpen();
        }
    }
    if (m_units->isEnabled()) {
        m_units->setFocus();
        m_units->lineEdit()->selectAll();
        showStart();
    } else {
        m_table->setFocus();
    }
}

void JoinDoctor::say(const QString& sentence) {
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
    placeTold();
    for (QWidget* field : std::initializer_list<QWidget*>{m_units, m_units->lineEdit()}) {
        field->setAccessibleDescription(sentence.isEmpty() ? m_about->text() : sentence); // what is asked
    }
    if (!sentence.isEmpty()) {
        announce(*this, sentence);
    }
}

/// Over the foot of the table: a line of its own would push the field away that somebody types in.
void JoinDoctor::placeTold() {
    const QRect table = m_table->geometry();
    const int high = m_told->heightForWidth(table.width());
    m_told->setGeometry(table.left(), table.bottom() + 1 - high, table.width(), high);
    m_told->raise();
}

void JoinDoctor::decide(const std::string& unitCode) {
    const std::optional<int> line = currentLine();
    const JoinLine open = line ? m_model.line(*line) : JoinLine{};
    const bool same = open.kind == JoinKind::Matched && unitCode == open.paired; // decided so already
    if (!m_waiting && !unitCode.empty() && !open.written.empty() && !same) {
        m_waiting = true;                        // a second Enter is not for this row
        m_place = m_table->currentIndex().row(); // lines above it may have been filtered since it was chosen
        emit decided(m_model.decision(open, unitCode));
    }
}

Confirmations JoinDoctor::nearMatches() const {
    std::vector<int> rows;
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QModelIndex index = m_filter.index(row, 0);
        const auto kind = static_cast<JoinKind>(index.data(JoinListModel::KindRole).toInt());
        if (kind > JoinKind::Doubtful) {
            break; // these stand last
        }
        if (kind == JoinKind::Doubtful) {
            rows.push_back(m_filter.mapToSource(index).row());
        }
    }
    return m_model.confirmations(rows);
}

/// Where the list has several; one is confirmed by Enter.
void JoinDoctor::offerAll() {
    const std::size_t rows = nearMatches().rows;
    const gis::Message whole{"window.join.accept_all", {{"count", static_cast<std::int64_t>(rows)}}};
    if (rows < 2 && m_acceptAll->hasFocus()) {
        m_table->setFocus(); // the keyboard stays here
    }
    m_acceptAll->setVisible(rows > 1);
    m_acceptAll->setEnabled(rows > 1);
    m_acceptAll->setText(m_words({"window.join.accept_all.short", {{"count", static_cast<std::int64_t>(rows)}}}));
    m_acceptAll->setAccessibleName(m_words(whole));
    m_acceptAll->setToolTip(m_words(whole) + QStringLiteral(" (Ctrl+Enter)"));
    fit();
}

void JoinDoctor::acceptAll() {
    const Confirmations all = nearMatches();
    if (!m_waiting && all.rows > 1) {
        m_waiting = true;
        emit allDecided(all.decisions, static_cast<int>(all.rows));
    }
}

/// Whether it would take back, or do again, what was typed where nothing was: then a decision is meant.
bool JoinDoctor::leavesUndo(const QKeyEvent& event) const {
    const QLineEdit& line = *m_units->lineEdit();
    return (event.matches(QKeySequence::Undo) && !line.isUndoAvailable()) ||
           (event.matches(QKeySequence::Redo) && !line.isRedoAvailable());
}

bool JoinDoctor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            acceptChosen();
            return true;
        }
    }
    if (watched == m_units && event->type() == QEvent::ShortcutOverride &&
        leavesUndo(*static_cast<QKeyEvent*>(event))) {
        event->ignore(); // else the field takes it and does nothing
        return true;
    }
    if (watched == m_units && event->type() == QEvent::FocusIn) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason) { // chooses all, and shows the end
            QMetaObject::invokeMethod(this, &JoinDoctor::showStart, Qt::QueuedConnection);
        }
    }
    if (watched == m_units && (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress)) {
        widenLists(); // where the field is now
    }
    return QWidget::eventFilter(watched, event);
}

void JoinDoctor::retranslate() {
    m_chips->count(m_model);
    offerAll();
    m_search->setPlaceholderText(m_words("window.table.search"));
    m_search->setAccessibleName(m_words("window.table.search"));
    m_table->setAccessibleName(m_words("window.step.join"));
    m_units->setAccessibleName(m_words("window.join.unit"));
    m_units->lineEdit()->setAccessibleName(m_words("window.join.unit"));
    m_accept->setText(m_words("window.join.accept"));
    m_none->setText(m_words("window.join.none"));
    showLine();
}

} // namespace diaban::ui
