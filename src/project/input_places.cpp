// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/input_places.h"

#include <algorithm>

namespace diaban {

namespace {

/// Calls `visit(role, number, path)` for every text of the project that may name a file.
template <typename AnyProject, typename Visit> void visitPaths(AnyProject& project, Visit&& visit) {
    visit(InputRole::Boundaries, 0, project.boundaries.path);
    for (std::size_t i = 0; i < project.unitLists.size(); ++i) {
        visit(InputRole::UnitList, i, project.unitLists[i].path);
    }
    visit(InputRole::Corrections, 0, project.corrections);
    for (std::size_t i = 0; i < project.tables.size(); ++i) {
        auto& table = project.tables[i];
        if (table.files.empty()) {
            visit(InputRole::Table, i, table.path);
        }
        for (auto& [path, period] : table.files) {
            visit(InputRole::Table, i, path);
        }
        visit(InputRole::Crosswalk, i, table.treatment.crosswalk);
    }
    if (project.clusters) {
        visit(InputRole::Clusters, 0, project.clusters->source.path);
        visit(InputRole::Hamlets, 0, project.clusters->hamlets);
        visit(InputRole::Land, 0, project.clusters->land);
    }
    visit(InputRole::Neighbours, 0, project.neighbours.path);
    visit(InputRole::Style, 0, project.style);
    for (std::size_t i = 0; i < project.outputs.size(); ++i) {
        visit(InputRole::Template, i, project.outputs[i].slides.office);
    }
}

void dropTable(Project& project, const InputPlace& place) {
    TableSource& table = project.tables[place.number];
    if (table.files.size() > 1) {
        std::erase_if(table.files, [&](const auto& file) { return file.first == place.path; });
    } else {
        project.tables.erase(project.tables.begin() + static_cast<std::ptrdiff_t>(place.number));
    }
}

} // namespace

std::vector<InputPlace> inputPlaces(const Project& project) {
    std::vector<InputPlace> places;
    visitPaths(project, [&](InputRole role, std::size_t number, const std::string& path) {
        if (!path.empty()) {
            places.push_back({role, number, path});
        }
    });
    return places;
}

std::filesystem::path fileOf(const Project& project, const InputPlace& place) {
    return (project.folder / place.path).lexically_normal();
}

void setInput(Project& project, const InputPlace& place, const std::string& path) {
    visitPaths(project, [&](InputRole role, std::size_t number, std::string& written) {
        if (role == place.role && number == place.number && written == place.path) {
            written = path;
        }
    });
}

void dropInput(Project& project, const InputPlace& place) {
    switch (place.role) {
    case InputRole::Boundaries:
        break;
    case InputRole::UnitList:
        project.unitLists.erase(project.unitLists.begin() + static_cast<std::ptrdiff_t>(place.number));
        break;
    case InputRole::Table:
        dropTable(project, place);
        break;
    case InputRole::Neighbours:
        project.neighbours = {};
        break;
    case InputRole::Clusters:
        project.clusters->source = {};
        break;
    case InputRole::Hamlets:
        project.clusters->hamletLayer.clear();
        setInput(project, place, {});
        break;
    case InputRole::Land:
        project.clusters->landLayer.clear();
        setInput(project, place, {});
        break;
    default:
        setInput(project, place, {});
    }
}

} // namespace diaban
