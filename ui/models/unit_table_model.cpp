// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/unit_table_model.h"

#include "src/message/number_format.h"
#include "src/run/deck_words.h"
#include "src/unit/parent_names.h"
#include "ui/models/head_end.h"
#include "ui/models/natural_order.h"
#include "ui/models/plain_text.h"

#include <algorithm>

namespace diaban::ui {

namespace {

const char* wordsOf(UnitState state) {
    switch (state) {
    case UnitState::NotMatched:
        return "map.legend.not_matched";
    case UnitState::Suppressed:
        return "map.legend.suppressed";
    default:
        return "map.legend.no_data";
    }
}

} // namespace

UnitTableModel::UnitTableModel(const Words& words, QObject* parent) : QAbstractTableModel(parent), m_words(words) {}

void UnitTableModel::show(const Project& project, std::shared_ptr<const LoadedProject> loaded,
                          const std::vector<const Figure*>& figures) {
    beginResetModel();
    m_loaded = std::move(loaded);
    m_figures.clear();
    m_search.clear();
    m_colours.clear();
    m_places = {};
    if (m_loaded) {
        for (const Figure* figure : figures) {
            m_figures.push_back(standingOf(project, m_loaded->study, *figure, m_words.language()));
        }
        for (std::size_t unit = 0; unit < m_loaded->study.boundaries.units.size(); ++unit) {
            m_search.push_back(
                plainText(unitText(unit, Name) + u' ' + unitText(unit, Code) + u' ' + unitText(unit, Parent)));
        }
    }
    endResetModel();
}

void UnitTableModel::setColours(std::vector<QColor> colours) {
    m_colours = std::move(colours);
    if (rowCount() > 0) {
        emit dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::DecorationRole});
    }
}

int UnitTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_loaded ? 0 : static_cast<int>(m_loaded->study.boundaries.units.size());
}

int UnitTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_loaded ? 0 : FirstFigure + static_cast<int>(m_figures.size());
}

QString UnitTableModel::unitText(std::size_t unit, int column) const {
    const Units& units = m_loaded->study.boundaries.units;
    const std::string& name = units.names[unit];
    switch (column) {
    case Name:
        return qt(name.empty() ? units.codes[unit] : name);
    case Code:
        return qt(units.codes[unit]);
    default:
        return qt(parentWords(units, unit, m_words.catalogue()));
    }
}

const std::vector<double>& UnitTableModel::placesOf(int column) const {
    std::vector<double>& places = m_places[static_cast<std::size_t>(column)];
    if (places.empty()) {
        std::vector<QString> texts;
        for (std::size_t unit = 0; unit < m_loaded->study.boundaries.units.size(); ++unit) {
            texts.push_back(unitText(unit, column));
        }
        places = naturalPlaces(texts);
    }
    return places;
}

QVariant UnitTableModel::figureData(std::size_t unit, const FigureStanding& standing, int role) const {
    const UnitValues& values = standing.figure->values;
    const bool has = values.states[unit] == UnitState::Value;
    switch (role) {
    case Qt::DisplayRole:
        return has ? qt(standingValue(standing, values.values[unit], m_words.catalogue())) : QStringLiteral("–");
    case Qt::ToolTipRole:
        return has ? QVariant() : m_words(wordsOf(values.states[unit]));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | // words begin at the left, numbers end at the right
                                   (standing.indicator.kind == IndicatorKind::Status ? Qt::AlignLeft : Qt::AlignRight));
    case SortRole:
        return has ? QVariant(values.values[unit]) : QVariant();
    default:
        return {};
    }
}

QVariant UnitTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_loaded) {
        return {};
    }
    const auto unit = static_cast<std::size_t>(index.row());
    if (index.column() >= FirstFigure) {
        return figureData(unit, m_figures[static_cast<std::size_t>(index.column() - FirstFigure)], role);
    }
    if (role == Qt::DisplayRole) {
        return unitText(unit, index.column());
    }
    if (role == SortRole) {
        return placesOf(index.column())[unit];
    }
    if (role == SearchRole) {
        return m_search[unit];
    }
    if (role == Qt::DecorationRole && index.column() == Name && unit < m_colours.size()) {
        return m_colours[unit];
    }
    return {};
}

QVariant UnitTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || !m_loaded) {
        return {};
    }
    if (section < FirstFigure) {
        static constexpr const char* kTitles[] = {"window.table.name", "window.table.code", "window.table.parent"};
        return role == Qt::DisplayRole ? QVariant(m_words(kTitles[section])) : QVariant();
    }
    const FigureStanding& standing = m_figures[static_cast<std::size_t>(section - FirstFigure)];
    const std::string& period = standing.figure->period;
    const QString title = qt(standingTitle(standing, m_words.language()));
    const QString date =
        period.empty() ? QString() : QStringLiteral(", ") + qt(formatPeriodWithin(period, m_words.language()));
    const bool twice = std::ranges::count(m_figures, standing.figure->key,
                                          [](const FigureStanding& other) { return other.figure->key; }) > 1;
    if (role == Qt::DisplayRole) {
        return twice ? title + date : title;
    }
    if (role == kHeadEndRole) {
        return twice ? date : QString();
    }
    if (role == Qt::ToolTipRole) {
        return title + date;
    }
    return {};
}

} // namespace diaban::ui
