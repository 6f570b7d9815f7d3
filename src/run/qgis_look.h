// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/run/contents_source.h"
#include "src/run/project_layer.h"
#include "src/run/qgis_projects.h"

#include <functional>

namespace diaban {

/// Calls `look` with the projects of QGIS that a run of `from.chosen` makes; they are gone afterwards. Needs a
/// QGuiApplication. Throws as requireFonts, readSurroundings and what `look` does.
void withQgisProjects(const ContentsSource& from, const ProjectLayer& layer, gis::Problems& problems,
                      const gis::Progress& progress, const std::function<void(QgisProjects&)>& look);

} // namespace diaban
