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

/// Not where a day or a year stands behind the last dot: "Bản đồ 30.9.2025".
bool hasEnding(const fs::path& name) {
    const std::string ending = name.extension().string();
    return ending.size() > 1 && ending.find_first_of("0123456789") == std::string::npos;
}

/// Dots and spaces at the end say nothing, and Windows leaves them away. Not where nothing else is there.
std::string withoutTail(const std::string& path) {
    const std::size_t last = path.find_last_not_of(". ");
    const bool named = last != std::string::npos && path[last] != '/' && path[last] != '\\';
    return named ? path.substr(0, last + 1) : path;
}

} // namespace

Project withOutputPath(Project project, std::size_t output, const std::string& path) {
    if (output >= project.outputs.size()) {
        return project;
    }
    const std::string before = project.outputs[output].path;
    const std::string name = withoutTail(path);
    const std::string after = hasEnding(name) ? name : name + fs::path(before).extension().string();
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
