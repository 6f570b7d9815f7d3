// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/progress.h"
#include "src/project/proposal.h"
#include "ui/document/loaded_project.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace diaban::ui {

/// What a project would say of files that are to be added to it.
struct AddedTables {
    std::vector<TableSource> sources;
    std::vector<LeftOutTable> leftOut; ///< sheets that no project can use, and files without a sheet that none can read
};

/// Looks at the files as `diaban init` does: which columns name the unit, which period and figures they hold. A file
/// that can be read but not understood is added as it is, to be corrected. Paths are made relative to the project's
/// folder. Files that cannot be read, or that identify persons, are left out; where nothing else is left
/// that throws what is wrong with the only one, or "window.import.files_left_out" which tells it of each,
/// gis::Error{BadInput}.
[[nodiscard]] AddedTables addedTables(const std::vector<std::filesystem::path>& files, const Project& project,
                                      const std::shared_ptr<const LoadedProject>& loaded, Language language,
                                      const gis::Progress& progress);

} // namespace diaban::ui
