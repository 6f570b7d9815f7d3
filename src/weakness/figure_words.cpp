// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/weakness/figure_words.h"

#include "src/message/number_format.h"

#include <QString>
#include <algorithm>
#include <array>
#include <cmath>

namespace diaban {

namespace {

constexpr int kMostDecimals = 6;
constexpr int kShareDecimals = 1;
constexpr int kOtherDecimals = 2;

} // namespace

double rounded(double value, int decimals) {
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

std::string lowerFirst(const std::string& text) {
    QString letters = QString::fromStdString(text);
    const bool capitals = letters.size() > 1 && letters[1].isUpper();
    if (!letters.isEmpty() && !capitals) {
        letters[0] = letters[0].toLower();
    }
    return letters.toStdString();
}

std::string upperFirst(const std::string& text) {
    QString letters = QString::fromStdString(text);
    if (!letters.isEmpty()) {
        letters[0] = letters[0].toUpper();
    }
    return letters.toStdString();
}

FigureWords::FigureWords(const Indicator& indicator, const Catalogue& catalogue, bool whole)
    : m_indicator(indicator), m_catalogue(catalogue),
      m_whole(whole && indicator.kind == IndicatorKind::Count && indicator.decimals < 0) {
    const Language language = catalogue.language();
    const bool share = indicator.kind == IndicatorKind::Share;
    m_decimals = indicator.decimals >= 0 ? indicator.decimals : share ? kShareDecimals : kOtherDecimals;
    const std::string& name = indicator.name.in(language);
    const std::string& unit = indicator.unit.in(language);
    m_unit = share || titleWithUnit(name, unit) == name ? std::string() : unit;
}

int FigureWords::decimalsToTell(double value, const std::vector<std::optional<double>>& others) const {
    int decimals = m_decimals;
    const auto looksLike = [&](const std::optional<double>& other) {
        return other && *other != value && rounded(*other, decimals) == rounded(value, decimals);
    };
    while (decimals < kMostDecimals && std::ranges::any_of(others, looksLike)) {
        ++decimals;
    }
    return decimals;
}

std::string FigureWords::withUnit(const std::string& number) const {
    if (m_indicator.kind == IndicatorKind::Share || m_indicator.kind == IndicatorKind::Status) {
        return m_catalogue.text({"weakness.percent", {{"value", number}}});
    }
    return number + unitBehind(m_unit, m_catalogue.language());
}

std::string FigureWords::number(double value, int decimals) const {
    return m_whole ? formatShort(value, decimals, m_catalogue.language())
                   : formatNumber(value, decimals, m_catalogue.language());
}

std::string FigureWords::value(double value, int decimals) const {
    return withUnit(number(value, decimals));
}

std::string FigureWords::alone(double value, int decimals) const {
    const std::string& unit = m_indicator.unit.in(m_catalogue.language());
    const bool untold = m_indicator.kind == IndicatorKind::Rate && m_unit.empty() && !unit.empty();
    const std::string text = this->value(value, decimals);
    return untold ? text + unitBehind(unit, m_catalogue.language()) : text;
}

std::string FigureWords::stated(double value) const {
    return withUnit(formatShort(value, kMostDecimals, m_catalogue.language()));
}

std::string FigureWords::difference(double one, double other, int decimals) const {
    const double apart = rounded(std::abs(rounded(one, decimals) - rounded(other, decimals)), decimals);
    const std::string number = this->number(apart, decimals);
    if (m_indicator.kind != IndicatorKind::Share) {
        return withUnit(number);
    }
    const bool single = decimals == 0 && apart == 1;
    return m_catalogue.text({single ? "weakness.points.one" : "weakness.points", {{"value", number}}});
}

namespace {

/// "a08_ds": what a program calls a column, and no person.
bool isMachineName(const std::string& name) {
    const auto has = [&](const char* letters) { return name.find_first_of(letters) != std::string::npos; };
    return !has(" ") && has("_0123456789");
}

/// What the column of a figure is called; what its key means where only a program calls it so.
std::string columnName(const Study& study, const IndicatorCatalogue& known, const std::string& key, Language language) {
    const auto figure = std::ranges::find(study.figures, key, &Figure::key);
    std::string name = figure == study.figures.end() ? key : figure->title;
    if (isMachineName(name)) {
        const Indicator* meant = known.ofHeader(key);
        name = meant != nullptr ? meant->name.in(language) : key;
        std::ranges::replace(name, '_', ' ');
    }
    return name;
}

} // namespace

std::string countedName(const Study& study, const IndicatorCatalogue& known, const std::string& key,
                        Language language) {
    std::string name;
    if (const Indicator* own = study.indicatorOf(key); own != nullptr && !own->name.empty()) {
        name = own->name.in(language);
    } else if (const Indicator* listed = known.find(key)) {
        name = listed->name.in(language);
    } else {
        name = columnName(study, known, key, language);
    }
    for (const std::string_view front : {"Tổng số ", "Số lượng ", "Số ", "Total number of ", "Number of "}) {
        if (name.starts_with(front)) {
            name.erase(0, front.size());
            break;
        }
    }
    return lowerFirst(name);
}

} // namespace diaban
