// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/ranked_model.h"

#include "src/message/number_format.h"
#include "src/run/choropleth.h"
#include "src/run/deck_words.h"
#include "src/weakness/figure_words.h"
#include "ui/models/chart_figures.h"
#include "ui/models/plain_text.h"

#include <QStringList>
#include <algorithm>

namespace diaban::ui {

RankedModel::RankedModel(const Words& words, QObject* parent) : QAbstractListModel(parent), m_words(words) {}

void RankedModel::show(const Project& project, std::shared_ptr<const LoadedProject> loaded, const Figure* figure) {
    beginResetModel();
    m_loaded = std::move(loaded);
    m_standing.reset();
    m_placeOf.clear();
    m_ranks.clear();
    m_weak.clear();
    if (m_loaded && figure != nullptr) {
        m_standing = standingOf(project, m_loaded->study, *figure, m_words.language());
        m_weak = m_loaded->weakness ? m_loaded->weakness->areas.flags() : std::vector<bool>{};
        const std::vector<double>& values = figure->values.values;
        m_placeOf.assign(values.size(), -1);
        for (std::size_t place = 0; place < m_standing->ranked.size(); ++place) {
            const std::uint32_t unit = m_standing->ranked[place];
            m_placeOf[unit] = static_cast<int>(place);
            const bool tied = place > 0 && values[unit] == values[m_standing->ranked[place - 1]];
            m_ranks.push_back(tied ? m_ranks.back() : static_cast<std::uint32_t>(place + 1));
        }
        findEnds();
    }
    endResetModel();
}

/// Bars begin at zero, so that their lengths can be compared.
void RankedModel::findEnds() {
    std::vector<double> values;
    values.reserve(m_standing->ranked.size());
    for (const std::uint32_t unit : m_standing->ranked) {
        values.push_back(m_standing->figure->values.values[unit]);
    }
    m_scale = barScale(values);
    if (const auto wanted = target()) {
        m_scale.low = std::min(m_scale.low, *wanted);
        m_scale.high = std::max(m_scale.high, *wanted);
    }
}

void RankedModel::setColours(std::vector<QColor> colours) {
    m_colours = std::move(colours);
    if (rowCount() > 0) {
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::DecorationRole});
    }
}

void RankedModel::setWorstFirst(bool worst) {
    if (worst != m_worstFirst) {
        beginResetModel();
        m_worstFirst = worst;
        endResetModel();
    }
}

/// That of a status is a percent of units, which is no value of a unit.
std::optional<double> RankedModel::target() const {
    const bool drawn = m_standing && m_standing->indicator.kind != IndicatorKind::Status;
    return drawn ? m_standing->indicator.target : std::nullopt;
}

std::optional<double> RankedModel::targetShare() const {
    const std::optional<double> wanted = target();
    return wanted ? std::optional(m_scale.share(*wanted)) : std::nullopt;
}

QString RankedModel::title() const {
    if (!m_standing) {
        return {};
    }
    const Figure& figure = *m_standing->figure;
    const Language language = m_words.language();
    return unit().isEmpty() ? chartTitle(m_loaded->project, figure, m_words)
                            : qt(mappedTitle(m_loaded->project, figure, figure.key, language) +
                                 (figure.period.empty() ? "" : ", " + formatPeriodWithin(figure.period, language)));
}

/// Not where the name says it already.
QString RankedModel::unit() const {
    const bool percent = m_standing && (m_standing->indicator.kind == IndicatorKind::Share ||
                                        m_standing->indicator.kind == IndicatorKind::Status);
    if (!m_standing || percent) {
        return {};
    }
    const std::string& name = m_standing->indicator.name.in(m_words.language());
    const std::string& unit = m_standing->indicator.unit.in(m_words.language());
    return titleWithUnit(name, unit) == name ? QString() : qt(unit);
}

std::size_t RankedModel::broken() const {
    return !m_standing ? 0
                       : static_cast<std::size_t>(std::ranges::count_if(m_standing->ranked, [this](std::uint32_t unit) {
                             return !m_scale.holds(m_standing->figure->values.values[unit]);
                         }));
}

QString RankedModel::shown(double value) const {
    if (unit().isEmpty()) {
        return qt(standingValue(*m_standing, value, m_words.catalogue()));
    }
    Indicator bare = m_standing->indicator;
    bare.unit = {};
    return qt(FigureWords(bare, m_words.catalogue()).value(value, decimalsShown(value, m_standing->decimals)));
}

bool RankedModel::isJudged() const {
    return m_standing && judgesUnits(*m_standing);
}

bool RankedModel::lowestFirst() const {
    const bool lowestIsFirst = m_standing && diaban::lowestFirst(*m_standing);
    return m_worstFirst != lowestIsFirst;
}

std::size_t RankedModel::missing() const {
    return m_standing ? m_standing->missing : 0;
}

std::optional<std::size_t> RankedModel::weak() const {
    return !m_standing || m_weak.empty()
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(
                     std::ranges::count_if(m_standing->ranked, [this](std::uint32_t unit) { return isWeak(unit); })));
}

std::size_t RankedModel::placeOf(int row) const {
    const auto place = static_cast<std::size_t>(row);
    return m_worstFirst ? m_ranks.size() - 1 - place : place;
}

std::optional<int> RankedModel::rowOf(std::uint32_t unit) const {
    if (unit >= m_placeOf.size() || m_placeOf[unit] < 0) {
        return std::nullopt;
    }
    return m_worstFirst ? rowCount() - 1 - m_placeOf[unit] : m_placeOf[unit];
}

int RankedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_standing ? 0 : static_cast<int>(m_ranks.size());
}

QString RankedModel::name(std::uint32_t unit) const {
    const Units& units = m_loaded->study.boundaries.units;
    return qt(units.names[unit].empty() ? units.codes[unit] : units.names[unit]);
}

QString RankedModel::nameIn(NameForm form, std::uint32_t unit) const {
    const NameForms forms = m_names.of(name(unit).toStdString());
    QStringList pieces;
    for (const std::string& piece : forms.in(form)) {
        pieces.append(qt(piece));
    }
    return pieces.join(QLatin1Char(' '));
}

QString RankedModel::spoken(std::size_t place) const {
    const std::uint32_t unit = m_standing->ranked[place];
    return qt(formatInteger(m_ranks[place], m_words.language())) + QStringLiteral(". ") + name(unit) +
           QStringLiteral(", ") +
           qt(standingValue(*m_standing, m_standing->figure->values.values[unit], m_words.catalogue())) +
           (!m_scale.holds(m_standing->figure->values.values[unit])
                ? QStringLiteral(", ") + m_words("chart.broken_unit")
                : QString()) +
           (isWeak(unit) ? QStringLiteral(", ") + m_words("chart.weak_unit") : QString());
}

QVariant RankedModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !m_standing) {
        return {};
    }
    const std::size_t place = placeOf(index.row());
    const std::uint32_t unit = m_standing->ranked[place];
    const double value = m_standing->figure->values.values[unit];
    switch (role) {
    case Qt::DisplayRole:
        return name(unit);
    case Qt::DecorationRole:
        return unit < m_colours.size() ? QVariant(m_colours[unit]) : QVariant();
    case Qt::AccessibleTextRole:
        return spoken(place);
    case Qt::ToolTipRole:
        return asTip(spoken(place));
    case UnitRole:
        return unit;
    case ShortNameRole:
        return nameIn(NameForm::Short, unit);
    case BareNameRole:
        return nameIn(NameForm::Bare, unit);
    case RankRole:
        return qt(formatInteger(m_ranks[place], m_words.language()));
    case ValueRole:
        return shown(value);
    case FromRole:
        return m_scale.share(std::min(0.0, value));
    case ToRole:
        return m_scale.share(std::max(0.0, value));
    case BrokenRole:
        return value > m_scale.high ? 1 : value < m_scale.low ? -1 : 0;
    case WeakRole:
        return isWeak(unit);
    default:
        return {};
    }
}

} // namespace diaban::ui
