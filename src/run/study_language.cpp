// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/study_language.h"

#include "src/project/known_indicators.h"
#include "src/run/analysis_map.h"

#include <algorithm>

namespace diaban {

Study inLanguage(Study study, const Project& project, Language language) {
    for (Figure& figure : study.figures) {
        const Indicator* indicator =
            figure.key == Indicator::kAreaKey ? knownIndicators().find(figure.key) : project.findIndicator(figure.key);
        if (indicator != nullptr && !indicator->name.in(language).empty()) {
            figure.title = indicator->name.in(language);
        }
    }
    std::erase_if(study.figures, [&](const Figure& figure) {
        return std::ranges::any_of(project.maps, [&](const MapSpec& map) {
            return map.analysis.kind == AnalysisKind::Change && map.figureKey() == figure.key;
        });
    });
    for (const MapSpec& map : project.maps) {
        addMappedChange(study, project, map, language);
    }
    return study;
}

} // namespace diaban
