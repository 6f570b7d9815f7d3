// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/text.h"
#include "gis/crs/geodesic.h"
#include "gis/geos/repair.h"
#include "gis/io/read_layer.h"
#include "gis/io/write_layer.h"
#include "src/cli/options.h"
#include "src/cli/verbs.h"
#include "src/table/read_grid.h"
#include "src/table/table.h"
#include "src/table/table_format.h"

#include <algorithm>
#include <filesystem>
#include <numeric>

namespace diaban {

namespace {

constexpr double kSquareMetresPerSquareKilometre = 1e6;

struct InspectWords {
    std::string file;
    std::string layer, encoding, sheet;
};

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

const char* nameOf(NumberStyle style) {
    switch (style) {
    case NumberStyle::Plain:
        return "plain";
    case NumberStyle::DecimalPoint:
        return "decimal_point";
    case NumberStyle::DecimalComma:
        return "decimal_comma";
    }
    return "";
}

/// A GeoPackage is looked at as layers; every other format of tables holds no boundaries.
bool isTable(const std::string& file) {
    const auto format = tableFormatOf(file);
    return format && !(*format == TableFormat::Database && gis::layerFormatOf(file));
}

void addField(const Session& session, const std::string& name, const std::string& type, std::size_t filled,
              VerbResult& result) {
    result.json["fields"].push_back({{"name", name}, {"type", type}, {"filled", filled}});
    result.lines.push_back("  " + session.text({"inspect.field",
                                                {{"name", name},
                                                 {"type", session.text({"inspect.type." + type, {}})},
                                                 {"filled", static_cast<std::int64_t>(filled)}}}));
}

void listLayers(const std::vector<gis::LayerInfo>& layers, const Session& session, VerbResult& result) {
    result.json["layers"] = nlohmann::json::array();
    for (const gis::LayerInfo& info : layers) {
        result.json["layers"].push_back({{"name", info.name},
                                         {"geometry", info.geometryType},
                                         {"features", info.features},
                                         {"crs", info.crs.name()}});
        result.lines.push_back(session.text({"inspect.layer",
                                             {{"name", info.name},
                                              {"geometry", info.geometryType},
                                              {"features", info.features},
                                              {"crs", info.crs.name()}}}));
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
    double area = 0;
    if (layer.crs.known()) {
        const std::vector<double> areas = gis::geodesicAreas(layer.polygons, layer.crs);
        area = std::accumulate(areas.begin(), areas.end(), 0.0);
        result.json["area_m2"] = area;
    }
    result.lines.push_back(session.text({"inspect.units",
                                         {{"units", static_cast<std::int64_t>(layer.unitCount())},
                                          {"vertices", static_cast<std::int64_t>(layer.polygons.vertexCount())},
                                          {"area", area / kSquareMetresPerSquareKilometre},
                                          {"encoding", layer.encoding}}}));
    result.json["fields"] = nlohmann::json::array();
    for (const gis::Field& field : layer.attributes.fields) {
        const auto nulls = static_cast<std::size_t>(std::accumulate(field.isNull.begin(), field.isNull.end(), 0));
        addField(session, field.name, nameOf(field.type), field.size() - nulls, result);
    }
    listFaults(layer, session, result);
}

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

/// The row that tableOf takes for the header: the first with a cell that is not blank. 0 where there is none.
std::uint32_t headerRow(const Grid& grid) {
    for (std::size_t row = 0; row < grid.rows(); ++row) {
        for (std::size_t column = 0; column < grid.columns; ++column) {
            if (!gis::squeezeSpace(grid.cell(row, column)).empty()) {
                return grid.rowNumbers[row];
            }
        }
    }
    return 0;
}

/// Cells that hold a figure, or a text in a column of texts.
std::size_t filledCells(const TableColumn& column) {
    if (column.numeric) {
        return static_cast<std::size_t>(std::ranges::count(column.states, CellState::Value));
    }
    return static_cast<std::size_t>(
        std::ranges::count_if(column.texts, [](const auto& text) { return !text.empty(); }));
}

VerbResult inspectTable(const InspectWords& words, Session& session) {
    VerbResult result;
    result.json["kind"] = "table";
    result.json["sheets"] = nlohmann::json::array();
    const std::vector<SheetInfo> sheets = sheetsOf(words.file, session.limits);
    for (const SheetInfo& sheet : sheets) {
        result.json["sheets"].push_back({{"name", sheet.name}, {"hidden", sheet.hidden}});
        if (!sheet.name.empty()) {
            result.lines.push_back(
                session.text({sheet.hidden ? "inspect.hidden_sheet" : "inspect.sheet", {{"name", sheet.name}}}));
        }
    }
    GridOptions options;
    options.sheet = words.sheet;
    options.encoding = words.encoding;
    options.limits = session.limits;
    const Grid grid = readGrid(words.file, options, session.problems);
    const Table table = tableOf(grid, {}, session.problems);
    result.json["encoding"] = grid.encoding;
    result.json["separator"] = grid.separator == 0 ? std::string{} : std::string(1, grid.separator);
    result.json["rows"] = table.rows();
    result.json["header"] = nlohmann::json{{"row", headerRow(grid)}};
    result.lines.push_back(session.text({"inspect.rows",
                                         {{"rows", static_cast<std::int64_t>(table.rows())},
                                          {"columns", static_cast<std::int64_t>(table.columns.size())},
                                          {"encoding", grid.encoding}}}));
    result.json["fields"] = nlohmann::json::array();
    for (const TableColumn& column : table.columns) {
        addField(session, column.header, column.numeric ? nameOf(column.style) : "text", filledCells(column), result);
    }
    return result;
}

} // namespace

void addInspectVerb(CLI::App& app, Session& session) {
    CLI::App& verb = addVerb(app, session, "inspect");
    const auto words = std::make_shared<InspectWords>();
    verb.add_option("FILE", words->file, session.text({"help.FILE", {}}))->required();
    addOption(verb, session, "--layer", words->layer);
    addOption(verb, session, "--encoding", words->encoding);
    addOption(verb, session, "--sheet", words->sheet);
    verb.callback([&session, words] {
        session.action = [&session, words] {
            return isTable(words->file) ? inspectTable(*words, session) : inspectLayer(*words, session);
        };
    });
}

} // namespace diaban
