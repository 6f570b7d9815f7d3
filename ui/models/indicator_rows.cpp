// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/indicator_rows.h"

#include "src/message/number_format.h"
#include "src/run/figure_standing.h"
#include "ui/models/figure_name.h"
#include "ui/models/typed_numbers.h"

#include <algorithm>
#include <array>

namespace diaban::ui {

namespace {

constexpr int kMostDecimals = 9;

/// The files of the tables that give a figure; those without columns of their own give what their headers say.
std::string filesOf(const Project& project, const std::string& figure) {
    std::string files;
    for (const TableSource& table : project.tables) {
        if (std::ranges::find(table.columns, figure, &FigureColumn::figure) == table.columns.end()) {
            continue;
        }
        for (const std::string& path : table.paths()) {
            const std::string name = std::filesystem::path(path).filename().string();
            files += (files.empty() ? "" : ", ") + name;
        }
    }
    return files;
}

std::string madeOf(const Project& project, const Indicator& indicator, Language language) {
    const std::string& figure = indicator.numerator.empty() ? indicator.key : indicator.numerator;
    std::string made = columnName(project, figure, language);
    if (indicator.isRatio() && !indicator.denominator.empty()) {
        made += " / ";
        made += columnName(project, indicator.denominator, language);
    }
    const std::string files = filesOf(project, figure);
    return files.empty() ? made : made + " (" + files + ")";
}

IndicatorRow rowOf(const Project& project, const LoadedProject* loaded, const Indicator& indicator, Language language) {
    IndicatorRow row;
    row.indicator = indicator;
    row.madeOf = madeOf(project, indicator, language);
    if (loaded == nullptr) {
        return row;
    }
    row.units = loaded->study.boundaries.units.size();
    row.periods = loaded->study.periodsOf(indicator.key);
    if (const Figure* figure = latestFigure(loaded->study, indicator.key)) {
        row.with = static_cast<std::size_t>(std::ranges::count(figure->values.states, UnitState::Value));
    }
    return row;
}

} // namespace

std::vector<IndicatorRow> indicatorRows(const Project& project, const LoadedProject* loaded, Language language) {
    std::vector<IndicatorRow> rows;
    for (const Indicator& indicator : project.indicators) {
        rows.push_back(rowOf(project, loaded, indicator, language));
    }
    if (project.index) {
        IndicatorRow row = rowOf(project, loaded, project.index->indicator, language);
        row.isIndex = true;
        row.madeOf.clear();
        for (const std::string& part : project.index->parts) {
            row.madeOf += row.madeOf.empty() ? "" : ", ";
            row.madeOf += figureName(project, part, language);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

QString kindWords(const Indicator& indicator, const Words& words) {
    switch (indicator.kind) {
    case IndicatorKind::Share:
        return words("indicators.kind.share");
    case IndicatorKind::Rate:
        return words("indicators.kind.rate");
    case IndicatorKind::Status:
        return words("indicators.kind.status");
    case IndicatorKind::Count:
        break;
    }
    return words("indicators.kind.count");
}

IndicatorListModel::IndicatorListModel(const Words& words, QObject* parent)
    : QAbstractTableModel(parent), m_words(words) {
    connect(&words, &Words::changed, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

void IndicatorListModel::show(const Project& project, std::shared_ptr<const LoadedProject> loaded) {
    beginResetModel();
    m_rows = indicatorRows(project, loaded.get(), m_words.language());
    endResetModel();
}

void IndicatorListModel::setMapped(const std::string& key) {
    if (key != m_mapped) {
        m_mapped = key;
        if (!m_rows.empty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
    }
}

int IndicatorListModel::rowOf(const std::string& key) const {
    const auto found = std::ranges::find_if(m_rows, [&](const IndicatorRow& row) { return row.indicator.key == key; });
    return found != m_rows.end() ? static_cast<int>(found - m_rows.begin()) : -1;
}

int IndicatorListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IndicatorListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString IndicatorListModel::nameOf(const IndicatorRow& row) const {
    const std::string& name = row.indicator.name.in(m_words.language());
    return qt(name.empty() ? row.indicator.key : name);
}

QString IndicatorListModel::textOf(const IndicatorRow& row, int column) const {
    const Indicator& indicator = row.indicator;
    switch (column) {
    case Name:
        return (indicator.key == m_mapped ? QStringLiteral("● ") : QString()) + nameOf(row);
    case Key:
        return qt(indicator.key);
    case Kind:
        return row.isIndex ? m_words("indicators.kind.index") : kindWords(indicator, m_words);
    case Unit:
        return qt(indicator.unit.in(m_words.language()));
    case Better:
        return !indicator.direction                      ? QStringLiteral("–")
               : *indicator.direction == Direction::More ? m_words("indicators.more")
                                                         : m_words("indicators.less");
    case Target:
        return indicator.target ? numberText(*indicator.target, kMostDecimals, m_words.language())
                                : QStringLiteral("–");
    case MadeOf:
        return qt(row.madeOf);
    case With:
        return m_words({"indicators.with",
                        {{"with", static_cast<std::int64_t>(row.with)},
                         {"units", static_cast<std::int64_t>(row.units)},
                         {"missing", static_cast<std::int64_t>(row.units - row.with)}}});
    default:
        return periodsOf(row);
    }
}

/// All of the cell; of a name also how the project file calls it.
QString IndicatorListModel::tipOf(const IndicatorRow& row, int column) const {
    QString tip = "<p>" + textOf(row, column).toHtmlEscaped() + "</p>";
    if (column == Name) {
        tip += "<p>" + m_words({"indicators.key_is", {{"key", row.indicator.key}}}).toHtmlEscaped() + "</p>";
    }
    return tip;
}

QString IndicatorListModel::periodsOf(const IndicatorRow& row) const {
    QStringList periods;
    for (const std::string& period : row.periods) {
        periods.append(period.empty() ? m_words("indicators.no_period") : qt(formatPeriod(period, m_words.language())));
    }
    return periods.isEmpty() ? m_words("indicators.no_figures") : periods.join(QStringLiteral(", "));
}

QVariant IndicatorListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const IndicatorRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        return tipOf(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Name && row.indicator.key == m_mapped
                   ? nameOf(row) + QStringLiteral(", ") + m_words("indicators.mapped")
                   : textOf(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Target || index.column() == With ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                                  : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant IndicatorListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    static constexpr std::array<const char*, ColumnCount> kHeads{
        "indicators.head.name",    "indicators.head.with",    "indicators.head.target",
        "indicators.head.better",  "indicators.head.unit",    "indicators.head.kind",
        "indicators.head.periods", "indicators.head.made_of", "indicators.head.key"};
    return orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < ColumnCount
               ? QVariant(m_words(kHeads[static_cast<std::size_t>(section)]))
               : QVariant();
}

} // namespace diaban::ui
