// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/project.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace diaban {

/// What a project reads a file for.
enum class InputRole : std::uint8_t {
    Boundaries,
    Neighbours,
    UnitList,
    Style,
    Corrections,
    Table,
    Crosswalk, ///< of a table
    Clusters,
    Hamlets,
    Land,
    Template ///< of slides
};

/// One place of a project that names a file.
struct InputPlace {
    InputRole role = InputRole::Boundaries;
    std::size_t number = 0; ///< which unit list, table or output it is, from 0
    std::string path;       ///< as written

    friend bool operator==(const InputPlace&, const InputPlace&) = default;
};

/// The places of a project that name the files that it reads, in the order in which they are read; empty paths are left
/// out.
[[nodiscard]] std::vector<InputPlace> inputPlaces(const Project& project);

/// The file that stands there.
[[nodiscard]] std::filesystem::path fileOf(const Project& project, const InputPlace& place);

/// Another file in that place.
void setInput(Project& project, const InputPlace& place, const std::string& path);

/// The project without it: of a table of several files without that one; of clusters without their table, so that
/// there are none yet. Boundaries stay: nothing is left of a project without them.
void dropInput(Project& project, const InputPlace& place);

} // namespace diaban
