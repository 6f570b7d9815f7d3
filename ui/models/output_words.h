// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/project.h"
#include "ui/document/words.h"

#include <QString>

namespace diaban::ui {

/// "“Tỷ lệ hộ cam kết”"; with its key where other maps of the project are called the same.
[[nodiscard]] QString quotedMap(const Project& project, const MapSpec& map, const Words& words);

/// What an output is, so that no two of a project read the same: "bản đồ “Tỷ lệ hộ cam kết” · PNG". Those that are
/// alike in kind, map and format are told apart by their files.
[[nodiscard]] QString outputWords(const Project& project, const OutputSpec& output, const Words& words);

} // namespace diaban::ui
