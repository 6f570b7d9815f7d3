// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/project.h"
#include "src/publish/weak_list.h"
#include "src/run/run.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace diaban {

/// The weak areas of a project, and where units stand by its index in the period that the rules judge.
struct ProjectWeakness {
    WeakAreas areas;
    std::optional<ListedIndex> index;
    std::string level; ///< of the units

    /// What sentences are made from; `study` is the one that was judged.
    [[nodiscard]] WeakWords words(const Study& study) const;
};

/// Finds the weak areas by the project's rules; a project without rules is judged by the targets of its indicators, and
/// that is told ("weakness.targets_only"). Throws as findWeakAreas, and gis::Error{BadInput "weakness.no_rules"} where
/// there is neither rule nor target.
[[nodiscard]] ProjectWeakness projectWeakness(const Project& project, const Study& study, gis::Problems& problems,
                                              const gis::Progress& progress = {});

/// Whether a project says what weak is, by rules or by targets.
[[nodiscard]] bool judgesWeakness(const Project& project);

/// True where one of the outputs needs projectWeakness: a list of weak areas, a layer of a project with rules, or what
/// is made of the clusters of one, slides or an atlas of one with rules or targets.
[[nodiscard]] bool needsWeakness(const Project& project, const std::vector<OutputSpec>& outputs);

/// The list of weak areas that the project writes.
[[nodiscard]] WeakList projectWeakList(const Project& project, const Study& study, const ProjectWeakness& weakness,
                                       const Catalogue& catalogue);

/// Writes the list of weak areas, as XLSX or CSV by the file's ending (of `named`).
void writeWeakList(const std::filesystem::path& file, const std::string& named, const Project& project,
                   const Study& study, const ProjectWeakness& weakness, const Catalogue& catalogue);

/// Adds the fields "weak" (weak, not_weak, not_sure, not_enough_data), "weak_rank" and "weak_reasons" to a layer of the
/// study's units; "_2" behind a name that is taken. Returns the place of the first.
std::size_t appendWeakFields(gis::Layer& layer, const Study& study, const ProjectWeakness& weakness,
                             const Catalogue& catalogue);

/// Shortens the texts of a field to what a shapefile holds (254 bytes), at the end of a word and with "…" behind.
void shortenForShapefile(gis::Field& field);

/// What was found, with the study it was found in.
struct WeakResult {
    Project project;
    Study study;
    ProjectWeakness weakness;
    std::vector<std::filesystem::path> written;
};

/// Reads a project and finds its weak areas; with `output` the list is written there.
[[nodiscard]] WeakResult weakProject(const std::string& file, const RunOptions& options,
                                     const std::filesystem::path& output, gis::Problems& problems,
                                     const gis::Progress& progress = {});

} // namespace diaban
