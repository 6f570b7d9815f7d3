// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace diaban {

/// A file within an archive.
struct ZipPart {
    std::string name; ///< with "/" between folders
    std::string bytes;

    friend bool operator==(const ZipPart&, const ZipPart&) = default;
};

/// The parts of an archive that this program wrote, or that was checked to be small. Throws
/// gis::Error{CannotWrite "zip.failed"}.
[[nodiscard]] std::vector<ZipPart> unzip(const std::string& bytes);

} // namespace diaban
