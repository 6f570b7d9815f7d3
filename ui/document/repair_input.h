// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/drop_unknown.h"
#include "src/run/project_study.h"

#include <filesystem>
#include <string>
#include <vector>

namespace diaban::ui {

/// How a project writes the path of a file: relative where it lies below the project's folder or near it, so that both
/// can be moved together; else whole.
[[nodiscard]] std::string writtenPath(const Project& project, const std::filesystem::path& file);

/// The project with `file` in the place of the faulty input `which`. Of a file that was not there, all places that name
/// it get the new one, and other missing files that lie beside it as they did are taken along. `sheet` is the one that
/// is meant of a workbook; empty: as the project says.
[[nodiscard]] Project withFoundInput(const Project& project, const std::vector<FaultyInput>& faulty, std::size_t which,
                                     const std::filesystem::path& file, const std::string& sheet = {});

/// A project that does without an input, and what went with it.
struct ProjectWithout {
    Project project;
    DroppedParts dropped;
};

[[nodiscard]] ProjectWithout withoutInput(const Project& project, const InputPlace& place);

/// Whether a project can do without it: not without boundaries, nor where nothing of it names the file.
[[nodiscard]] bool canDoWithout(const Project& project, const InputPlace& place);

} // namespace diaban::ui
