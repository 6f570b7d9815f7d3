// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/class_choice.h"
#include "src/cartography/map_request.h"
#include "src/project/project.h"
#include "src/study/study.h"

namespace diaban {

/// Adds to a study the change, or of several periods the changes, that a map of the project shows, where the study has
/// both periods: a figure of its own
/// that layers and tables have too. Nothing for other maps and where it is there already.
void addMappedChange(Study& study, const Project& project, const MapSpec& spec, Language language);

/// The classes of a map: as the project says; of changes without limits of their own, as many on either side of zero,
/// in equal counts of what changed, rounded to two digits. `values`: of all periods that the map shows.
[[nodiscard]] ClassChoice analysisClasses(const MapSpec& spec, const std::vector<double>& values);

/// Which class of a map of weak areas each unit is of, by the rules in that period.
[[nodiscard]] std::vector<std::optional<std::uint8_t>> weakClassesOf(const Project& project, const Study& study,
                                                                     const std::string& period);

/// What a map says of an indicator whose small units are suppressed or smoothed.
void addIndicatorNotes(MapRequest& request, const Indicator* indicator, const Catalogue& catalogue);

/// Makes of the request of a figure what the project wants to see of it.
void applyAnalysis(MapRequest& request, const Project& project, const Study& study, const MapSpec& spec,
                   const Catalogue& catalogue);

} // namespace diaban
