// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"
#include "gis/io/output_set.h"
#include "src/project/input_places.h"
#include "src/run/run.h"

#include <optional>
#include <vector>

namespace diaban {

/// Reads and joins everything that a project names and makes its indicators and its index. Throws gis::Error.
[[nodiscard]] Study projectStudy(const Project& project, const RunOptions& options, Language language,
                                 gis::Problems& problems, const gis::Progress& progress);

/// Of a file that is not there.
inline constexpr const char* kInputMissing = "project.input_missing";

/// A file that a project names and that could not be read, or is not there (kInputMissing), or a table whose rows could
/// not be joined.
struct FaultyInput {
    InputPlace place;
    gis::Error error;
};

/// Whether it is a table that could be read, and was refused only where its rows meet the units.
[[nodiscard]] bool isUnjoined(const FaultyInput& input);

/// Whether that is because its units are of another time than those that it would be joined to.
[[nodiscard]] bool isOfOtherTime(const FaultyInput& input);

/// Of the files that a project names those that are not there.
[[nodiscard]] std::vector<FaultyInput> missingInputs(const Project& project);

/// What can be made of a project some of whose files cannot be read.
struct ReadableStudy {
    std::optional<Study> study; ///< without what is faulty; nothing where the boundaries are
    std::vector<FaultyInput> faulty;
};

/// As projectStudy, but before makeFigures, and a file that is missing or bad takes nothing else away: it is left out
/// and told. Of files that are read later (clusters, neighbours, style) only those that are not there are told. Throws
/// what is no fault of a file, and gis::Error{Stopped}.
[[nodiscard]] ReadableStudy readableStudy(const Project& project, const RunOptions& options, gis::Problems& problems,
                                          const gis::Progress& progress);

/// Makes the indicators, the index and the changes that maps show on a study that has what the project's tables say.
/// Titles are in that language, that of the units' areas too. Throws gis::Error as addIndicator and addIndex.
void makeFigures(Study& study, const Project& project, Language language, gis::Problems& problems);

/// No output may replace a file that the project reads.
void protectInputs(gis::OutputSet& outputs, const Project& project);

} // namespace diaban
