// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/import_grid_model.h"

#include "src/table/cell_place.h"
#include "src/table/tell_shape.h"
#include "ui/models/plain_text.h"

#include <array>

namespace diaban::ui {

namespace {

constexpr int kMostLetters = 200; ///< of a cell; what is longer is shown in part

QString letters(int column) {
    QString reference = qt(cellReference(1, static_cast<std::size_t>(column)));
    reference.chop(1);
    return reference;
}

QString oneLine(const std::string& cell) {
    QString text = qt(cell).simplified();
    return text.size() > kMostLetters ? text.left(kMostLetters) + QStringLiteral("…") : text;
}

} // namespace

QString signOf(RowRole role) {
    switch (role) {
    case RowRole::Header:
        return QStringLiteral("▣");
    case RowRole::Group:
        return QStringLiteral("▸");
    case RowRole::Subtotal:
    case RowRole::Total:
        return QStringLiteral("Σ");
    case RowRole::Skipped:
    case RowRole::OtherBlock:
        return QStringLiteral("✗");
    case RowRole::Data:
    case RowRole::Blank:
        return {};
    default:
        return QStringLiteral("✎");
    }
}

const char* wordsOf(ColumnUse use) {
    constexpr std::array kWords{"window.import.use.ignored",   "window.import.use.code",   "window.import.use.name",
                                "window.import.use.parent",    "window.import.use.figure", "window.import.use.period",
                                "window.import.use.indicator", "window.import.use.value"};
    return kWords.at(static_cast<std::size_t>(use));
}

ImportGridModel::ImportGridModel(const Words& words, QObject* parent) : QAbstractTableModel(parent), m_words(words) {}

void ImportGridModel::take(std::shared_ptr<const Grid> grid, std::vector<RowRole> rows,
                           std::vector<PreviewColumn> columns, bool lettered) {
    beginResetModel();
    m_grid = std::move(grid);
    m_rows = std::move(rows);
    m_columns = std::move(columns);
    m_lettered = lettered;
    endResetModel();
}

void ImportGridModel::show(const TablePreview& preview) {
    take(preview.grid, preview.rows, preview.columns, true);
}

void ImportGridModel::show(const LayerPreview& preview) {
    take(preview.grid, {}, preview.columns, false);
}

void ImportGridModel::clear() {
    take(nullptr, {}, {}, true);
}

int ImportGridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_grid ? 0 : static_cast<int>(m_grid->rows());
}

int ImportGridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

std::optional<RowRole> ImportGridModel::roleOf(int row) const {
    const auto at = static_cast<std::size_t>(row);
    return at < m_rows.size() ? std::optional(m_rows[at]) : std::nullopt;
}

QString ImportGridModel::wordOf(RowRole role) const {
    return role == RowRole::Blank ? QString() : qt(m_words.catalogue().text(std::string("sheet.row.") + nameOf(role)));
}

QVariant ImportGridModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const std::optional<RowRole> row = roleOf(index.row());
    if (role == kRowRole) {
        return row ? QVariant(static_cast<int>(*row)) : QVariant();
    }
    if (role == kUsedRole) {
        const bool known = m_usesKnown && (!m_lettered || !m_rows.empty());
        return !known || column(index.column()).use != ColumnUse::Ignored;
    }
    if (role == Qt::AccessibleDescriptionRole) {
        return row ? wordOf(*row) : QString();
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const PreviewColumn& used = column(index.column());
    const bool hidden = used.persons && (!row || *row == RowRole::Data);
    if (hidden) {
        return role == Qt::ToolTipRole ? m_words("window.import.persons") : QStringLiteral("•••");
    }
    const QString text =
        oneLine(m_grid->cell(static_cast<std::size_t>(index.row()), static_cast<std::size_t>(index.column())));
    return role == Qt::ToolTipRole ? asTip(text) : text;
}

QString ImportGridModel::typeOf(const PreviewColumn& column) const {
    if (column.open) {
        return m_words("window.import.type.open");
    }
    if (!column.numeric) {
        return m_words("inspect.type.text");
    }
    const char* id = column.style == NumberStyle::DecimalComma   ? "window.import.type.comma"
                     : column.style == NumberStyle::DecimalPoint ? "window.import.type.point"
                                                                 : "inspect.type.plain";
    return m_words(id) + (column.percent ? QStringLiteral(" %") : QString());
}

QString ImportGridModel::columnHead(int section) const {
    const PreviewColumn& head = column(section);
    const QString title = m_lettered ? letters(section) : qt(head.header);
    if (head.header.empty()) {
        return title + (m_usesKnown ? QStringLiteral("\n–\n ") : QStringLiteral("\n–"));
    }
    if (!m_usesKnown) {
        return title + u'\n' + typeOf(head);
    }
    QString use = m_words(wordsOf(head.use));
    return title + u'\n' + use + QStringLiteral(" ▾\n") + typeOf(head);
}

QString ImportGridModel::rowHead(int section) const {
    const QString number = QString::number(m_grid->rowNumbers[static_cast<std::size_t>(section)]);
    const std::optional<RowRole> role = roleOf(section);
    if (!role || *role == RowRole::Data || *role == RowRole::Blank) {
        return number;
    }
    return number + QStringLiteral("  ") + signOf(*role) + u' ' + wordOf(*role);
}

QVariant ImportGridModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        return orientation == Qt::Horizontal ? titleOf(section) : titleOfRow(section);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Horizontal ? columnHead(section) : rowHead(section);
}

QString ImportGridModel::titleOf(int section) const {
    const PreviewColumn& head = column(section);
    if (head.header.empty()) {
        return m_words({m_rows.empty() ? "window.import.column_plain" : "window.import.column_blank",
                        {{"column", letters(section).toStdString()}}});
    }
    if (head.figures.empty()) {
        return m_words({m_lettered ? "window.import.column" : "window.import.field",
                        {{"column", letters(section).toStdString()}, {"header", head.header}}});
    }
    std::string keys;
    for (const std::string& key : head.figures) {
        keys += (keys.empty() ? "" : ", ") + key;
    }
    return m_words({"window.import.column_figure",
                    {{"column", letters(section).toStdString()}, {"header", head.header}, {"figure", keys}}});
}

QString ImportGridModel::titleOfRow(int row) const {
    const auto number = std::int64_t{m_grid->rowNumbers[static_cast<std::size_t>(row)]};
    const std::optional<RowRole> role = roleOf(row);
    const std::string word = role ? wordOf(*role).toStdString() : std::string();
    if (word.empty()) {
        return m_words({"window.import.row_plain", {{"row", std::to_string(number)}}});
    }
    return m_words({"window.import.row", {{"row", std::to_string(number)}, {"role", word}}});
}

} // namespace diaban::ui
