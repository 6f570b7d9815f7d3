// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/input_fault.h"

#include "gis/io/read_layer.h"
#include "gis/io/read_points.h"
#include "src/cluster/cluster_table.h"
#include "src/join/corrections.h"
#include "src/join/read_unit_list.h"
#include "src/join/weighted_links.h"
#include "src/project/read_style_file.h"
#include "src/publish/slide_template.h"
#include "src/study/neighbour_layer.h"
#include "ui/models/layer_preview.h"
#include "ui/models/table_preview.h"

namespace diaban::ui {

namespace {

constexpr const char* kNoUnitColumn = "window.import.no_unit_column";

void lookAtTable(const Project& project, const InputPlace& place, const std::shared_ptr<const LoadedProject>& loaded,
                 const gis::Progress& progress) {
    for (const TablePart& part : partsOf(project.folder, project.tables[place.number])) {
        if (part.path != place.path) {
            continue;
        }
        const TablePreview preview = previewTable(part, loaded, nullptr, progress);
        const bool unitsUnknown = preview.fault && preview.fault->message().id == kNoUnitColumn && loaded == nullptr;
        if (preview.fault && !unitsUnknown) {
            throw gis::Error(*preview.fault);
        }
    }
}

void lookAtBoundaries(const Project& project, const gis::Progress& progress) {
    const LayerPreview preview = previewLayer(project.folder, project.boundaries, progress);
    if (preview.fault) {
        throw gis::Error(*preview.fault);
    }
}

/// Reads what is read of all other files, and forgets it.
void lookAtOther(const Project& project, const InputPlace& place, const gis::Progress& progress) {
    const std::string file = fileOf(project, place).string();
    const gis::Limits limits{};
    gis::Problems untold;
    gis::ReadOptions landOptions;
    switch (place.role) {
    case InputRole::Neighbours:
        (void)readNeighbours(project.folder, project.neighbours, limits, untold, progress);
        break;
    case InputRole::UnitList:
        (void)readUnitList(project.folder, project.unitLists[place.number], limits, untold);
        break;
    case InputRole::Style:
        (void)readStyleFile(file, limits, untold);
        break;
    case InputRole::Corrections:
        (void)readCorrections(file, limits, untold);
        break;
    case InputRole::Crosswalk:
        (void)readWeightedLinks(file, limits, untold);
        break;
    case InputRole::Clusters:
        (void)readClusterTable({file, project.clusters->source.sheet, project.clusters->source.encoding}, limits,
                               untold);
        break;
    case InputRole::Hamlets:
        (void)gis::readPoints(file, project.clusters->hamletLayer, limits, untold);
        break;
    case InputRole::Land:
        landOptions.layer = project.clusters->landLayer;
        (void)gis::readLayer(file, landOptions, untold, progress);
        break;
    case InputRole::Template:
        (void)readSlideTemplate(file, limits, untold);
        break;
    case InputRole::Boundaries:
    case InputRole::Table:
        break;
    }
}

} // namespace

std::optional<gis::Error> inputFault(const Project& project, const InputPlace& place,
                                     const std::shared_ptr<const LoadedProject>& loaded,
                                     const gis::Progress& progress) {
    try {
        if (place.role == InputRole::Table) {
            lookAtTable(project, place, loaded, progress);
        } else if (place.role == InputRole::Boundaries) {
            lookAtBoundaries(project, progress);
        } else {
            lookAtOther(project, place, progress);
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
