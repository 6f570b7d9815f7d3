// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/transform.h"
#include "gis/io/file_writer.h"
#include "gis/io/json_text.h"
#include "gis/io/write_formats.h"

#include <algorithm>

namespace gis {

namespace {

constexpr std::size_t kBlock = 1 << 20;
constexpr std::size_t kReportEvery = 1000;
constexpr double kHalfTurn = 180;

void appendRing(std::string& out, std::span<const Point> ring) {
    char open = '[';
    for (const Point& p : ring) {
        out += open;
        out += '[';
        appendJsonNumber(out, p.x);
        out += ',';
        appendJsonNumber(out, p.y);
        out += ']';
        open = ',';
    }
    out += ']';
}

void appendGeometry(std::string& out, const Polygons& polygons, std::size_t unit) {
    const auto parts = polygons.partsOf(unit);
    if (parts.size() == 0) {
        out += "null";
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
    appendGeometry(out, layer.polygons, unit);
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

Layer transformed(const std::string& path, const Layer& layer, Problems& problems) {
    Layer result = layer;
    const Crs target = Crs::fromText("EPSG:4326");
    const Transform transform(layer.crs, target, layer.polygons.box());
    if (const std::size_t failed = transform.apply(result.polygons.points()); failed > 0) {
        throw Error(
            ErrorKind::CannotWrite, path, "",
            {"write.transform_failed", {{"count", static_cast<std::int64_t>(failed)}, {"from", layer.crs.name()}}});
    }
    result.crs = target;
    problems.note(path, "",
                  {"write.transformed",
                   {{"from", layer.crs.code().empty() ? layer.crs.name() : layer.crs.code()},
                    {"operation", transform.description()},
                    {"shift", transform.datumShiftMetres()}}});
    return result;
}

/// A unit half at -180 and half at 180 degrees is not cut there.
void tellAntimeridian(const std::string& path, const Polygons& polygons, Problems& problems) {
    std::int64_t crossing = 0;
    for (std::size_t unit = 0; unit < polygons.unitCount(); ++unit) {
        const auto rings = polygons.ringsOfUnit(unit);
        bool crosses = false;
        for (std::size_t r = rings.first; r < rings.last && !crosses; ++r) {
            const auto ring = polygons.ring(r);
            for (std::size_t i = 1; i < ring.size() && !crosses; ++i) {
                crosses = std::abs(ring[i].x - ring[i - 1].x) > kHalfTurn;
            }
        }
        crossing += crosses ? 1 : 0;
    }
    if (crossing > 0) {
        problems.warn(path, "", {"write.antimeridian", {{"count", crossing}}});
    }
}

} // namespace

Layer toGeoJsonLayer(const std::string& path, const Layer& layer, Problems& problems) {
    if (!layer.crs.known()) {
        throw Error(ErrorKind::CannotWrite, path, "", {"write.no_crs", {}});
    }
    const bool wgs84 = layer.crs.code() == "EPSG:4326" || layer.crs.code() == "OGC:CRS84";
    Layer result = wgs84 ? layer : transformed(path, layer, problems);
    orientRings(result.polygons, true);
    tellAntimeridian(path, result.polygons, problems);
    return result;
}

void writeGeoJson(const std::string& path, const Layer& layer, const WriteOptions& options, const Progress& progress) {
    FileWriter file(path);
    std::string out = head(path, options);
    for (std::size_t unit = 0; unit < layer.unitCount(); ++unit) {
        appendFeature(out, layer, unit);
        if (out.size() >= kBlock) {
            file.append(out);
            out.clear();
        }
        if (unit % kReportEvery == 0) {
            progress.at("stage.write", static_cast<std::int64_t>(unit), static_cast<std::int64_t>(layer.unitCount()));
        }
    }
    file.append(out += "\n]}\n");
    file.close();
}

} // namespace gis
