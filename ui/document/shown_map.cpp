// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/shown_map.h"

#include "src/cartography/circle_sizes.h"
#include "src/message/number_format.h"
#include "src/run/choropleth.h"
#include "src/run/figure_map.h"
#include "src/run/figure_standing.h"
#include "src/run/linked_clusters.h"
#include "src/run/panel_maps.h"
#include "src/study/counted_figure.h"

#include <QString>
#include <algorithm>
#include <array>
#include <set>

namespace diaban::ui {

namespace {

/// What is done to a request of one map before it is drawn, by a run too.
void finish(ShownMap& shown, const Project& project, const LoadedProject& loaded, const Catalogue& catalogue) {
    requirePositiveCircles(shown.request);
    if (shown.spec.analysis.kind == AnalysisKind::LinkedClusters && loaded.clusters) {
        addLinkedClusters(shown.request, project, loaded.study, *loaded.clusters, shown.spec, catalogue);
    }
    shown.legend = mapLegend(shown.request, catalogue);
    const Figure* figure = loaded.study.find(shown.spec.indicator, shown.period);
    shown.counted = figure != nullptr && isCounted(*figure);
}

/// Shows the figure itself, in classes or in circles.
bool isPlain(AnalysisKind kind) {
    return kind == AnalysisKind::None || kind == AnalysisKind::Circles;
}

} // namespace

ShownMap showMap(const Project& project, const LoadedProject& loaded, const MapSpec& spec, const Catalogue& catalogue) {
    if (!spec.periods.empty()) {
        return showPeriod(project, loaded, spec, spec.periods.back(), catalogue);
    }
    ShownMap shown{spec, spec.period, projectMap(project, loaded.study, spec, catalogue), {}, false};
    finish(shown, project, loaded, catalogue);
    return shown;
}

ShownMap showPeriod(const Project& project, const LoadedProject& loaded, const MapSpec& spec, const std::string& period,
                    const Catalogue& catalogue) {
    MapSpec all = spec;
    all.period = period;
    all.periods = spec.periods.empty() ? periodsToShow(loaded.study, spec.indicator) : spec.periods;
    const auto place = std::ranges::find(all.periods, period) - all.periods.begin();
    all.sharedClasses = spec.sharedClasses.value_or(true); // as where it stops, unless its owner wants others
    const bool classed = all.analysis.kind == AnalysisKind::None && all.periods.size() > 1 && *all.sharedClasses;
    const bool shared = (!spec.periods.empty() || classed) && static_cast<std::size_t>(place) < all.periods.size();
    if (!shared) {
        all.periods.clear();
    }
    ShownMap shown{spec, period, projectMap(project, loaded.study, all, catalogue), {}, false};
    MapRequest& request = shown.request;
    if (shared) {
        keepPanel(request, static_cast<std::size_t>(place));
        countAnew(request.breaks, request.values);
    }
    finish(shown, project, loaded, catalogue);
    return shown;
}

std::vector<MapSpec> mapsToShow(const Project& project, const Study& study) {
    std::vector<MapSpec> maps = project.maps;
    std::set<std::string> mapped;
    std::set<std::string> keys;
    for (const MapSpec& map : maps) {
        keys.insert(map.key);
        if (isPlain(map.analysis.kind)) {
            mapped.insert(map.indicator);
        }
    }
    for (const Indicator& indicator : study.indicators) {
        const Figure* figure = latestFigure(study, indicator.key);
        if (figure == nullptr || !mapped.insert(indicator.key).second) {
            continue;
        }
        MapSpec& map = maps.emplace_back(mapOfFigure(indicator.key, *figure));
        while (!keys.insert(map.key).second) {
            map.key += "_map";
        }
    }
    return maps;
}

std::string nameOfMap(const Project& project, const Study& study, const MapSpec& spec, const Catalogue& catalogue) {
    const Language language = catalogue.language();
    if (!spec.title.empty()) {
        return spec.title.in(language);
    }
    if (spec.indicator.empty()) {
        return catalogue.text("border_map.title");
    }
    const Figure* figure = study.find(spec.indicator, spec.period);
    const Indicator* indicator = mappedIndicator(project, spec.indicator);
    std::string name = figure != nullptr      ? mappedTitle(project, *figure, spec.indicator, language)
                       : indicator != nullptr ? indicator->name.in(language)
                                              : spec.indicator;
    if (figure != nullptr && !figure->period.empty()) {
        name += ", " + formatPeriodWithin(figure->period, language);
    }
    return name;
}

bool namesOtherPeriod(const LocalText& title, const std::vector<std::string>& periods, const std::string& now) {
    return std::ranges::any_of(std::array{Language::Vi, Language::En}, [&](Language language) {
        const QString words = QString::fromStdString(title.in(language));
        const auto names = [&](const std::string& period) {
            return !period.empty() &&
                   words.contains(QString::fromStdString(formatPeriod(period, language)), Qt::CaseInsensitive);
        };
        return !names(now) && std::ranges::any_of(periods, names);
    });
}

void putMap(Project& project, const MapSpec& spec) {
    const auto found = std::ranges::find(project.maps, spec.key, &MapSpec::key);
    if (found != project.maps.end()) {
        *found = spec;
    } else {
        project.maps.push_back(spec);
    }
}

} // namespace diaban::ui
