// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"
#include "gis/base/progress.h"
#include "src/project/input_places.h"
#include "ui/document/loaded_project.h"

#include <memory>
#include <optional>

namespace diaban::ui {

/// Why a project could not use the file that it names in a place; nothing where it could, as far as the file alone
/// tells: that it is read as what the place asks for, and has the layer, the fields or the columns that the project
/// names. Rows are not joined. `loaded` (may be null) tells the units by which columns are found that it does not name.
/// Only a stop is thrown.
[[nodiscard]] std::optional<gis::Error> inputFault(const Project& project, const InputPlace& place,
                                                   const std::shared_ptr<const LoadedProject>& loaded,
                                                   const gis::Progress& progress);

} // namespace diaban::ui
