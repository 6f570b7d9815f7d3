// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/gathered_faults.h"
#include "src/project/project.h"

#include <string>
#include <vector>

namespace diaban {

/// What a project without "outputs" writes: NAME.gpkg, a PNG a map, the join report.
void addDefaultOutputs(Project& project);

/// Checks what one key says about another: figures and maps that are named are there, keys are told apart, outputs stay
/// in their folder and differ. Faults are gis::Error{BadInput "project.*"}.
void checkProject(const Project& project, GatheredFaults& faults);

/// Checks that the files are there which the project names as its inputs.
void checkInputs(const Project& project, GatheredFaults& faults);

/// The keys of the figures that the tables give.
[[nodiscard]] std::vector<std::string> figureKeys(const Project& project);

/// The first figure that the indicator is made of and that is not among the keys `known`; empty where there is none, or
/// where a table states the indicator itself.
[[nodiscard]] std::string unknownFigureOf(const Indicator& indicator, const std::vector<std::string>& known);

/// Whether a map can show that figure, where `figures` are those of the tables.
[[nodiscard]] bool canBeMapped(const Project& project, const std::string& figure,
                               const std::vector<std::string>& figures);

} // namespace diaban
