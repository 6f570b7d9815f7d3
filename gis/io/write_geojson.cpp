// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/file_writer.h"
#include "gis/io/json_text.h"
#include "gis/io/number_text.h"
#include "gis/io/ordered_blocks.h"
#include "gis/io/write_formats.h"

#include <algorithm>
#include <array>
#include <thread>

namespace gis {

namespace {

void appendRing(std::string& out, std::span<const Point> ring) {
    constexpr std::size_t kLongestPoint = 2 * kLongestNumber + 4;
    constexpr std::size_t kPoints = 64;             // at a time
    std::array<char, kPoints * kLongestPoint> text; // NOLINT(cppcoreguidelines-pro-type-member-init): filled next
    char open = '[';
    for (std::size_t i = 0; i < ring.size();) {
        char* at = text.data();
        for (const std::size_t end = std::min(ring.size(), i + kPoints); i < end; ++i) {
            *at++ = open;
            *at++ = '[';
            at = putNumber(at, ring[i].x);
            *at++ = ',';
            at = putNumber(at, ring[i].y);
            *at++ = ']';
            open = ',';
        }
        out.append(text.data(), at);
    }
    out += ']';
}

void appendLines(std::string& out, const Polygons& lines, std::size_t unit) {
    out += R"({"type":"MultiLineString","coordinates":)";
    const auto rings = lines.ringsOfUnit(unit);
    for (std::size_t r = rings.first; r < rings.last; ++r) {
        out += r == rings.first ? "[" : ",";
        appendRing(out, lines.ring(r));
    }
    out += "]}";
}

void appendGeometry(std::string& out, const Layer& layer, std::size_t unit) {
    const Polygons& polygons = layer.polygons;
    const auto parts = polygons.partsOf(unit);
    if (parts.size() == 0) {
        out += "null";
        return;
    }
    if (layer.geometry == GeometryKind::Lines) {
        appendLines(out, polygons, unit);
        return;
    }
    out += R"({"type":"MultiPolygon","coordinates":)";
    for (std::size_t part = parts.first; part < parts.last; ++part) {
        out += part == parts.first ? "[" : ",";
        const auto rings = polygons.ringsOf(part);
        for (std::size_t r = rings.first; r < rings.last; ++r) {
            out += r == rings.first ? "[" : ",";
            appendRing(out, polygons.ring(r));
        }
        out += ']';
    }
    out += "]}";
}

void appendValue(std::string& out, const Field& field, std::size_t unit) {
    if (field.isNull[unit] != 0) {
        out += "null";
    } else if (field.type == FieldType::Boolean) {
        out += field.integers()[unit] != 0 ? "true" : "false";
    } else if (field.type == FieldType::Integer) {
        out += std::to_string(field.integers()[unit]);
    } else if (field.type == FieldType::Real) {
        const std::size_t start = out.size();
        appendJsonNumber(out, field.reals()[unit]);
        if (out.find_first_of(".e", start) == std::string::npos) {
            out += ".0"; // so that a reader sees a real number
        }
    } else {
        appendJsonText(out, field.texts()[unit]);
    }
}

void appendFeature(std::string& out, const Layer& layer, std::size_t unit) {
    out += unit == 0 ? "\n" : ",\n";
    out += R"({"type":"Feature","properties":)";
    char open = '{';
    for (const Field& field : layer.attributes.fields) {
        out += open;
        appendJsonText(out, field.name);
        out += ':';
        appendValue(out, field, unit);
        open = ',';
    }
    out += open == '{' ? "{}" : "}";
    out += R"(,"geometry":)";
    appendGeometry(out, layer, unit);
    out += '}';
}

std::string head(const std::string& path, const WriteOptions& options) {
    std::string out = R"({"type":"FeatureCollection","name":)";
    appendJsonText(out, layerNameFor(path, options));
    if (!options.description.empty()) {
        out += R"(,"description":)";
        appendJsonText(out, options.description);
    }
    return out + R"(,"features":[)";
}

} // namespace

void writeGeoJson(const std::string& path, const Layer& layer, const WriteOptions& options, const Progress& progress) {
    const std::vector<std::size_t> starts = unitBlocks(layer.polygons);
    const std::thread::id caller = std::this_thread::get_id();
    FileWriter file(path);
    file.append(head(path, options));
    const auto make = [&](std::size_t block, std::string& out) {
        for (std::size_t unit = starts[block]; unit < starts[block + 1]; ++unit) {
            appendFeature(out, layer, unit);
        }
    };
    const auto take = [&](std::size_t block, std::string_view text) {
        file.append(text);
        if (std::this_thread::get_id() == caller) {
            progress.at("stage.write", static_cast<std::int64_t>(starts[block + 1]),
                        static_cast<std::int64_t>(layer.unitCount()));
        }
    };
    inOrder(starts.size() - 1, make, take);
    file.append("\n]}\n");
    file.closeUnflushed();
}

} // namespace gis
