// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/own_files.h"

#include "ui/document/file_content.h"

#include <optional>
#include <string_view>

namespace diaban::ui {

namespace fs = std::filesystem;

namespace {

fs::path plain(const fs::path& file) {
    return fs::absolute(file).lexically_normal();
}

/// Beside the project, with a number where something else has the name.
fs::path freeFor(const fs::path& project, const std::string& ending, const std::string& kind,
                 const std::optional<std::string>& content) {
    fs::path file = besideProject(project, ending + kind);
    std::error_code fault;
    for (int number = 2; content && fs::exists(file, fault) && contentOf(file) != content; ++number) {
        file = besideProject(project, ending + "-" + std::to_string(number) + kind);
    }
    return plain(file);
}

} // namespace

fs::path besideProject(const fs::path& project, const std::string& ending) {
    std::string name = project.filename().string();
    if (constexpr std::string_view kKind = ".diaban.yaml"; name.ends_with(kKind)) {
        name.resize(name.size() - kKind.size());
    }
    return project.parent_path() / (name + ending);
}

fs::path decisionsFile(const Project& project) {
    const fs::path there = correctionsOf(project);
    return there.empty() ? besideProject(project.file, ".corrections.csv") : there;
}

FileMoves movesToOwn(const Project& project, const fs::path& file) {
    FileMoves moves;
    if (plain(project.file) == plain(file)) {
        return moves;
    }
    const fs::path decisions = plain(decisionsFile(project));
    if (const auto content = contentOf(decisions); content || project.corrections.empty()) {
        moves.emplace_back(decisions, freeFor(file, ".corrections", ".csv", content));
    }
    if (project.clusters && !project.clusters->source.path.empty()) {
        const fs::path clusters = plain(project.folder / project.clusters->source.path);
        if (const auto content = contentOf(clusters); content) {
            moves.emplace_back(clusters, freeFor(file, ".clusters", clusters.extension().string(), content));
        }
    }
    return moves;
}

fs::path movedFile(const fs::path& file, const FileMoves& moves) {
    fs::path now = plain(file);
    for (const auto& [from, to] : moves) {
        now = now == from ? to : now;
    }
    return now;
}

} // namespace diaban::ui
