// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "gis/base/progress.h"
#include "gis/io/write_layer.h"
#include "src/message/catalogue.h"
#include "src/publish/proposal_list.h"
#include "src/study/boundaries.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace diaban {

/// What the layers of borders and clusters are made of.
struct BorderLayerParts {
    const Boundaries& boundaries;
    const UnitParents& parents;
    const BorderStudy& borders;
    const ClusterStudy& study;                ///< with strips
    const ProposalParts* proposals = nullptr; ///< null: no layer of proposals
};

/// One of them with its style for QGIS.
struct StyledLayer {
    gis::Layer layer;
    std::string qml;
};

/// The layers that have rows; those that have none are told, with `path`. `lines` is the layer of borders with what
/// covers them. Throws as borderAreaLayer, proposalLayer.
[[nodiscard]] std::vector<StyledLayer> borderLayers(const BorderLayerParts& parts, gis::Layer lines,
                                                    const std::string& path, const Catalogue& catalogue,
                                                    gis::Problems& problems);

/// Where the second layer and the next ones go that are written beside each other: NAME-gaps.shp.
[[nodiscard]] std::string pathOfFurther(const std::string& path, const std::string& layer);

/// Texts that a shapefile cannot hold end in "…".
void shortenTexts(gis::Layer& layer);

/// The file, or the first of several, that holds them.
struct BorderLayerFile {
    std::string path; ///< as people see it
    gis::LayerFormat format = gis::LayerFormat::GeoPackage;
    std::string date;               ///< YYYY-MM-DD, or empty
    std::vector<std::string> about; ///< source, date, method, what was left out: paragraphs
};

/// Where to write the file that will become that path.
using StageFile = std::function<std::filesystem::path(const std::string&)>;

/// Writes the layers borders, border_areas, clusters, gaps, units and, where there are some, proposals: into one
/// GeoPackage, or beside each other, as NAME.shp, NAME-gaps.shp and so on, each with a style for QGIS and with what the
/// file says of itself. `lines` is the layer of borders with what covers them.
void writeBorderLayers(const BorderLayerParts& parts, gis::Layer lines, const BorderLayerFile& file,
                       const StageFile& stage, const Catalogue& catalogue, gis::Problems& problems,
                       const gis::Progress& progress);

} // namespace diaban
