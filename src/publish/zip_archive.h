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

/// A ZIP archive of the parts in their order, deflated, all dated 1980-01-01: the same parts are the same bytes. Throws
/// as gis::zipBytes.
[[nodiscard]] std::string zipOf(const std::vector<ZipPart>& parts);

/// The parts of an archive that this program wrote, or that was checked to be small. Throws
/// gis::Error{CannotWrite "zip.failed"}.
[[nodiscard]] std::vector<ZipPart> unzip(const std::string& bytes);

} // namespace diaban
