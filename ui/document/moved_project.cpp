// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/moved_project.h"

namespace diaban::ui {

namespace fs = std::filesystem;

Project movedProject(const Project& project, const fs::path& file) {
    const fs::path from = fs::absolute(project.folder).lexically_normal();
    const fs::path to = fs::absolute(file).lexically_normal().parent_path();
    const auto move = [&](std::string& path) {
        if (!path.empty() && !fs::path(path).is_absolute()) {
            path = (from / path).lexically_normal().lexically_proximate(to).string();
        }
    };
    Project moved = project;
    moved.file = file;
    moved.folder = file.parent_path();
    if (const fs::path corrections = correctionsOf(project); !corrections.empty()) {
        moved.corrections = fs::absolute(corrections).lexically_normal().string();
        moved.corrections = fs::path(moved.corrections).lexically_proximate(to).string();
    }
    move(moved.boundaries.path);
    move(moved.neighbours.path);
    move(moved.style);
    for (UnitListSource& list : moved.unitLists) {
        move(list.path);
    }
    for (TableSource& table : moved.tables) {
        move(table.path);
        move(table.treatment.crosswalk);
        for (auto& [path, period] : table.files) {
            move(path);
        }
    }
    if (moved.clusters) {
        move(moved.clusters->source.path);
        move(moved.clusters->hamlets);
        move(moved.clusters->land);
    }
    return moved;
}

} // namespace diaban::ui
