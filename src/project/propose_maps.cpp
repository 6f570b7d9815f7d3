// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/propose_maps.h"

#include "gis/base/error.h"
#include "src/cartography/class_choice.h"
#include "src/project/stated_shares.h"
#include "src/study/add_indicator.h"
#include "src/study/counted_figure.h"

#include <algorithm>
#include <set>

namespace diaban {

namespace {

constexpr std::size_t kMostMaps = 4;

bool hasFigure(const Study& study, const std::string& key) {
    return std::ranges::find(study.figures, key, &Figure::key) != study.figures.end();
}

/// An indicator that says something of the movement and whose figures are there: both parts of a ratio, or itself.
bool canBeMade(const Study& study, const Indicator& indicator) {
    if (indicator.key == Indicator::kAreaKey || !indicator.group) {
        return false;
    }
    if (!indicator.isRatio()) {
        return hasFigure(study, indicator.numerator);
    }
    return hasFigure(study, indicator.key) ||
           (hasFigure(study, indicator.numerator) && hasFigure(study, indicator.denominator));
}

bool added(Study& study, const Indicator& indicator, Language language) {
    try {
        gis::Problems untold;
        addIndicator(study, indicator, language, {}, untold);
        return true;
    } catch (const gis::Error& fault) {
        return false;
    }
}

/// A map of one or two colours says little.
bool makesAMap(const Figure& figure) {
    constexpr std::size_t kFewestClasses = 3;
    return classBreaks(ClassChoice{}, figure.values.values).size() >= kFewestClasses;
}

/// The latest period whose figures make a map; nothing where there is none. An empty text where there is but one
/// period, which needs no naming.
std::optional<std::string> latestPeriod(const Study& study, const std::string& key) {
    std::vector<std::string> periods = study.periodsOf(key);
    const std::size_t count = periods.size();
    if (count > 1) {
        std::erase(periods, std::string{}); // beside dated figures undated ones cannot be named
    }
    std::ranges::reverse(periods);
    for (const std::string& period : periods) {
        const Figure* figure = study.find(key, period);
        if (figure != nullptr && makesAMap(*figure)) {
            return count > 1 ? period : std::string{};
        }
    }
    return std::nullopt;
}

std::string paletteFor(const Indicator* indicator) {
    if (indicator == nullptr || !indicator->group) {
        return "Blues";
    }
    switch (*indicator->group) {
    case IndicatorGroup::Organisation:
        return "Purples";
    case IndicatorGroup::Reach:
        return "YlGnBu";
    case IndicatorGroup::Result:
        return indicator->direction == Direction::Less ? "OrRd" : "Greens";
    }
    return "Blues";
}

void addMap(const Study& study, const std::string& key, const Indicator* indicator, Proposal& proposal) {
    const auto period = latestPeriod(study, key);
    if (!period || proposal.project.maps.size() >= kMostMaps) {
        return;
    }
    const Figure& figure = *study.find(key, *period);
    MapSpec map;
    map.key = key;
    map.indicator = key;
    map.period = *period;
    if (isCounted(figure)) {
        map.analysis.kind = AnalysisKind::Circles; // shades would show how large the units are
    } else {
        map.palette = paletteFor(indicator);
    }
    proposal.project.maps.push_back(std::move(map));
}

} // namespace

void proposeMaps(Study& study, const IndicatorCatalogue& known, Language language, Proposal& proposal) {
    std::vector<const Indicator*> made;
    for (const Indicator& indicator : known.entries()) {
        if (canBeMade(study, indicator) && added(study, indicator, language)) {
            proposal.findings.push_back({"indicators." + indicator.key,
                                         indicator.key,
                                         {"init.indicator", {{"name", indicator.name.in(language)}}}});
            proposal.project.indicators.push_back(indicator);
            made.push_back(&indicator);
        }
    }
    const std::vector<Indicator> own = statedShares(study, known);
    for (const Indicator& share : own) {
        if (added(study, share, language)) {
            proposal.findings.push_back({"indicators." + share.key, share.key, {"init.indicator_own", {}}});
            proposal.project.indicators.push_back(share);
            made.push_back(&share);
        }
    }
    for (const IndicatorKind kind : {IndicatorKind::Share, IndicatorKind::Rate, IndicatorKind::Count}) {
        for (const Indicator* indicator : made) {
            if (indicator->kind == kind && (indicator->isRatio() || proposal.project.maps.empty())) {
                addMap(study, indicator->key, indicator, proposal);
            }
        }
    }
    std::set<std::string> figures;
    for (const Figure& figure : study.figures) {
        if (proposal.project.maps.empty() && figure.key != Indicator::kAreaKey && figures.insert(figure.key).second) {
            addMap(study, figure.key, known.find(figure.key), proposal);
        }
    }
    if (!proposal.project.maps.empty()) {
        proposal.findings.push_back({"maps", {}, {"init.maps", {}}, true});
    }
}

} // namespace diaban
