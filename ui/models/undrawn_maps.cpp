// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/undrawn_maps.h"

#include "src/message/number_format.h"
#include "src/run/choropleth.h"
#include "src/run/figure_standing.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace diaban::ui {

namespace {

/// The same map of one period, and of another figure where its kind has a second one.
std::vector<MapSpec> figuresWanted(const MapSpec& spec) {
    std::vector<MapSpec> wanted;
    for (const std::string& period : spec.periods.empty() ? std::vector{spec.period} : spec.periods) {
        MapSpec one = spec;
        one.periods.clear();
        one.period = period;
        wanted.push_back(one);
        for (const std::string& second : {spec.analysis.circles, spec.analysis.with}) {
            if (!second.empty()) {
                one.indicator = second;
                wanted.push_back(one);
            }
        }
    }
    return wanted;
}

std::string nameOfIndicator(const std::string& key, const Project& project, Language language) {
    const Indicator* indicator = mappedIndicator(project, key);
    return indicator != nullptr ? indicator->name.in(language) : key;
}

/// "2025-Q2, 2025-Q3" as the language writes them.
std::string periodsInWords(const std::string& periods, Language language) {
    std::string written;
    for (std::size_t from = 0; from < periods.size();) {
        const std::size_t to = std::min(periods.find(", ", from), periods.size());
        written += written.empty() ? "" : ", ";
        written += formatPeriod(periods.substr(from, to - from), language);
        from = to + 2;
    }
    return written;
}

gis::Message withNames(gis::Message fault, const Project& project, Language language) {
    for (auto& [name, value] : fault.args) {
        auto* text = std::get_if<std::string>(&value);
        if (text == nullptr) {
            continue;
        }
        if (name == "indicator") {
            *text = nameOfIndicator(*text, project, language);
        } else if (name == "period" || name == "since" || name == "periods") {
            *text = periodsInWords(*text, language);
        }
    }
    return fault;
}

} // namespace

std::optional<gis::Error> missingFigure(const Project& project, const Study& study, const MapSpec& spec) {
    if (spec.indicator.empty()) {
        return std::nullopt; // of linked clusters alone
    }
    try {
        for (const MapSpec& wanted : figuresWanted(spec)) {
            static_cast<void>(requireFigure(project, study, wanted));
        }
    } catch (const gis::Error& missing) {
        return missing;
    }
    return std::nullopt;
}

gis::Message undrawnByInput(const Project& project, const MapSpec& spec, const std::vector<FaultyInput>& faulty,
                            Language language) {
    const Indicator* indicator = mappedIndicator(project, spec.indicator);
    const auto gives = [&](const FaultyInput& input) {
        return input.place.role == InputRole::Table && input.place.number < project.tables.size() &&
               std::ranges::any_of(project.tables[input.place.number].columns, [&](const FigureColumn& column) {
                   return column.figure == spec.indicator ||
                          (indicator != nullptr &&
                           (column.figure == indicator->numerator || column.figure == indicator->denominator));
               });
    };
    const auto found = std::ranges::find_if(faulty, gives);
    const FaultyInput& input = found != faulty.end() ? *found : faulty.front();
    gis::Message why{"undrawn.by_file",
                     {{"indicator", nameOfIndicator(spec.indicator, project, language)},
                      {"file", std::filesystem::path(input.place.path).filename().string()}}};
    const gis::Message& fault = input.error.message();
    const auto column = std::ranges::find(fault.args, "column", &std::pair<std::string, gis::MessageValue>::first);
    if (fault.id == "table.column_missing" && column != fault.args.end()) {
        why.id = "undrawn.by_column";
        why.args.push_back(*column);
    } else if (isUnjoined(input)) {
        why.id = "undrawn.by_join";
    }
    return why;
}

std::vector<std::string> drawablePeriods(const Project& project, const Study& study, const MapSpec& spec) {
    std::vector<std::string> periods = periodsToShow(study, spec.indicator);
    std::erase_if(periods, [&](const std::string& period) {
        MapSpec one = spec;
        one.periods.clear();
        one.period = period;
        return missingFigure(project, study, one).has_value();
    });
    return periods;
}

QString faultWords(const gis::Message& fault, const Project& project, const Words& words) {
    const gis::Message named = withNames(fault, project, words.language());
    QString text = words(named);
    const QString hint = words.hint(named);
    if (!hint.isEmpty()) {
        text += QStringLiteral(". ") + hint;
    }
    return text;
}

QString shortFault(const gis::Message& fault, const Project& project, const Words& words) {
    const gis::Message named = withNames(fault, project, words.language());
    const std::string id = "undrawn.short." + named.id;
    return words.catalogue().has(id) ? words({id, named.args}) : words(named);
}

} // namespace diaban::ui
