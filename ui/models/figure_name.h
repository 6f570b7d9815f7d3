// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/message/catalogue.h"
#include "src/project/project.h"

#include <string>

namespace diaban::ui {

/// What people call a column of figures: its header, else what the catalogue calls it, else the key.
[[nodiscard]] std::string columnName(const Project& project, const std::string& key, Language language);

/// What people call a figure of a project: the name of its indicator, else columnName.
[[nodiscard]] std::string figureName(const Project& project, const std::string& key, Language language);

/// What people call a map: its title, else the figure that it shows. The key of a map that shows none.
[[nodiscard]] std::string mapName(const Project& project, const MapSpec& map, Language language);

} // namespace diaban::ui
