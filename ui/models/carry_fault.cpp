// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/carry_fault.h"

#include "src/join/weighted_links.h"

namespace diaban::ui {

namespace {

/// All that a table is joined to, and nothing that was read of tables.
Study unitsAlone(const Study& study) {
    Study units;
    units.boundaries.units = study.boundaries.units;
    units.lists = study.lists;
    units.vintage = study.vintage;
    return units;
}

} // namespace

std::optional<gis::Error> carryFault(const Project& project, std::size_t table,
                                     const std::shared_ptr<const LoadedProject>& loaded,
                                     const gis::Progress& progress) {
    try {
        const TableSource& source = project.tables[table];
        const gis::Limits limits{};
        gis::Problems untold;
        progress.at("stage.read", 0, 0);
        const std::filesystem::path crosswalk = project.folder / source.treatment.crosswalk;
        (void)readWeightedLinks(crosswalk.lexically_normal().string(), limits, untold);
        if (loaded != nullptr) {
            progress.at("stage.read", 0, 0);
            Study study = unitsAlone(loaded->study);
            addTable(study, project.folder, source, limits, untold);
        }
    } catch (const gis::Error& error) {
        if (error.kind() == gis::ErrorKind::Stopped) {
            throw;
        }
        return error;
    }
    return std::nullopt;
}

} // namespace diaban::ui
