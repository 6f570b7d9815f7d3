// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace gis {

/// What one input may hold, so that no file takes time or memory out of proportion. Each has an option of the
/// command to raise it (--limit-bytes and so on).
struct Limits {
    std::int64_t bytes = 2'147'483'648;       ///< size of an input file
    std::int64_t inflatedBytes = 536'870'912; ///< size of an archive when unpacked
    std::int64_t inflatedRatio = 200;         ///< unpacked to packed
    std::int64_t archiveEntries = 10'000;
    std::int64_t xmlDepth = 256;
    std::int64_t documentDepth = 64;    ///< YAML and JSON
    std::int64_t documentAliases = 100; ///< YAML
    std::int64_t units = 200'000;
    std::int64_t vertices = 50'000'000;
    std::int64_t verticesOfUnit = 10'000'000;
    std::int64_t fields = 2'000;
    std::int64_t values = 50'000'000; ///< units times fields: what is null in the file takes memory too
    std::int64_t textBytes = 1'048'576;
    std::int64_t rows = 1'000'000;
    std::int64_t columns = 1'024;
};

} // namespace gis
