// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/output_set.h"
#include "src/cli/session.h"
#include "src/cluster/cluster_study.h"

#include <CLI/App.hpp>

#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// What a verb is told of clusters and of the priority of gaps.
struct ClusterWords {
    std::string file, sheet, encoding, asOf, since, hamlets, hamletsLayer;
    std::string gaps, clusterList, coverageList; ///< lists, .csv or .xlsx
    std::string priority, weak;                  ///< weights; a field of the layer
    std::optional<double> strip;
};

/// Which clusters, on which day, and by what gaps are ranked: for every verb that takes clusters.
void addClusterOptions(CLI::App& verb, const Session& session, ClusterWords& words);
/// Lists, and an earlier day to compare with.
void addClusterListOptions(CLI::App& verb, const Session& session, ClusterWords& words);

/// Throws gis::Error{BadUsage}: "usage.clusters_missing", "usage.priority", "usage.priority_without_gaps",
/// "usage.date", "usage.list_format". `proposes`: proposals are asked for, which need no clusters.
void requireClusters(const ClusterWords& words, bool proposes);

/// Throws gis::Error{BadUsage "usage.list_format"} where a list has another ending than .csv and .xlsx.
void requireListFile(const std::string& path);

/// Protects the inputs, and makes the study, without clusters where no file names them; strips only where a layer or a
/// list will show them.
[[nodiscard]] ClusterStudy studyClusterWords(const ClusterWords& words, const Boundaries& boundaries,
                                             const UnitParents& parents, const BorderStudy& borders, bool layers,
                                             gis::OutputSet& outputs, Session& session);

/// Writes the lists of gaps, of clusters and of what is covered, where they were asked for.
void writeClusterLists(const ClusterWords& words, const Boundaries& boundaries, const UnitParents& parents,
                       const BorderStudy& borders, const ClusterStudy& study, const std::vector<std::string>& notes,
                       gis::OutputSet& outputs, const Session& session);

/// Adds what the study says to the result: JSON and, where there are clusters, lines.
void tellClusters(const ClusterStudy& study, const UnitParents& parents, const Units& units, const Session& session,
                  VerbResult& result);

} // namespace diaban
