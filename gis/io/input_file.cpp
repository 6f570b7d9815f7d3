// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/input_file.h"

#include "gis/base/error.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <limits>

namespace gis {

namespace {

bool looksRemote(const std::string& path) {
    return path.rfind("/vsi", 0) == 0 || path.find("://") != std::string::npos || path.find('\0') != std::string::npos;
}

struct stat statusOf(const std::string& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        const int cause = errno;
        const bool missing = cause == ENOENT || cause == ENOTDIR;
        throw badInput(path, "", {missing ? "layer.missing" : "layer.unreadable", {{"reason", SystemFault(cause)}}});
    }
    return status;
}

std::string readUpTo(const std::string& path, std::size_t count) {
    std::ifstream stream(path, std::ios::binary);
    int failure = errno;
    std::string bytes;
    if (stream) {
        struct stat status = statusOf(path);
        bytes.resize(std::min(count, static_cast<std::size_t>(status.st_size)));
        stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        failure = errno;
        bytes.resize(static_cast<std::size_t>(stream.gcount()));
    }
    if (!stream && !stream.eof()) {
        throw badInput(path, "", {"layer.unreadable", {{"reason", SystemFault(failure)}}});
    }
    return bytes;
}

} // namespace

InputFile inputFile(const std::string& path, const Limits& limits) {
    if (looksRemote(path)) {
        throw badInput(path, "", {"layer.not_local", {}});
    }
    const struct stat status = statusOf(path);
    if (S_ISDIR(status.st_mode)) {
        throw badInput(path, "", {"layer.is_folder", {}});
    }
    if (!S_ISREG(status.st_mode)) {
        throw badInput(path, "", {"layer.not_regular", {}});
    }
    const auto format = inputFormatOf(path);
    if (!format) {
        throw badInput(path, "", {"layer.unknown_format", {}});
    }
    if (status.st_size == 0) {
        throw badInput(path, "", {"layer.empty_file", {}});
    }
    if (status.st_size > limits.bytes) {
        throw badInput(path, "",
                       {"layer.limit_bytes", {{"bytes", std::int64_t{status.st_size}}, {"limit", limits.bytes}}});
    }
    if (::access(path.c_str(), R_OK) != 0) {
        throw badInput(path, "", {"layer.no_permission", {}});
    }
    return {path, *format, status.st_size};
}

std::string firstBytes(const std::string& path, std::size_t count) {
    return readUpTo(path, count);
}

std::string allBytes(const std::string& path) {
    return readUpTo(path, std::numeric_limits<std::size_t>::max());
}

const char* driverName(LayerFormat format) noexcept {
    switch (format) {
    case LayerFormat::GeoPackage:
        return "GPKG";
    case LayerFormat::GeoJson:
        return "GeoJSON";
    case LayerFormat::Shapefile:
        return "ESRI Shapefile";
    case LayerFormat::FlatGeobuf:
        return "FlatGeobuf";
    case LayerFormat::Kml:
        return "KML";
    case LayerFormat::TopoJson:
        return "TopoJSON";
    case LayerFormat::Csv:
        return "CSV";
    }
    return "";
}

} // namespace gis
