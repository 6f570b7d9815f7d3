// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/write_layer.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "gis/base/two_threads.h"
#include "gis/geometry/bounds.h"
#include "gis/io/file_writer.h"
#include "gis/io/input_file.h"
#include "gis/io/read_back.h"
#include "gis/io/shown_path.h"
#include "gis/io/write_formats.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <set>

namespace gis {

namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const std::string& path, std::string place, Message message) {
    throw Error(ErrorKind::CannotWrite, path, std::move(place), std::move(message));
}

/// What no format takes: equal names of fields, numbers that are none.
void checkWritable(const std::string& path, const Layer& layer) {
    std::set<std::string> names;
    for (const Field& field : layer.attributes.fields) {
        if (!names.insert(foldCase(field.name)).second) {
            refuse(path, field.name, {"write.duplicate_field", {{"field", field.name}}});
        }
        if (field.type != FieldType::Real) {
            continue;
        }
        for (std::size_t unit = 0; unit < field.size(); ++unit) {
            if (field.isNull[unit] == 0 && !std::isfinite(field.reals()[unit])) {
                refuse(path, std::to_string(unit + 1), {"write.not_finite", {{"field", field.name}}});
            }
        }
    }
    const auto points = layer.polygons.points();
    if (!boundsOf(points.data(), points.size()).finite) {
        refuse(path, "", {"write.bad_coordinate", {}});
    }
}

/// The file and, for a shapefile, what belongs to it; sorted.
std::vector<std::string> membersOf(const std::string& path, LayerFormat format) {
    std::vector<std::string> members;
    if (format != LayerFormat::Shapefile) {
        return {path};
    }
    for (const char* extension : {".cpg", ".dbf", ".fields.csv", ".prj", ".shp", ".shx"}) {
        const fs::path member = fs::path(path).replace_extension(extension);
        if (fs::exists(member)) {
            members.push_back(member.string());
        }
    }
    return members;
}

void removeAll(const std::string& path, LayerFormat format) noexcept {
    std::error_code failure;
    for (const std::string& member : membersOf(path, format)) {
        fs::remove(member, failure);
    }
    for (const char* suffix : {"-wal", "-shm", "-journal"}) {
        fs::remove(path + suffix, failure);
    }
}

void readAllBack(const std::string& path, LayerFormat format, const Layer& layer, const WriteOptions& options) {
    if (format == LayerFormat::Csv) {
        readCsvBack(path, layer, options);
    } else if (format == LayerFormat::Kml && !options.descriptions.empty()) {
        readBack(path, format, withDescriptions(layer, options));
    } else {
        readBack(path, format, layer);
    }
    if (format == LayerFormat::GeoPackage && !options.qgis.empty()) {
        readBackQgisCarrier(path, layerNameFor(path, options), options.qgis);
    }
}

WrittenLayer writeAndCheck(const std::string& path, LayerFormat format, const Layer& layer, const WriteOptions& options,
                           Problems& problems, const Progress& progress) {
    WrittenLayer written;
    switch (format) {
    case LayerFormat::GeoPackage:
        writeGeoPackage(path, layer, options, progress);
        if (!options.qgis.empty()) {
            addQgisCarrier(path, layerNameFor(path, options), options.qgis, stampFor(options));
        }
        break;
    case LayerFormat::FlatGeobuf:
        writeFlatGeobuf(path, layer, options, progress);
        break;
    case LayerFormat::Shapefile:
        written.shortNames = writeShapefile(path, layer, options, problems, progress);
        break;
    case LayerFormat::GeoJson:
        writeGeoJson(path, layer, options, progress);
        break;
    case LayerFormat::Kml:
        writeKml(path, layer, options, progress);
        break;
    case LayerFormat::Csv:
        writeCsv(path, layer, options, progress);
        break;
    case LayerFormat::TopoJson:
        refuse(path, "", {"write.read_only_format", {{"format", std::string(driverName(format))}}});
    }
    written.files = membersOf(path, format);
    const auto flush = [&written] {
        for (const std::string& file : written.files) {
            flushToDisk(file);
        }
    };
    inTwoThreads([&] { readAllBack(path, format, layer, options); }, flush); // the disk works while we read
    return written;
}

[[noreturn]] void giveUp(Error error, const std::string& path, LayerFormat format) {
    for (const std::string& member : membersOf(path, format)) {
        error = orNoRoom(error, member);
    }
    removeAll(path, format);
    throw Error(error);
}

WrittenLayer writeNew(const std::string& path, LayerFormat format, const Layer& layer, const WriteOptions& options,
                      Problems& problems, const Progress& progress) {
    checkWritable(path, layer);
    std::error_code failure;
    if (fs::exists(path, failure)) {
        refuse(path, "", {"write.exists", {}});
    }
    try {
        if (format == LayerFormat::Kml) {
            return writeAndCheck(path, format, toKmlLayer(path, layer, problems), options, problems, progress);
        }
        if (format == LayerFormat::GeoJson) {
            const auto changed = changedForGeoJson(path, layer, problems);
            return writeAndCheck(path, format, changed ? *changed : layer, options, problems, progress);
        }
        return writeAndCheck(path, format, layer, options, problems, progress);
    } catch (const Error& error) {
        giveUp(error, path, format);
    } catch (const std::exception& failed) { // a driver that ran out of what it needs
        const Message message{"write.driver", {{"reason", std::string(failed.what())}}};
        giveUp({ErrorKind::CannotWrite, path, "", message}, path, format);
    }
}

} // namespace

WrittenLayer writeLayer(const std::string& path, LayerFormat format, const Layer& layer, const WriteOptions& options,
                        Problems& problems, const Progress& progress) {
    const ShownPath shown(path, options.shownPath);
    Problems told;
    try {
        WrittenLayer written = writeNew(path, format, layer, options, told, progress);
        shown.pass(told, problems);
        return written;
    } catch (const Error& error) {
        shown.pass(told, problems);
        throw shown.error(error);
    }
}

std::string layerNameFor(const std::string& path, const WriteOptions& options) {
    return toNfc(options.layerName.empty() ? fs::path(path).stem().string() : options.layerName);
}

std::string stampFor(const WriteOptions& options) {
    return options.date.empty() ? "2000-01-01" : options.date;
}

} // namespace gis
