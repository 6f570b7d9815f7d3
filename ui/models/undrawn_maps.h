// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"
#include "src/project/project.h"
#include "src/run/project_study.h"
#include "src/study/study.h"
#include "ui/document/words.h"

#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace diaban::ui {

/// Why a map cannot be drawn of what a study has: a figure that it names is not there, or not in its period; nothing
/// where all that it names is there.
[[nodiscard]] std::optional<gis::Error> missingFigure(const Project& project, const Study& study, const MapSpec& spec);

/// The same where inputs could not be used, which are what to mend then: which figure is wanted, of which file, whether
/// that is only not joined, and where it lacks a column alone, of which column. `faulty` is not empty.
[[nodiscard]] gis::Message undrawnByInput(const Project& project, const MapSpec& spec,
                                          const std::vector<FaultyInput>& faulty, Language language);

/// The periods in which a map of one period could be drawn, in the order of time; empty where no period would help.
[[nodiscard]] std::vector<std::string> drawablePeriods(const Project& project, const Study& study, const MapSpec& spec);

/// The fault of an output or a map with the names of indicators and periods in place of their keys, and what to do
/// about it behind it, where that is known.
[[nodiscard]] QString faultWords(const gis::Message& fault, const Project& project, const Words& words);

/// Why a map is not drawn in a few words, for a step: "không có số liệu Quý IV/2024".
[[nodiscard]] QString shortFault(const gis::Message& fault, const Project& project, const Words& words);

} // namespace diaban::ui
