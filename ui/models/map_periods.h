// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/project.h"

#include <string>
#include <vector>

namespace diaban::ui {

/// The periods in which the tables of a project say all figures of an indicator (or of a column), in the order of
/// time. Empty where tables tell periods by rows, sheets or files, which only reading shows.
[[nodiscard]] std::vector<std::string> periodsSaid(const Project& project, const std::string& indicator);

/// Maps without a period whose indicator has several by now are of the latest: else they could not be drawn.
/// `proposed`: also those whose period was chosen before the others were known, as in a project that nobody has saved.
void datePeriodless(Project& project, bool proposed);

} // namespace diaban::ui
