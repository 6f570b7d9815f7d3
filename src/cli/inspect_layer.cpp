// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/crs/geodesic.h"
#include "gis/geos/repair.h"
#include "gis/io/read_layer.h"
#include "src/cli/inspect.h"
#include "src/cli/inspect_vintage.h"

#include <cmath>
#include <numeric>
#include <optional>

namespace diaban {

namespace {

constexpr double kSquareMetresPerSquareKilometre = 1e6;
/// A table among the layers of a GeoPackage, in GDAL's words.
constexpr const char* kNoGeometry = "None";

const char* nameOf(gis::FieldType type) {
    switch (type) {
    case gis::FieldType::Text:
        return "text";
    case gis::FieldType::Integer:
        return "integer";
    case gis::FieldType::Real:
        return "real";
    case gis::FieldType::Boolean:
        return "boolean";
    case gis::FieldType::Date:
        return "date";
    case gis::FieldType::DateTime:
        return "datetime";
    }
    return "";
}

void listLayers(const std::vector<gis::LayerInfo>& layers, const Session& session, VerbResult& result) {
    result.json["layers"] = nlohmann::json::array();
    for (const gis::LayerInfo& info : layers) {
        result.json["layers"].push_back({{"name", info.name},
                                         {"geometry", info.geometryType},
                                         {"features", info.features},
                                         {"crs", info.crs.name()}});
        if (info.geometryType == kNoGeometry) {
            result.lines.push_back(
                session.text({"inspect.table_beside", {{"name", info.name}, {"rows", info.features}}}));
            continue;
        }
        result.lines.push_back(
            session.text({"inspect.layer",
                          {{"name", info.name},
                           {"geometry", info.geometryType},
                           {"features", info.features},
                           {"crs", info.crs.known() ? info.crs.name() : session.text({"inspect.no_crs", {}})}}}));
    }
}

void listFaults(const gis::Layer& layer, const Session& session, VerbResult& result) {
    result.json["faults"] = nlohmann::json::array();
    for (const gis::InvalidUnit& fault : gis::invalidUnits(layer.polygons)) {
        result.json["faults"].push_back(
            {{"unit", fault.unit + 1}, {"reason", fault.reason}, {"x", fault.place.x}, {"y", fault.place.y}});
    }
    result.lines.push_back(
        session.text({"inspect.faults", {{"count", static_cast<std::int64_t>(result.json["faults"].size())}}}));
}

void describeLayer(const gis::Layer& layer, const Session& session, VerbResult& result) {
    result.json["name"] = layer.name;
    result.json["format"] = layer.format;
    result.json["encoding"] = layer.encoding;
    result.json["crs"] = {{"code", layer.crs.code()}, {"name", layer.crs.name()}};
    result.json["units"] = layer.unitCount();
    result.json["vertices"] = layer.polygons.vertexCount();
    std::optional<double> area; // none without a CRS, or where the coordinates are not of it
    if (layer.crs.known()) {
        const std::vector<double> areas = gis::geodesicAreas(layer.polygons, layer.crs);
        const double sum = std::accumulate(areas.begin(), areas.end(), 0.0);
        area = std::isfinite(sum) ? std::optional(sum) : std::nullopt;
        result.json["area_m2"] = sum;
    }
    gis::Message units{area ? "inspect.units" : "inspect.units_without_area",
                       {{"units", static_cast<std::int64_t>(layer.unitCount())},
                        {"vertices", static_cast<std::int64_t>(layer.polygons.vertexCount())},
                        {"encoding", layer.encoding}}};
    if (area) {
        units.args.emplace_back("area", *area / kSquareMetresPerSquareKilometre);
    }
    result.lines.push_back(session.text(units));
    result.json["fields"] = nlohmann::json::array();
    for (const gis::Field& field : layer.attributes.fields) {
        const auto nulls = static_cast<std::size_t>(std::accumulate(field.isNull.begin(), field.isNull.end(), 0));
        addInspectedField(session, field.name, nameOf(field.type), field.size() - nulls, result);
    }
    addVintage(layer, session, result);
    listFaults(layer, session, result);
}

} // namespace

VerbResult inspectLayer(const InspectWords& words, Session& session) {
    VerbResult result;
    result.json["kind"] = "layer";
    const std::vector<gis::LayerInfo> layers = gis::layersOf(words.file, session.limits);
    listLayers(layers, session, result);
    if (layers.size() > 1 && words.layer.empty()) {
        result.lines.push_back(session.text({"inspect.choose_layer", {}}));
        return result;
    }
    gis::ReadOptions options;
    options.layer = words.layer;
    options.encoding = words.encoding;
    options.limits = session.limits;
    describeLayer(gis::readLayer(words.file, options, session.problems, session.progress), session, result);
    return result;
}

} // namespace diaban
