// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/treat_table.h"

#include "ui/document/repair_input.h"

namespace diaban::ui {

Project withCrosswalk(Project project, std::size_t table, const std::filesystem::path& file) {
    TableTreatment& treatment = project.tables[table].treatment;
    treatment.crosswalk = writtenPath(project, file);
    treatment.forceVintage = false;
    return project;
}

Project withoutCrosswalk(Project project, std::size_t table) {
    project.tables[table].treatment.crosswalk.clear();
    return project;
}

Project withForcedVintage(Project project, std::size_t table, bool forced) {
    project.tables[table].treatment.forceVintage = forced;
    return project;
}

Project withAllRows(Project project, std::size_t table) {
    project.tables[table].only.clear();
    return project;
}

} // namespace diaban::ui
