// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"
#include "gis/base/problems.h"
#include "gis/base/progress.h"
#include "src/study/sources.h"
#include "src/table/grid.h"
#include "ui/models/preview_column.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace diaban::ui {

/// A layer of boundaries as it is and as it was understood.
struct LayerPreview {
    static constexpr std::size_t kShownUnits = 200;

    std::vector<std::string> layers;    ///< of the file: those of polygons
    std::shared_ptr<const Grid> grid;   ///< the fields of the first units; null where the file cannot be read
    std::vector<PreviewColumn> columns; ///< of each field
    std::string layer, encoding, vintage;
    std::string crs; ///< its name; empty: the file does not say it
    std::size_t units = 0, vertices = 0;
    std::size_t faulty = 0;            ///< units whose shape has to be repaired
    std::optional<gis::Error> fault{}; ///< why a project could not use it as it is
    std::vector<gis::Problem> told;
    BoundariesSource source; ///< with the fields that were found said in it
};

/// Reads the layer and finds out what its fields are. What keeps a project from using it is told as the fault; only a
/// stop is thrown.
[[nodiscard]] LayerPreview previewLayer(const std::filesystem::path& folder, const BoundariesSource& source,
                                        const gis::Progress& progress);

/// The source with field `column` used as code, name or parent, or no longer so.
[[nodiscard]] BoundariesSource withFieldUse(const LayerPreview& preview, std::size_t column, ColumnUse use);

} // namespace diaban::ui
