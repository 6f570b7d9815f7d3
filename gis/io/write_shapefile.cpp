// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/dbf_number.h"
#include "gis/io/file_writer.h"
#include "gis/io/memory_folder.h"
#include "gis/io/output_set.h"
#include "gis/io/short_names.h"
#include "gis/io/write_formats.h"
#include "gis/io/write_shapes.h"
#include "gis/io/write_vector.h"

#include <algorithm>
#include <filesystem>

namespace gis {

namespace {

constexpr std::size_t kFields = 255;
constexpr std::size_t kTextBytes = 254;
constexpr std::int64_t kFileBytes = 2'147'483'647;
constexpr std::int64_t kRowBytes = 65'535;
constexpr std::int64_t kMostInMemory = 268'435'456;

[[noreturn]] void refuse(const std::string& path, std::string place, Message message) {
    throw Error(ErrorKind::CannotWrite, path, std::move(place), std::move(message));
}

/// What a .dbf cannot keep, told once a file.
struct Losses {
    std::int64_t values = 0;
    std::int64_t fields = 0;
    std::string first; ///< field

    void add(const Field& field, std::int64_t count) {
        if (count > 0 && fields++ == 0) {
            first = field.name;
        }
        values += count;
    }
    void tell(const std::string& path, const std::string& id, Problems& problems) const {
        if (fields > 0) {
            problems.note(path, first, {id, {{"count", values}, {"fields", fields}, {"field", first}}});
        }
    }
};

FieldPlan textPlan(const std::string& path, const Field& field, std::string name, Losses& emptied) {
    std::size_t longest = 1;
    std::int64_t empty = 0;
    for (std::size_t unit = 0; unit < field.size(); ++unit) {
        const std::size_t bytes = field.texts()[unit].size();
        if (bytes > kTextBytes) {
            refuse(path, std::to_string(unit + 1),
                   {"write.shp_text",
                    {{"field", field.name},
                     {"bytes", static_cast<std::int64_t>(bytes)},
                     {"limit", static_cast<std::int64_t>(kTextBytes)}}});
        }
        longest = std::max(longest, bytes);
        empty += field.isNull[unit] == 0 && bytes == 0 ? 1 : 0;
    }
    emptied.add(field, empty);
    return {&field, std::move(name), OFTString, OFSTNone, static_cast<int>(longest), 0};
}

FieldPlan numberPlan(const std::string& path, const Field& field, std::string name, Losses& rounded) {
    const DbfNumber number = dbfNumber(field);
    if (number.unfit) {
        refuse(path, std::to_string(*number.unfit + 1),
               {"write.shp_number", {{"field", field.name}, {"value", field.asText(*number.unfit)}}});
    }
    rounded.add(field, number.rounded);
    const OGRFieldType type = field.type == FieldType::Real ? OFTReal : OFTInteger64;
    return {&field, std::move(name), type, OFSTNone, number.width, number.decimals};
}

FieldPlan planOf(const std::string& path, const Field& field, const std::string& name, Losses& emptied,
                 Losses& rounded) {
    switch (field.type) {
    case FieldType::Text:
    case FieldType::DateTime:
        return textPlan(path, field, name, emptied);
    case FieldType::Date:
        return {&field, name, OFTDate, OFSTNone, 0, 0};
    default:
        return numberPlan(path, field, name, rounded);
    }
}

/// Bytes of a row of the .dbf.
std::int64_t rowBytes(const std::vector<FieldPlan>& plans) {
    std::int64_t row = 1;
    for (const FieldPlan& plan : plans) {
        row += plan.type == OFTDate ? 8 : plan.width;
    }
    return row;
}

void limitSizes(const std::string& path, const Layer& layer, const std::vector<FieldPlan>& plans) {
    const auto units = static_cast<std::int64_t>(layer.unitCount());
    const std::int64_t row = rowBytes(plans);
    const std::int64_t shp = 100 + units * 56 + static_cast<std::int64_t>(layer.polygons.ringCount()) * 4 +
                             static_cast<std::int64_t>(layer.polygons.vertexCount()) * 16;
    const std::int64_t bytes = std::max(shp, units * row);
    if (bytes > kFileBytes || row > kRowBytes) {
        refuse(path, "", {"write.shp_too_big", {{"bytes", row > kRowBytes ? row : bytes}, {"limit", kFileBytes}}});
    }
}

/// The fast lane: shapes by our own code; what else belongs to the set by GDAL, in memory, so that it need not go to
/// the disk for each row.
void writeInParts(VectorFile file, const Layer& layer, GdalScope& gdal, const Progress& progress) {
    const std::filesystem::path shp = file.path;
    writeShapes(shp, layer.polygons, progress);
    const MemoryFolder folder;
    file.path = folder.path(shp.filename().string());
    file.withGeometry = false;
    writeVector(file, layer, gdal, {});
    for (const char* extension : {".dbf", ".cpg", ".prj"}) {
        const std::filesystem::path member = std::filesystem::path(shp).replace_extension(extension);
        const std::string_view bytes = folder.bytes(member.filename().string());
        if (!bytes.empty()) {
            FileWriter writer(member);
            writer.append(bytes);
            writer.closeUnflushed();
        }
    }
}

std::string csvCell(const std::string& text) {
    std::string cell = "\"";
    for (const char c : text) {
        cell += c == '"' ? "\"\"" : std::string(1, c);
    }
    return cell + '"';
}

/// NAME.fields.csv: which short name stands for which field, with the byte order mark that Excel needs.
void writeDictionary(const std::string& shp, const std::vector<FieldPlan>& plans) {
    std::string csv = "\xEF\xBB\xBFshort_name,field,title\r\n";
    for (const FieldPlan& plan : plans) {
        csv += plan.name + ',' + csvCell(plan.field->name) + ',' + csvCell(plan.field->title) + "\r\n";
    }
    writeFile(std::filesystem::path(shp).replace_extension(".fields.csv"), csv);
}

} // namespace

std::vector<std::pair<std::string, std::string>> writeShapefile(const std::string& path, const Layer& layer,
                                                                const WriteOptions& options, Problems& problems,
                                                                const Progress& progress) {
    if (layer.attributes.fields.size() > kFields) {
        refuse(path, "",
               {"write.shp_fields",
                {{"fields", static_cast<std::int64_t>(layer.attributes.fields.size())},
                 {"limit", static_cast<std::int64_t>(kFields)}}});
    }
    std::vector<std::string> names;
    names.reserve(layer.attributes.fields.size());
    for (const Field& field : layer.attributes.fields) {
        names.push_back(field.name);
    }
    const std::vector<std::string> shorts = shortNames(names);
    VectorFile file;
    Losses emptied;
    Losses rounded;
    file.fields.reserve(shorts.size());
    for (std::size_t i = 0; i < shorts.size(); ++i) {
        file.fields.push_back(planOf(path, layer.attributes.fields[i], shorts[i], emptied, rounded));
    }
    emptied.tell(path, "write.shp_empty_text", problems);
    rounded.tell(path, "write.shp_rounded", problems);
    limitSizes(path, layer, file.fields);
    GdalScope gdal;
    file.path = path;
    file.driver = "ESRI Shapefile";
    file.layerName = std::filesystem::path(path).stem().string();
    const bool lines = layer.geometry == GeometryKind::Lines;
    file.layerOptions = {"ENCODING=UTF-8", lines ? "SHPT=ARC" : "SHPT=POLYGON", "2GB_LIMIT=YES",
                         "DBF_DATE_LAST_UPDATE=" + stampFor(options)};
    file.geometryType = wkbPolygon;
    const auto units = static_cast<std::int64_t>(layer.unitCount());
    if (options.road == Road::Fastest && !lines && units * rowBytes(file.fields) <= kMostInMemory) {
        writeInParts(file, layer, gdal, progress);
    } else {
        writeVector(file, layer, gdal, progress);
    }
    writeDictionary(path, file.fields);
    std::vector<std::pair<std::string, std::string>> pairs;
    for (std::size_t i = 0; i < shorts.size(); ++i) {
        pairs.emplace_back(shorts[i], names[i]);
    }
    return pairs;
}

} // namespace gis
