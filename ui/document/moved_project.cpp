// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/moved_project.h"

#include "src/project/proposed_remarks.h"
#include "src/project/save_project.h"

#include <sstream>
#include <string_view>
#include <utility>

namespace diaban::ui {

namespace fs = std::filesystem;

namespace {

/// "tinh-a.diaban.yaml" -> "tinh-a".
std::string nameOf(const fs::path& file) {
    const std::string name = file.filename().string();
    return name.substr(0, name.find(".diaban.yaml"));
}

/// Of files that are called after the project: "tinh-a.gpkg", "tinh-a-join.csv".
void renameOutputs(Project& project, const std::string& old, const std::string& now) {
    const auto rename = [&](std::string& path) {
        const std::string rest = path.starts_with(old) ? path.substr(old.size()) : std::string{};
        if (rest.starts_with('.') || rest.starts_with('-')) {
            path = now + rest;
        }
    };
    for (OutputSpec& output : project.outputs) {
        rename(output.path);
        rename(output.layer);
    }
}

std::string replaced(std::string line, const std::string& old, const std::string& now) {
    for (std::size_t at = line.find(old); at != std::string::npos; at = line.find(old, at + now.size())) {
        line.replace(at, old.size(), now);
    }
    return line;
}

/// As the project in `file` names them; empty where they stand beside it, or nowhere.
std::string movedCorrections(const Project& project, const fs::path& file, const FileMoves& moves) {
    const fs::path from = fs::absolute(decisionsFile(project)).lexically_normal();
    const fs::path now = movedFile(from, moves);
    const fs::path place = fs::absolute(file).lexically_normal();
    const bool isNone = now == from && correctionsOf(project).empty();
    if (isNone || (project.corrections.empty() && now == besideProject(place, ".corrections.csv"))) {
        return {};
    }
    return now.lexically_proximate(place.parent_path()).string();
}

/// The table of clusters: where it went, else where it is.
void moveClusters(std::string& path, const fs::path& from, const fs::path& to, const FileMoves& moves) {
    if (path.empty()) {
        return;
    }
    const fs::path there = (from / path).lexically_normal();
    const fs::path now = movedFile(there, moves);
    if (now != there || !fs::path(path).is_absolute()) {
        path = now.lexically_proximate(to).string();
    }
}

/// The line with that remark behind it, once.
std::string withRemark(std::string line, const std::string& remark) {
    const std::size_t end = line.find_last_not_of(" \r") + 1;
    const bool has = remark.empty() || std::string_view(line).substr(0, end).ends_with(remark);
    if (!has) {
        line.insert(end, "  ").insert(end + 2, remark);
    }
    return line;
}

} // namespace

Project movedProject(const Project& project, const fs::path& file, const FileMoves& moves) {
    const fs::path from = fs::absolute(project.folder).lexically_normal();
    const fs::path to = fs::absolute(file).lexically_normal().parent_path();
    const auto move = [&](std::string& path) {
        if (!path.empty() && !fs::path(path).is_absolute()) {
            path = (from / path).lexically_normal().lexically_proximate(to).string();
        }
    };
    Project moved = project;
    const std::string name = nameOf(project.file);
    if (project.title.vi == name && project.title.en == name) {
        moved.title = {nameOf(file), nameOf(file)};
        renameOutputs(moved, name, nameOf(file));
    }
    moved.file = file;
    moved.folder = file.parent_path();
    moved.corrections = movedCorrections(project, file, moves);
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
        moveClusters(moved.clusters->source.path, from, to, moves);
        move(moved.clusters->hamlets);
        move(moved.clusters->land);
    }
    return moved;
}

std::string movedText(const std::string& text, const Project& project, const Project& moved) {
    const std::string old = project.file.filename().string();
    const std::string now = moved.file.filename().string();
    const std::string remark = provisionalTitleRemark(text); // who moves a file does not name the project
    std::string result;
    std::istringstream lines(withChanges(text, project, moved));
    for (std::string line; std::getline(lines, line);) {
        const bool comment = line.starts_with('#');
        if (line.starts_with("title:")) {
            line = withRemark(std::move(line), remark);
        }
        result += comment && !old.empty() && old != now ? replaced(std::move(line), old, now) : std::move(line);
        result += lines.eof() ? "" : "\n";
    }
    return result;
}

} // namespace diaban::ui
