// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"
#include "gis/base/progress.h"
#include "ui/document/loaded_project.h"

#include <cstddef>
#include <memory>
#include <optional>

namespace diaban::ui {

/// Why the figures of a table cannot be carried by the crosswalk that the project names for it and joined then; nothing
/// where they can. First what is wrong with the crosswalk's file is told; where `loaded` is null, that alone. Only a
/// stop is thrown.
[[nodiscard]] std::optional<gis::Error> carryFault(const Project& project, std::size_t table,
                                                   const std::shared_ptr<const LoadedProject>& loaded,
                                                   const gis::Progress& progress);

} // namespace diaban::ui
