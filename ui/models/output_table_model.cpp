// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/output_table_model.h"

#include "src/join/spreadsheet_cell.h"
#include "src/message/number_format.h"
#include "ui/document/words.h"

#include <algorithm>
#include <limits>

namespace diaban::ui {

namespace {

int countOf(std::size_t number) {
    return static_cast<int>(std::min<std::size_t>(number, std::numeric_limits<int>::max()));
}

} // namespace

void OutputTableModel::show(std::shared_ptr<const OutputContents> contents, std::size_t table) {
    beginResetModel();
    m_contents = std::move(contents);
    m_table = table;
    m_row.clear();
    m_rowAt = -1;
    endResetModel();
}

void OutputTableModel::clear() {
    show(nullptr, 0);
}

int OutputTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_contents ? 0 : countOf(table().sheet.rows);
}

int OutputTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_contents ? 0 : countOf(table().sheet.columns.size());
}

const ListCell& OutputTableModel::cellAt(const QModelIndex& index) const {
    if (m_rowAt != index.row()) {
        m_row = table().sheet.row(static_cast<std::size_t>(index.row()));
        m_rowAt = index.row();
    }
    return m_row[static_cast<std::size_t>(index.column())];
}

/// Whole numbers as spreadsheets show them where no format is said: without groups.
QString OutputTableModel::textOf(const ListCell& cell, int column) const {
    if (const auto* text = std::get_if<std::string>(&cell)) {
        return qt(*text);
    }
    if (const auto* whole = std::get_if<std::int64_t>(&cell)) {
        return QString::number(*whole);
    }
    const auto* number = std::get_if<double>(&cell);
    const int decimals = table().sheet.columns[static_cast<std::size_t>(column)].decimals;
    return number == nullptr ? QString() : qt(formatNumber(*number, decimals, m_contents->language));
}

QVariant OutputTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_contents) {
        return {};
    }
    const ListCell& cell = cellAt(index);
    if (role == Qt::DisplayRole) {
        return textOf(cell, index.column()).replace(u'\n', u' ');
    }
    if (role == Qt::ToolTipRole) {
        const QString text = textOf(cell, index.column());
        return text.isEmpty() ? text : QStringLiteral("<p>") + text.toHtmlEscaped() + QStringLiteral("</p>");
    }
    if (role == Qt::TextAlignmentRole) {
        const auto* text = std::get_if<std::string>(&cell);
        const bool isCode = table().sheet.columns[static_cast<std::size_t>(index.column())].isCode;
        const bool isNumber = text == nullptr || (!isCode && turnsIntoNumber(*text));
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return {};
}

QVariant OutputTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool tip = role == Qt::ToolTipRole;
    if ((role != Qt::DisplayRole && !tip) || !m_contents) {
        return {};
    }
    if (orientation == Qt::Vertical) { // as the file's rows are numbered
        return tip ? QVariant() : QVariant(section + (table().hasHead ? 2 : 1));
    }
    const ListColumn& column = table().sheet.columns[static_cast<std::size_t>(section)];
    const QString head = qt(column.head);
    if (column.label.empty() || column.label == column.head) {
        return head;
    }
    return tip ? qt(column.label) + QStringLiteral(" (") + head + u')' : qt(column.label);
}

} // namespace diaban::ui
