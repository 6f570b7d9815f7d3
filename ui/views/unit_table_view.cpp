// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/unit_table_view.h"

#include "ui/models/copied_text.h"
#include "ui/views/elided_head.h"
#include "ui/views/focus_spoken.h"
#include "ui/views/plain_table.h"
#include "ui/views/swatch_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>
#include <utility>

namespace diaban::ui {

namespace {

constexpr int kColumn = 140; ///< pixels, where there is no room to spare
/// Pixels, where the mapped figure would be out of sight.
constexpr int kLeastName = 110, kLeastParent = 80, kLeastFigure = 80;
constexpr int kAroundCode = 14, kAroundTitle = 18; ///< pixels left and right of a code or number, and of a title
constexpr int kHeadLines = 2;                      ///< the names of figures are long
constexpr int kLow = 192; ///< pixels, below which rows count more than air and the second line of names
constexpr int kMargin = 6, kLowMargin = 2;

} // namespace

UnitTableView::UnitTableView(UnitTableModel& model, UnitSelection& selection, const Words& words, QWidget* parent)
    : QWidget(parent), m_model(model), m_selection(selection), m_words(words), m_search(new QLineEdit(this)),
      m_shown(new QLabel(this)), m_table(new FocusSpokenView<QTableView>(this)),
      m_head(new ElidedHead(kHeadLines, m_table)) {
    m_order.setSourceModel(&model);
    m_search->setClearButtonEnabled(true);
    m_search->setObjectName(QStringLiteral("tableSearch"));
    m_table->setObjectName(QStringLiteral("unitTable"));
    m_table->setHorizontalHeader(m_head);
    m_table->setItemDelegate(new SwatchDelegate(m_table));
    m_table->setModel(&m_order);
    m_table->setSortingEnabled(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false); // Tab goes on to the next part of the window
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(1);
    setRowMargin(*m_table, false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultSectionSize(kColumn);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    auto* row = new QHBoxLayout;
    row->addWidget(m_search);
    row->addWidget(m_shown);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->addLayout(row);
    column->addWidget(m_table);
    connect(m_search, &QLineEdit::textChanged, this, &UnitTableView::search);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &UnitTableView::takeSelection);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit activated(static_cast<std::uint32_t>(m_order.mapToSource(index).row()));
    });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::customContextMenuRequested, this, &UnitTableView::askMenu);
    auto* copying = new QShortcut(QKeySequence::Copy, m_table);
    copying->setContext(Qt::WidgetShortcut);
    connect(copying, &QShortcut::activated, this, &UnitTableView::copyChosen);
    connect(&selection, &UnitSelection::changed, this, &UnitTableView::showSelection);
    connect(&model, &UnitTableModel::modelReset, this, &UnitTableView::retranslate);
    connect(&model, &UnitTableModel::modelReset, this, [this] {
        measureColumns();
        spreadColumns();
    });
    connect(&m_order, &UnitTableOrder::modelReset, this, &UnitTableView::showSelection); // which its view forgets
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this] { m_ownWidths = m_ownWidths || (!m_spreading && m_table->isVisible()); });
    connect(&words, &Words::changed, this, &UnitTableView::retranslate);
    retranslate();
}

void UnitTableView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitHeight();
    spreadColumns();
}

void UnitTableView::fitHeight() {
    const bool low = height() < kLow;
    if (low == m_low) {
        return;
    }
    m_low = low;
    const int margin = low ? kLowMargin : kMargin;
    layout()->setContentsMargins(kMargin, margin, kMargin, margin);
    layout()->setSpacing(low ? kLowMargin : kMargin);
    m_head->setLines(low ? 1 : kHeadLines);
    setRowMargin(*m_table, low);
}

/// Codes are short and of one length mostly: their column takes no more than they, or its title, need. Numbers of the
/// first figure, of which some are looked at, are read whole.
void UnitTableView::measureColumns() {
    constexpr int kLooked = 200;
    const QFontMetrics letters = m_table->fontMetrics();
    const int rows = m_model.rowCount();
    const QString title = m_model.headerData(UnitTableModel::Code, Qt::Horizontal, Qt::DisplayRole).toString();
    qsizetype longest = 0;
    m_codeWidth = m_head->fontMetrics().horizontalAdvance(title) + kAroundTitle;
    for (int row = 0; row < rows; ++row) {
        const QString code = m_model.index(row, UnitTableModel::Code).data().toString();
        if (code.size() > longest) {
            longest = code.size();
            m_codeWidth = std::max(m_codeWidth, letters.horizontalAdvance(code) + kAroundCode);
        }
    }
    m_figureWidth = kLeastFigure;
    const bool figures = m_model.columnCount() > UnitTableModel::FirstFigure;
    for (int row = 0; figures && row < rows; row += std::max(1, rows / kLooked)) {
        const QString number = m_model.index(row, UnitTableModel::FirstFigure).data().toString();
        m_figureWidth = std::max(m_figureWidth, letters.horizontalAdvance(number) + kAroundCode);
    }
    m_figureWidth = std::min(m_figureWidth, kColumn);
}

/// Before what is left of the room is given out. Where it is narrow, the first figure is in sight all the same.
std::vector<int> UnitTableView::leastWidths(int room) const {
    std::vector<int> widths(static_cast<std::size_t>(m_head->count()), kColumn);
    if (widths.size() <= UnitTableModel::FirstFigure) {
        return widths;
    }
    widths[UnitTableModel::Code] = std::min(m_codeWidth, kColumn);
    int over = std::accumulate(widths.begin(), widths.begin() + UnitTableModel::FirstFigure + 1, -room);
    for (const auto& [column, least] :
         {std::pair{UnitTableModel::Parent, kLeastParent}, std::pair{UnitTableModel::FirstFigure, m_figureWidth},
          std::pair{UnitTableModel::Name, kLeastName}}) {
        const int less = std::clamp(over, 0, kColumn - least);
        widths[static_cast<std::size_t>(column)] -= less;
        over -= less;
    }
    return widths;
}

/// What is left of the width goes to columns whose titles are cut off, and what is left even then to all but codes.
void UnitTableView::spreadColumns() {
    QHeaderView& header = *m_table->horizontalHeader();
    const int columns = header.count();
    if (m_ownWidths || columns == 0) {
        return;
    }
    const int room = m_table->width() - 2 * m_table->frameWidth() - m_table->verticalScrollBar()->sizeHint().width();
    std::vector<int> widths = leastWidths(room);
    int spare = room - std::accumulate(widths.begin(), widths.end(), 0);
    for (int column = 0; column < columns && spare > 0; ++column) {
        int& width = widths[static_cast<std::size_t>(column)];
        const int wanted = column == UnitTableModel::Code ? width : header.sectionSizeHint(column);
        const int more = std::clamp(wanted - width, 0, spare);
        width += more;
        spare -= more;
    }
    const int share = std::max(spare, 0) / std::max(columns - 1, 1);
    m_spreading = true;
    for (int column = 0; column < columns; ++column) {
        header.resizeSection(column,
                             widths[static_cast<std::size_t>(column)] + (column == UnitTableModel::Code ? 0 : share));
    }
    m_spreading = false;
}

/// Units that are not found stay chosen: they are so on the map too.
void UnitTableView::search(const QString& text) {
    m_following = true;
    m_order.search(text);
    m_following = false;
    showSelection();
    retranslate();
}

void UnitTableView::focusSearch() {
    m_search->setFocus();
    m_search->selectAll();
}

void UnitTableView::copyChosen() const {
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        rows.push_back(index.row());
    }
    std::ranges::sort(rows);
    QApplication::clipboard()->setText(copiedRows(m_order, rows));
}

void UnitTableView::copyAll() const {
    std::vector<int> rows(static_cast<std::size_t>(m_order.rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    QApplication::clipboard()->setText(copiedRows(m_order, rows));
}

void UnitTableView::askMenu(const QPoint& place) {
    const QModelIndex index = m_table->indexAt(place);
    emit contextMenuAsked(index.isValid() ? std::optional(static_cast<std::uint32_t>(m_order.mapToSource(index).row()))
                                          : std::nullopt,
                          m_table->viewport()->mapToGlobal(place));
}

void UnitTableView::retranslate() {
    m_search->setPlaceholderText(m_words("window.table.search"));
    m_search->setAccessibleName(m_words("window.table.search"));
    m_table->setAccessibleName(m_words("window.table"));
    m_shown->setText(
        m_words({"window.table.shown",
                 {{"shown", std::int64_t{m_order.rowCount()}}, {"all", std::int64_t{m_model.rowCount()}}}}));
}

void UnitTableView::showSelection() {
    if (m_following) {
        return;
    }
    m_following = true;
    QItemSelection rows;
    for (const std::uint32_t unit : m_selection.units()) {
        const QModelIndex index = m_order.mapFromSource(m_model.index(static_cast<int>(unit), 0));
        if (index.isValid()) {
            rows.select(index, index);
        }
    }
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (const auto current = m_selection.current()) {
        const QModelIndex index = m_order.mapFromSource(m_model.index(static_cast<int>(*current), 0));
        m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        const int across = m_table->horizontalScrollBar()->value();
        m_table->scrollTo(index);
        m_table->horizontalScrollBar()->setValue(across); // the figure that is looked at stays in sight
    }
    m_following = false;
}

void UnitTableView::takeSelection() {
    if (m_following) {
        return;
    }
    m_following = true;
    std::vector<std::uint32_t> units;
    const QModelIndex current = m_table->selectionModel()->currentIndex();
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        units.push_back(static_cast<std::uint32_t>(m_order.mapToSource(index).row()));
        if (index.row() == current.row()) {
            std::swap(units.back(), units.front());
        }
    }
    if (!units.empty()) {
        std::swap(units.front(), units.back());
    }
    m_selection.set(std::move(units));
    m_following = false;
}

} // namespace diaban::ui
