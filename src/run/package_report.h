// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/run/package.h"
#include "src/run/packed_file.h"

#include <string>
#include <vector>

namespace diaban {

/// What a package says of its run. No path of the machine it was made on is in it, and no time but the project's.
struct PackageReport {
    const PackageJob& job;
    const gis::Problems& problems;
    std::vector<PackedFile> inputs, outputs;
};

/// What `diaban run --json` says of the project, with versions, checksums and what was told, as JSON.
[[nodiscard]] std::string packageJson(const PackageReport& report);

/// The same for people, in Vietnamese and then in English.
[[nodiscard]] std::string packageText(const PackageReport& report);

/// What `sha256sum --check` reads: the files that are in the package.
[[nodiscard]] std::string packageSums(const PackageReport& report);

} // namespace diaban
