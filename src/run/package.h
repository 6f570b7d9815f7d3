// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "gis/io/output_set.h"
#include "src/project/project.h"
#include "src/run/run.h"

#include <cstddef>
#include <filesystem>

namespace diaban {

/// A run whose outputs are staged, to be packed.
struct PackageJob {
    const Project& project;
    const RunResult& run;
    const PackageSpec& spec;
    std::filesystem::path folder; ///< of the outputs
    std::size_t firstProblem = 0; ///< of this run, in the list of problems
};

/// Stages the archive of a run beside its outputs: project/ with the project and those of its inputs that lie in its
/// folder, output/ with what the run made, SHA256SUMS of all of these, report.json and report.txt. Unpacked anywhere,
/// `diaban run project/NAME` makes the same outputs. Throws as gis::writeZip and OutputSet::stage.
void writePackage(const PackageJob& job, gis::OutputSet& outputs, const gis::Problems& problems);

} // namespace diaban
