// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/map_periods.h"

#include "src/project/period_evidence.h"
#include "ui/models/wanted_period.h"

#include <algorithm>
#include <optional>
#include <set>

namespace diaban::ui {

namespace {

/// Of one figure; nothing where a table that holds it tells its periods by rows, sheets or files. An empty one among
/// them stands for all: a figure without a period serves each.
std::optional<std::set<std::string>> periodsOfFigure(const Project& project, const std::string& figure) {
    std::set<std::string> periods;
    for (const TableSource& table : project.tables) {
        for (const FigureColumn& column : table.columns) {
            if (column.figure != figure) {
                continue;
            }
            if (column.period.empty() && hasOwnPeriods(table)) {
                return std::nullopt;
            }
            periods.insert(column.period.empty() ? table.period : column.period);
        }
    }
    return periods;
}

std::vector<std::string> figuresOf(const Project& project, const std::string& key) {
    const Indicator* indicator = project.findIndicator(key);
    if (indicator == nullptr) {
        return {key};
    }
    std::vector<std::string> figures{indicator->numerator.empty() ? key : indicator->numerator};
    if (indicator->isRatio() && !indicator->denominator.empty() && indicator->denominator != Indicator::kAreaKey) {
        figures.push_back(indicator->denominator);
    }
    return figures;
}

} // namespace

std::vector<std::string> periodsSaid(const Project& project, const std::string& indicator) {
    std::optional<std::set<std::string>> common;
    for (const std::string& figure : figuresOf(project, indicator)) {
        const std::optional<std::set<std::string>> periods = periodsOfFigure(project, figure);
        if (!periods) {
            return {};
        }
        if (periods->contains("")) {
            continue;
        }
        if (common) {
            std::erase_if(*common, [&](const std::string& period) { return !periods->contains(period); });
        } else {
            common = periods;
        }
    }
    if (!common) {
        return {};
    }
    std::vector<std::string> inOrder(common->begin(), common->end());
    std::ranges::stable_sort(inOrder, {}, [](const std::string& period) { return lastDayOf(period); });
    return inOrder;
}

void datePeriodless(Project& project, bool proposed) {
    for (MapSpec& map : project.maps) {
        const bool dated = !map.period.empty();
        if (map.indicator.empty() || !map.periods.empty() || map.analysis.kind == AnalysisKind::Change ||
            (dated && !proposed)) {
            continue;
        }
        const std::vector<std::string> periods = periodsSaid(project, map.indicator);
        if (periods.size() > 1) {
            map.period = periods.back();
        }
    }
}

} // namespace diaban::ui
