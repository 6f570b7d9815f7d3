// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/repair_input.h"

#include <QString>
#include <algorithm>

namespace diaban::ui {

namespace fs = std::filesystem;

namespace {

constexpr std::ptrdiff_t kNear = 2; ///< folders above the project from which on a file lies elsewhere

QString endingOf(const std::string& path) {
    return QString::fromStdString(fs::path(path).extension().string()).toLower();
}

/// What is said of a file of another kind is not true of this one.
void forgetInside(Project& project, const InputPlace& place, const std::string& path) {
    if (endingOf(place.path) == endingOf(path)) {
        return;
    }
    if (place.role == InputRole::Boundaries) {
        project.boundaries.layer.clear();
    } else if (place.role == InputRole::Table) {
        project.tables[place.number].sheet.clear();
    } else if (place.role == InputRole::Clusters) {
        project.clusters->source.sheet.clear();
    }
}

void put(Project& project, const InputPlace& place, const std::string& path) {
    forgetInside(project, place, path);
    setInput(project, place, path);
    if (place.role == InputRole::Corrections && project.corrections.empty()) {
        project.corrections = path; // those beside the project have no place in it yet
    }
}

/// The sheet that a place reads; null where files of its kind have none.
std::string* sheetOf(Project& project, const InputPlace& place) {
    return place.role == InputRole::Table      ? &project.tables[place.number].sheet
           : place.role == InputRole::Clusters ? &project.clusters->source.sheet
                                               : nullptr;
}

/// In that place, and in others that read the same file and name no sheet.
void putSheet(Project& project, const InputPlace& found, const std::string& sheet) {
    for (const InputPlace& place : inputPlaces(project)) {
        std::string* said = place.path == found.path ? sheetOf(project, place) : nullptr;
        if (said != nullptr && (said->empty() || place == found)) {
            *said = sheet;
        }
    }
}

} // namespace

std::string writtenPath(const Project& project, const fs::path& file) {
    const fs::path whole = fs::absolute(file).lexically_normal();
    const fs::path relative = whole.lexically_proximate(fs::absolute(project.folder).lexically_normal());
    return std::ranges::count(relative, fs::path("..")) <= kNear ? relative.string() : whole.string();
}

namespace {

Project withFoundFiles(const Project& project, const std::vector<FaultyInput>& faulty, std::size_t which,
                       const fs::path& file) {
    Project repaired = project;
    const FaultyInput& found = faulty[which];
    put(repaired, found.place, writtenPath(project, file));
    if (found.error.message().id != kInputMissing) {
        return repaired;
    }
    const fs::path from = fileOf(project, found.place).parent_path();
    for (const FaultyInput& other : faulty) {
        if (&other == &found || other.error.message().id != kInputMissing) {
            continue;
        }
        const bool same = other.place.path == found.place.path;
        const fs::path beside =
            same ? file : fs::absolute(file).parent_path() / fileOf(project, other.place).lexically_relative(from);
        std::error_code fault;
        if (fs::exists(beside, fault)) {
            put(repaired, other.place, writtenPath(project, beside));
        }
    }
    return repaired;
}

} // namespace

Project withFoundInput(const Project& project, const std::vector<FaultyInput>& faulty, std::size_t which,
                       const fs::path& file, const std::string& sheet) {
    Project repaired = withFoundFiles(project, faulty, which, file);
    if (!sheet.empty()) {
        const InputPlace& place = faulty[which].place;
        putSheet(repaired, {place.role, place.number, writtenPath(project, file)}, sheet);
    }
    return repaired;
}

ProjectWithout withoutInput(const Project& project, const InputPlace& place) {
    ProjectWithout without{project, {}};
    dropInput(without.project, place);
    without.dropped = dropUnknown(without.project, project);
    return without;
}

bool canDoWithout(const Project& project, const InputPlace& place) {
    return place.role != InputRole::Boundaries &&
           (place.role != InputRole::Corrections || !project.corrections.empty());
}

} // namespace diaban::ui
