// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/message/catalogue.h"
#include "src/project/project.h"
#include "src/publish/map_style.h"
#include "src/publish/qgis_metadata.h"
#include "src/publish/qgis_style.h"
#include "src/run/project_weakness.h"
#include "src/study/joined_layer.h"

#include <vector>

namespace diaban {

/// The layer of a project's study with all that its layer outputs share: the styles of the project's maps, what people
/// call its fields, and what it says of itself.
struct ProjectLayer {
    StudyLayer study;
    std::vector<MapStyle> styles;    ///< of the maps whose figure is there, in project order
    std::vector<StyledField> fields; ///< names: those of the layer
    std::optional<std::size_t> nameField;
    std::optional<std::size_t> weakReasons; ///< the field of that name
    std::vector<std::string> notes;         ///< source, date, what was left out: of every style
    LayerWords words;                       ///< the same, and how each map was made
};

/// With `weakness`, its fields say which units are weak, and why.
[[nodiscard]] ProjectLayer projectLayer(const Project& project, const Study& study, const Catalogue& catalogue,
                                        const ProjectWeakness* weakness = nullptr);

/// The styles that an output carries: those it names, in that order, or all. Throws "run.no_figure" for a named map
/// whose figure is not there.
[[nodiscard]] std::vector<const MapStyle*> stylesOf(const OutputSpec& output, const ProjectLayer& layer,
                                                    const Project& project, const Study& study);

} // namespace diaban
