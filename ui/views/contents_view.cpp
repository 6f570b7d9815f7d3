// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/contents_view.h"

#include "ui/models/copied_text.h"
#include "ui/views/elided_head.h"
#include "ui/views/focus_spoken.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QItemSelectionModel>
#include <QLabel>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace diaban::ui {

namespace {

constexpr int kHeadLines = 2;
constexpr int kRowMargin = 8;      ///< pixels, above and below its words
constexpr int kWidest = 420;       ///< pixels of a column
constexpr int kCellMargin = 14;    ///< pixels, left and right of its words
constexpr int kWrappedColumns = 5; ///< a table of more is one of figures, a line a row
constexpr int kWrappedRows = 400;
constexpr int kInnerSpace = 6;

QLabel* plainLabel(QWidget* parent, const char* name) {
    auto* label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString tabText(const std::string& name) {
    return qt(name).replace(u'&', QStringLiteral("&&"));
}

} // namespace

ContentsView::ContentsView(const Words& words, QWidget* parent)
    : QWidget(parent), m_words(words), m_about(plainLabel(this, "contentsAbout")),
      m_rows(plainLabel(this, "contentsRows")), m_tables(new QTabBar(this)),
      m_table(new FocusSpokenView<QTableView>(this)) {
    m_tables->setObjectName(QStringLiteral("contentsTables"));
    m_tables->setAccessibleName(words("window.export.sheets"));
    m_tables->setExpanding(false);
    m_tables->setUsesScrollButtons(true);
    makeTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kInnerSpace);
    column->addWidget(m_about);
    column->addWidget(m_tables);
    column->addWidget(m_table, 1);
    column->addWidget(m_rows);
    connect(m_tables, &QTabBar::currentChanged, this, &ContentsView::showTable);
}

void ContentsView::makeTable() {
    m_table->setObjectName(QStringLiteral("contentsTable"));
    m_table->setAccessibleName(m_words("window.export.contents"));
    m_table->setHorizontalHeader(new ElidedHead(kHeadLines, m_table));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false); // Tab goes on to the next part of the window
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + kRowMargin);
    auto* copying = new QAction(m_words("menu.copy_rows"), m_table);
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copying);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copying, &QAction::triggered, this, &ContentsView::copyChosen);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &ContentsView::fitRows);
}

void ContentsView::show(std::shared_ptr<const OutputContents> contents) {
    m_contents = std::move(contents);
    QStringList paragraphs;
    for (const std::string& words : m_contents->words) {
        paragraphs.append(qt(words));
    }
    m_about->setText(paragraphs.join(u'\n'));
    m_tables->hide(); // tabs that come while the view is not seen are laid out by being shown
    {
        const QSignalBlocker quiet(m_tables);
        while (m_tables->count() > 0) {
            m_tables->removeTab(0);
        }
        for (const OutputTable& table : m_contents->tables) {
            m_tables->addTab(tabText(table.sheet.name));
        }
    }
    m_tables->setVisible(m_tables->count() > 1);
    m_table->setVisible(m_tables->count() > 0);
    showTable(m_tables->count() > 0 ? 0 : -1);
}

void ContentsView::showTable(int table) {
    m_wraps = false;
    m_model.clear(); // or rows would keep the heights that they had in another table
    if (table < 0 || !m_contents) {
        m_rows->clear();
        return;
    }
    const OutputTable& shown = m_contents->tables[static_cast<std::size_t>(table)];
    m_model.show(m_contents, static_cast<std::size_t>(table));
    m_rows->setText(qt(shown.about));
    m_rows->setVisible(!shown.about.empty());
    m_table->setAccessibleDescription(qt(shown.sheet.name + (shown.about.empty() ? "" : ": ") + shown.about));
    fitColumns(shown.sheet);
    m_table->scrollToTop();
}

/// As wide as the sheet says, where it is not too wide to look at; texts of a table of few columns are shown whole.
void ContentsView::fitColumns(const ListSheet& sheet) {
    const double letter = m_table->fontMetrics().horizontalAdvance(u'0');
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const double width = sheet.columns[static_cast<std::size_t>(column)].width * letter;
        m_table->setColumnWidth(column, std::min(static_cast<int>(width) + kCellMargin, kWidest));
    }
    m_wraps = m_model.columnCount() <= kWrappedColumns && m_model.rowCount() <= kWrappedRows;
    m_table->setWordWrap(m_wraps);
    fitRows();
}

void ContentsView::fitRows() {
    if (m_wraps) {
        m_table->resizeRowsToContents();
    }
}

void ContentsView::copyChosen() const {
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        rows.push_back(index.row());
    }
    std::ranges::sort(rows);
    QApplication::clipboard()->setText(copiedRows(m_model, rows));
}

} // namespace diaban::ui
