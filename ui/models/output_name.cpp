// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/output_name.h"

#include "gis/base/text.h"
#include "src/run/project_inputs.h"

#include <algorithm>
#include <utility>

namespace diaban::ui {

namespace {

namespace fs = std::filesystem;

std::string asCompared(const fs::path& file) {
    std::error_code fault;
    const fs::path real = fs::weakly_canonical(fs::absolute(file), fault);
    return gis::foldCase((fault ? file : real).lexically_normal().string());
}

} // namespace

Project withOutputPath(Project project, std::size_t output, const std::string& path) {
    if (output >= project.outputs.size()) {
        return project;
    }
    const std::string before = project.outputs[output].path;
    const fs::path typed(path);
    const std::string after = typed.has_extension() ? path : path + fs::path(before).extension().string();
    project.outputs[output].path = after;
    for (OutputSpec& other : project.outputs) {
        if (other.layer == before) {
            other.layer = after;
        }
    }
    return project;
}

std::optional<fs::path> inputUnder(const Project& project, const fs::path& folder, const std::string& path) {
    const std::string target = asCompared(folder / path);
    for (const fs::path& input : projectInputs(project)) {
        if (asCompared(input) == target) {
            return input;
        }
    }
    return std::nullopt;
}

} // namespace diaban::ui
