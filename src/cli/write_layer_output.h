// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/output_set.h"
#include "gis/io/write_layer.h"
#include "src/cli/session.h"

#include <string>

namespace diaban {

/// One layer file that a verb writes.
struct LayerOutput {
    std::string path;
    gis::LayerFormat format;
    std::string date;                 ///< YYYY-MM-DD, or empty
    std::string source;               ///< goes into the file's description
    std::string nameField{};          ///< of the units' names for people; may be empty
    std::string layerName{};          ///< inside the file; empty: the base name of the file
    std::vector<std::string> notes{}; ///< further sentences of the description
};

/// The format of an output by its ending, or gis::Error{BadUsage "usage.layer_format"}.
[[nodiscard]] gis::LayerFormat requireLayerFormat(const std::string& path);

/// The file's own name, without folders: what outputs state as their source.
[[nodiscard]] std::string sourceName(const std::string& file);

/// Takes a layer to another CRS and tells the operation and the datum shift. Throws gis::Error{BadInput}.
void transformLayer(gis::Layer& layer, const gis::Crs& to, gis::Problems& problems);

/// Stages and writes a layer, with its notes; formats without a place for them have a .qmd beside (QGIS). The result
/// names it with its units and fields.
[[nodiscard]] VerbResult writeLayerOutput(const gis::Layer& layer, const LayerOutput& output, gis::OutputSet& outputs,
                                          Session& session);

/// Commits, and lists what was written in the result.
void finishOutputs(gis::OutputSet& outputs, const Session& session, VerbResult& result);

} // namespace diaban
