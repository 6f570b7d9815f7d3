// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/layer.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace diaban::bench {

/// A size of the synthetic country, as in speed.md.
struct Size {
    const char* name;
    std::size_t units, vertices;
};
inline constexpr std::array<Size, 4> kSizes{
    {{"2k", 2'000, 550'000}, {"11k", 11'000, 3'000'000}, {"vn34", 3'321, 7'100'000}, {"100k", 100'000, 8'100'000}}};

/// The layer of a size, made on first use; the last one is kept.
[[nodiscard]] const gis::Layer& layerOfSize(const Size& size);

/// A file of that layer (ending ".gpkg", ".geojson", ".shp", ".fgb"), or with ".csv" its table (code;value); written
/// once to bench-data in the build folder.
[[nodiscard]] std::string fileOfSize(const Size& size, const std::string& ending);

/// A place in bench-data for outputs.
[[nodiscard]] std::string scratchFile(const std::string& name);

/// The most memory that the process held since this was made, as Linux counts it.
class PeakMemory {
public:
    PeakMemory();
    [[nodiscard]] double megabytes() const;
};

} // namespace diaban::bench
