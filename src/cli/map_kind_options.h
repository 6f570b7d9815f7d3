// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/class_choice.h"
#include "src/cartography/map_request.h"
#include "src/cli/map_clusters.h"
#include "src/cli/options.h"
#include "src/cli/session.h"
#include "src/project/map_analysis.h"
#include "src/study/boundaries.h"

#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// What the verb map was asked for.
struct MapWords {
    LayerOptions layer;
    std::string value, output;
    std::string method = "quantile";
    bool methodGiven = false, classesGiven = false;
    int classes = 5;
    std::vector<double> breaks;
    std::string palette; ///< empty: chosen for the values
    std::string title, subtitle, legendTitle, secondLegendTitle, period, source, date, author, crs;
    std::string page = "16:9";
    std::string view = "normal";
    double dpi = 144;
    std::optional<double> target;
    bool zeroClass = false, noHistogram = false, bilingual = false;
    int decimals = -1;
    std::string labels = "auto";
    std::string kind = "choropleth", circlesTitle, withTitle, weights = "queen";
    MapAnalysis analysis; ///< but its kind until the options are read
    MapClusterWords linked;
    std::string insets = "auto", locator = "auto", neighbours, neighboursLayer, neighboursName, finding, style;
    bool graticule = false, pageGiven = false;
};

/// Adds --kind and the options of its kinds; `words` outlives the verb.
void addKindOptions(CLI::App& verb, const Session& session, MapWords& words);

/// The classes asked for. Throws gis::Error{BadUsage} where options contradict one another.
[[nodiscard]] ClassChoice choiceOf(const MapWords& words);

/// --circles belongs to both kinds of figure on one map, --with to the map of two: each needs its own; all but maps of
/// linked clusters need a figure. Throws gis::Error{BadUsage}: "map_kind.option", "border_map.value_missing", and as
/// requireMapClusters.
void requireKindOptions(const MapWords& words);

/// Makes of the map of a figure what --kind says.
void addKind(MapRequest& request, const MapWords& words, Boundaries& boundaries, gis::OutputSet& outputs,
             Session& session);

} // namespace diaban
