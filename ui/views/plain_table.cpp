// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/plain_table.h"

#include "ui/views/elided_head.h"
#include "ui/views/focus_spoken.h"

#include <QHeaderView>
#include <QTableView>

namespace diaban::ui {

namespace {
constexpr int kRowMargin = 8;    ///< pixels, above and below its words
constexpr int kLowRowMargin = 3; ///< where there is little room
constexpr int kMeasured = 100;   ///< rows by which columns are as wide as what they hold
constexpr int kLeastHeight = 64; ///< the head and a row
} // namespace

QTableView* plainTable(QWidget* parent, const char* name) {
    QTableView* table = new FocusSpokenView<QTableView>(parent);
    table->setObjectName(QString::fromLatin1(name));
    table->setHorizontalHeader(new ElidedHead(1, table)); // low panels have few rows
    table->horizontalHeader()->setResizeContentsPrecision(kMeasured);
    table->setMinimumHeight(kLeastHeight);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false); // Tab goes on to the next part of the window
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(1);
    setRowMargin(*table, false);
    return table;
}

void setRowMargin(QTableView& table, bool low) {
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + (low ? kLowRowMargin : kRowMargin));
}

} // namespace diaban::ui
