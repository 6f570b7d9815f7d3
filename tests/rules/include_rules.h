// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/rules/source_tree.h"

namespace diaban::rules {

/// Includes that run against the arrows between folders: gis/ knows nothing of src/, nothing but tests knows ui/ and
/// tests/, inside src/ each folder knows only those above it. Also: a quoted include starts at the root of the tree,
/// and a folder that no rule knows.
[[nodiscard]] Faults arrowFaults(const SourceTree& tree);

/// Third-party headers outside the one folder that may use them: <geos_c.h> in gis/geos, GDAL in gis/io, PROJ in
/// gis/crs, Qt outside gis/, widgets in ui/. Tests may use all but GEOS.
[[nodiscard]] Faults libraryFaults(const SourceTree& tree);

/// A .cpp that does not include its own header before all else: by that the header is seen to compile alone, without a
/// file of its own in header_check.
[[nodiscard]] Faults ownHeaderFaults(const SourceTree& tree);

} // namespace diaban::rules
