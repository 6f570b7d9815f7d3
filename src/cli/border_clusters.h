// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cli/write_layer_output.h"
#include "src/cluster/cluster_study.h"

#include <CLI/App.hpp>

#include <optional>
#include <string>

namespace diaban {

/// What `borders` is told of clusters.
struct ClusterWords {
    std::string file, sheet, asOf, since, hamlets, hamletsLayer, gaps;
    std::optional<double> strip;
};

void addClusterOptions(CLI::App& verb, const Session& session, ClusterWords& words);

/// Throws gis::Error{BadUsage}: "usage.clusters_missing", "usage.date", "usage.gaps_format".
void requireClusters(const ClusterWords& words);

/// Protects the inputs, and makes the study; strips only where a layer will show them. Nothing without clusters.
[[nodiscard]] std::optional<ClusterStudy> studyClusterWords(const ClusterWords& words, const Boundaries& boundaries,
                                                            const UnitParents& parents, const BorderStudy& borders,
                                                            bool layers, gis::OutputSet& outputs, Session& session);

/// Writes the layers border_areas, clusters and gaps after that of borders: into the same file where it is a
/// GeoPackage, else beside it, as NAME-gaps.shp, each with a style for QGIS.
void writeClusterLayers(const LayerOutput& bordersOutput, const Boundaries& boundaries, const UnitParents& parents,
                        const BorderStudy& borders, const ClusterStudy& study, gis::OutputSet& outputs,
                        Session& session);

/// The list of gaps, where one was asked for.
void writeGapList(const ClusterWords& words, const Boundaries& boundaries, const ClusterStudy& study,
                  gis::OutputSet& outputs, const Session& session);

/// Adds what the study says to the result: JSON and lines.
void tellClusters(const ClusterStudy& study, const Session& session, VerbResult& result);

} // namespace diaban
