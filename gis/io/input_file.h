// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/io/write_layer.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace gis {

/// A layer file that may be opened: regular, of a known extension, readable and within the limit of size.
struct InputFile {
    std::string path;
    LayerFormat format = LayerFormat::GeoPackage;
    std::int64_t bytes = 0;
};

/// Looks at the file without opening it as a layer. Refuses what is not a plain file on this machine (URLs, /vsi paths,
/// folders, pipes, devices). Throws Error{BadInput "layer.missing", "layer.not_local", "layer.is_folder",
/// "layer.not_regular", "layer.unknown_format", "layer.empty_file", "layer.limit_bytes", "layer.no_permission"}.
[[nodiscard]] InputFile inputFile(const std::string& path, const Limits& limits);

/// The first `count` bytes of a file, fewer where it is shorter. Throws Error{BadInput "layer.unreadable"}.
[[nodiscard]] std::string firstBytes(const std::string& path, std::size_t count);

/// A whole file. Throws as firstBytes.
[[nodiscard]] std::string allBytes(const std::string& path);

/// GDAL's short driver name.
[[nodiscard]] const char* driverName(LayerFormat format) noexcept;

} // namespace gis
