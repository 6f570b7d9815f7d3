// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/project.h"
#include "ui/document/words.h"

#include <string>
#include <vector>

namespace diaban::ui {

/// An output that could be added to a project.
struct OutputChoice {
    OutputKind kind = OutputKind::Map;
    std::string ending; ///< ".png"
    std::string map;    ///< key, of a map
    TableRows rows = TableRows::Units;
};

/// Everything that `diaban run` can write of this project, kind by kind: maps only of maps that it has, lists of
/// clusters only where it has clusters.
[[nodiscard]] std::vector<OutputChoice> outputChoices(const Project& project);

/// "bản đồ “Tỷ lệ hộ ký cam kết” (.png)".
[[nodiscard]] QString titleOf(const OutputChoice& choice, const Project& project, const Words& words);
/// The word for a kind of output: "bản đồ".
[[nodiscard]] QString wordOf(OutputKind kind, TableRows rows, const Words& words);

/// The project with that output, under a name that no other has; a QGIS project brings the GeoPackage that it needs, a
/// list of gaps that the project has clusters, none yet.
[[nodiscard]] Project withOutput(Project project, const OutputChoice& choice);
/// The project without the output at that place of its list.
[[nodiscard]] Project withoutOutput(Project project, std::size_t output);

} // namespace diaban::ui
