// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/list_sheet_model.h"

#include "src/cluster/cluster_date.h"
#include "src/message/number_format.h"
#include "ui/models/plain_text.h"

#include <QDate>
#include <utility>

namespace diaban::ui {

namespace {

QString textOf(const ListCell& cell, int decimals, Language language) {
    if (const auto* text = std::get_if<std::string>(&cell)) {
        return QString::fromStdString(*text);
    }
    if (const auto* whole = std::get_if<std::int64_t>(&cell)) {
        return QString::fromStdString(formatInteger(*whole, language));
    }
    if (const auto* number = std::get_if<double>(&cell)) {
        return QString::fromStdString(formatNumber(*number, decimals, language));
    }
    return {};
}

/// A text, a number, or nothing where the cell is empty or a day that nobody can read.
QVariant sortValue(const ListCell& cell, const ListColumn& column) {
    const auto* text = std::get_if<std::string>(&cell);
    if (text != nullptr && column.isDay) {
        const std::optional<std::string> day = writtenDay(*text);
        return day ? QVariant(static_cast<double>(
                         QDate::fromString(QString::fromStdString(*day), Qt::ISODate).toJulianDay()))
                   : QVariant();
    }
    if (text != nullptr) {
        return text->empty() ? QVariant() : QVariant(QString::fromStdString(*text));
    }
    if (const auto* whole = std::get_if<std::int64_t>(&cell)) {
        return static_cast<double>(*whole);
    }
    const auto* number = std::get_if<double>(&cell);
    return number != nullptr ? QVariant(*number) : QVariant();
}

} // namespace

void ListSheetModel::show(ListSheet list, Language language, std::shared_ptr<const void> source) {
    beginResetModel();
    m_language = language;
    m_list = std::move(list);
    m_source = std::move(source);
    m_rows.assign(m_list.rows, {});
    m_notes.clear();
    for (std::size_t at = 0; at < m_rows.size() && !m_source; ++at) {
        m_rows[at] = m_list.row(at);
    }
    endResetModel();
}

void ListSheetModel::clear() {
    beginResetModel();
    m_list = {};
    m_source.reset();
    m_rows.clear();
    m_notes.clear();
    endResetModel();
}

void ListSheetModel::setNotes(std::vector<QString> notes) {
    m_notes = std::move(notes);
    if (!m_rows.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

/// A text of a cell with the note on its row.
QString ListSheetModel::noted(const QString& text, std::size_t row) const {
    return m_notes.empty() || m_notes[row].isEmpty() ? text : text + QStringLiteral(" – ") + m_notes[row];
}

const std::vector<ListCell>& ListSheetModel::row(std::size_t at) const {
    if (m_rows[at].empty()) {
        m_rows[at] = m_list.row(at);
    }
    return m_rows[at];
}

int ListSheetModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ListSheetModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_list.columns.size());
}

QVariant ListSheetModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const auto column = static_cast<std::size_t>(index.column());
    const ListCell& cell = row(static_cast<std::size_t>(index.row()))[column];
    const auto at = static_cast<std::size_t>(index.row());
    if (role == kNoteRole) {
        return m_notes.empty() ? QString() : m_notes[at];
    }
    if (role == Qt::DisplayRole) {
        return textOf(cell, m_list.columns[column].decimals, m_language);
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        const QString text = noted(textOf(cell, m_list.columns[column].decimals, m_language), at);
        return role == Qt::ToolTipRole ? asTip(text) : text;
    }
    if (role == kSortRole) {
        return sortValue(cell, m_list.columns[column]);
    }
    if (role == Qt::TextAlignmentRole && !std::holds_alternative<std::string>(cell)) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    return {};
}

QVariant ListSheetModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    return QString::fromStdString(m_list.columns[static_cast<std::size_t>(section)].head);
}

} // namespace diaban::ui
