// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/project.h"

#include <cstddef>
#include <filesystem>

namespace diaban::ui {

/// The project with the figures of a table carried to the units of the layer by that crosswalk, in the place of one
/// that it named. It is not forced any more: a crosswalk of another time than the table is to be told.
[[nodiscard]] Project withCrosswalk(Project project, std::size_t table, const std::filesystem::path& file);
[[nodiscard]] Project withoutCrosswalk(Project project, std::size_t table);

/// The project with a table joined although it is of another time than the boundaries, or no longer.
[[nodiscard]] Project withForcedVintage(Project project, std::size_t table, bool forced);

/// The project with all rows of a table, those of other places too.
[[nodiscard]] Project withAllRows(Project project, std::size_t table);

} // namespace diaban::ui
