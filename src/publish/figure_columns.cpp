// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/figure_columns.h"

#include "src/message/number_format.h"

#include <algorithm>

namespace diaban {

namespace {

constexpr int kRatioDecimals = 2; ///< of shares and rates whose indicator does not say
constexpr int kMostDecimals = 4;  ///< of other figures

const char* wordsOf(UnitState state) {
    return state == UnitState::NotMatched   ? "study_table.not_matched"
           : state == UnitState::Suppressed ? "study_table.suppressed"
                                            : "study_table.no_data";
}

/// How many decimals a figure is written with.
int decimalsOf(const Study& study, const Figure& figure) {
    const Indicator* indicator = study.indicatorOf(figure.key);
    if (indicator != nullptr && indicator->decimals >= 0) {
        return indicator->decimals;
    }
    return figure.addsUp == AddsUp::Parts ? kRatioDecimals : writtenDecimals(figure.values, kMostDecimals);
}

std::vector<std::string> numberCells(const std::vector<double>& numbers, int decimals, Language language) {
    std::vector<std::string> cells;
    cells.reserve(numbers.size());
    for (const double number : numbers) {
        cells.push_back(formatPlain(number, decimals, language));
    }
    return cells;
}

/// Cells of figures, or of why there is none.
std::vector<std::string> valueCells(const UnitValues& values, int decimals, const Catalogue& catalogue) {
    std::vector<std::string> cells;
    cells.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        cells.push_back(values.states[i] == UnitState::Value
                            ? formatPlain(values.values[i], decimals, catalogue.language())
                            : catalogue.text(wordsOf(values.states[i])));
    }
    return cells;
}

std::vector<std::string> statusCells(const UnitValues& values, const Catalogue& catalogue) {
    std::vector<std::string> cells;
    cells.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        cells.push_back(catalogue.text(values.states[i] != UnitState::Value ? wordsOf(values.states[i])
                                       : values.values[i] == 0              ? "study_table.no"
                                                                            : "study_table.yes"));
    }
    return cells;
}

/// "56 trên 64", of groups in which somebody says.
std::vector<std::string> ofCells(const RolledUp& rolled, const Catalogue& catalogue) {
    std::vector<std::string> cells;
    for (std::size_t group = 0; group < rolled.used.size(); ++group) {
        cells.push_back(rolled.used[group] == 0
                            ? catalogue.text(wordsOf(rolled.values.states[group]))
                            : catalogue.text({"study_table.of",
                                              {{"met", static_cast<std::int64_t>(rolled.numerators[group])},
                                               {"all", std::int64_t{rolled.used[group]}}}}));
    }
    return cells;
}

/// The title with its unit, where it does not say that already, and its period.
std::string header(const Study& study, const Figure& figure, const Catalogue& catalogue) {
    const Language language = catalogue.language();
    const Indicator* indicator = study.indicatorOf(figure.key);
    std::string title = indicator == nullptr ? figure.title : titleWithUnit(figure.title, indicator->unit.in(language));
    if (figure.key == Indicator::kAreaKey && indicator == nullptr) {
        title = catalogue.text("study_table.area");
    }
    return figure.period.empty() ? title : title + " – " + formatPeriod(figure.period, language);
}

std::string titleOf(const Study& study, const std::string& key, const Figure& whole, const Catalogue& catalogue) {
    if (key == Indicator::kAreaKey && study.indicatorOf(key) == nullptr) {
        return catalogue.text("study_table.area");
    }
    const Figure* part = study.find(key, whole.period);
    return part == nullptr ? key : part->title;
}

} // namespace

std::string titleWithPeriod(const Figure& figure, Language language) {
    return figure.period.empty() ? figure.title : figure.title + " – " + formatPeriod(figure.period, language);
}

CsvColumn unitColumn(const Study& study, const Figure& figure, const Catalogue& catalogue) {
    return {header(study, figure, catalogue), figure.addsUp == AddsUp::Statuses
                                                  ? statusCells(figure.values, catalogue)
                                                  : valueCells(figure.values, decimalsOf(study, figure), catalogue)};
}

std::vector<CsvColumn> groupColumns(const Study& study, const Figure& figure, const RolledUp& rolled,
                                    const Catalogue& catalogue) {
    const Language language = catalogue.language();
    const std::string name = header(study, figure, catalogue);
    std::vector<CsvColumn> columns;
    const auto add = [&](const char* id, const std::string& part, std::vector<std::string> cells) {
        columns.push_back({catalogue.text({id, {{"name", name}, {"part", part}}}), std::move(cells)});
    };
    if (figure.addsUp == AddsUp::Statuses) {
        columns.push_back({name, ofCells(rolled, catalogue)});
        add("study_table.met", {}, numberCells(rolled.numerators, 0, language));
    } else {
        columns.push_back({name, valueCells(rolled.values, decimalsOf(study, figure), catalogue)});
    }
    if (figure.addsUp == AddsUp::Parts) {
        const Indicator& indicator = *study.indicatorOf(figure.key);
        for (const auto& [id, key, sums] :
             {std::tuple{"study_table.numerator", &indicator.numerator, &rolled.numerators},
              std::tuple{"study_table.denominator", &indicator.denominator, &rolled.denominators}}) {
            const Figure* part = study.find(*key, figure.period);
            add(id, titleOf(study, *key, figure, catalogue), numberCells(*sums, decimalsOf(study, *part), language));
        }
    }
    std::vector<double> used(rolled.used.begin(), rolled.used.end());
    add("study_table.used", {}, numberCells(used, 0, language));
    return columns;
}

} // namespace diaban
