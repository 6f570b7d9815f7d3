// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <vector>

namespace gis {

/// A staged file and its final place.
struct Move {
    std::filesystem::path from, to;
};

/// Renames all files into place and flushes their folders. The .shp of a shapefile that is replaced goes away first and
/// the new one comes last, so that a run killed in between leaves no layer rather than one of old and new members; what
/// belonged to the old one only (indexes, projection) is removed. Returns the places, sorted. Throws
/// Error{CannotWrite}: "write.commit" where nothing was changed, "write.commit_partly" where {done} are new.
std::vector<std::filesystem::path> putInPlace(std::vector<Move> moves);

} // namespace gis
