// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/figure_map.h"

#include "src/study/counted_figure.h"

namespace diaban {

MapSpec mapOfFigure(const std::string& key, const Figure& figure) {
    MapSpec map;
    map.key = key;
    map.indicator = key;
    map.period = figure.period;
    map.analysis.kind = isCounted(figure) ? AnalysisKind::Circles : AnalysisKind::None;
    return map;
}

} // namespace diaban
