// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/layer_preview.h"

#include "gis/geos/repair.h"
#include "gis/io/read_layer.h"
#include "src/join/vintage_check.h"

#include <algorithm>

namespace diaban::ui {

namespace {

gis::Layer layerOf(const std::string& file, const BoundariesSource& source, gis::Problems& problems,
                   const gis::Progress& progress) {
    gis::ReadOptions options;
    options.layer = source.layer;
    options.encoding = source.encoding;
    options.assumedCrs = source.crs;
    options.swapAxes = source.swapAxes;
    return gis::readLayer(file, options, problems, progress);
}

/// The fields of the first units as a sheet.
Grid gridOf(const gis::Layer& layer) {
    Grid grid;
    grid.file = layer.file;
    grid.sheet = layer.name;
    grid.encoding = layer.encoding;
    grid.columns = layer.attributes.fields.size();
    const std::size_t rows = std::min(layer.unitCount(), LayerPreview::kShownUnits);
    for (std::size_t row = 0; row < rows; ++row) {
        grid.rowNumbers.push_back(static_cast<std::uint32_t>(row + 1));
        for (const gis::Field& field : layer.attributes.fields) {
            grid.cells.push_back(field.asText(row));
        }
    }
    return grid;
}

ColumnUse useOf(const std::string& field, const UnitFields& fields) {
    if (field == fields.key) {
        return ColumnUse::Code;
    }
    if (field == fields.name) {
        return ColumnUse::Name;
    }
    const bool above = std::ranges::find(fields.above, field) != fields.above.end();
    return field == fields.parent || above ? ColumnUse::Parent : ColumnUse::Ignored;
}

void describe(const gis::Layer& layer, LayerPreview& preview) {
    preview.layer = layer.name;
    preview.encoding = layer.encoding;
    preview.crs = layer.crs.name();
    preview.units = layer.unitCount();
    preview.vertices = layer.polygons.vertexCount();
    preview.grid = std::make_shared<const Grid>(gridOf(layer));
}

void understand(const gis::Layer& layer, LayerPreview& preview, gis::Problems& problems) {
    try {
        const Units units = unitsOf(layer, preview.source.fields, problems);
        preview.source.fields = units.fields;
        gis::Problems untold;
        preview.vintage = layerVintage(units, preview.source.vintage, UnitLists(), untold).label();
    } catch (const gis::Error& error) {
        preview.fault = error;
    }
    for (const gis::Field& field : layer.attributes.fields) {
        PreviewColumn column;
        column.header = field.name;
        column.use = useOf(field.name, preview.source.fields);
        column.numeric = field.type == gis::FieldType::Integer || field.type == gis::FieldType::Real;
        column.filled = static_cast<std::size_t>(std::ranges::count(field.isNull, 0));
        preview.columns.push_back(std::move(column));
    }
}

/// What stands in the way of all that is measured or drawn, though it is only told while the layer is read.
void refuseOtherUnits(const gis::Problems& told, LayerPreview& preview) {
    for (const gis::Problem& problem : told.list()) {
        const std::string& id = problem.message.id;
        if (id == "layer.metres_for_degrees" || id == "layer.degrees_for_metres") {
            preview.fault = gis::badInput(problem.file, problem.place, problem.message);
        }
    }
}

std::vector<std::string> polygonLayers(const std::string& file) {
    std::vector<std::string> names;
    for (const gis::LayerInfo& info : gis::layersOf(file)) {
        const bool open = info.geometryType.starts_with("Unknown"); // the file says no kind: seen when it is read
        if (open || info.geometryType.find("Polygon") != std::string::npos) {
            names.push_back(info.name);
        }
    }
    return names;
}

} // namespace

LayerPreview previewLayer(const std::filesystem::path& folder, const BoundariesSource& source,
                          const gis::Progress& progress) {
    LayerPreview preview;
    preview.source = source;
    const std::string file = (folder / source.path).lexically_normal().string();
    gis::Problems problems;
    try {
        progress.at("stage.read", 0, 0);
        preview.layers = polygonLayers(file);
        const gis::Layer layer = layerOf(file, source, problems, progress);
        describe(layer, preview);
        progress.at("stage.faults", 0, static_cast<std::int64_t>(layer.unitCount()));
        preview.faulty = gis::invalidUnits(layer.polygons).size();
        understand(layer, preview, problems);
        refuseOtherUnits(problems, preview);
    } catch (const gis::Error& error) {
        if (error.kind() == gis::ErrorKind::Stopped) {
            throw;
        }
        preview.fault = error;
    }
    preview.told = problems.list();
    progress.at("stage.read", 1, 1);
    return preview;
}

BoundariesSource withFieldUse(const LayerPreview& preview, std::size_t column, ColumnUse use) {
    BoundariesSource source = preview.source;
    const std::string& field = preview.columns[column].header;
    if (preview.columns[column].use == use) {
        return source;
    }
    UnitFields& fields = source.fields;
    for (std::string* named : {&fields.key, &fields.name, &fields.parent}) {
        if (*named == field) {
            named->clear();
        }
    }
    std::erase(fields.above, field);
    if (use == ColumnUse::Code) {
        fields.key = field;
    } else if (use == ColumnUse::Name) {
        fields.name = field;
    } else if (use == ColumnUse::Parent) {
        if (!fields.parent.empty()) {
            fields.above.insert(fields.above.begin(), fields.parent);
        }
        fields.parent = field;
    }
    if (fields.parent.empty() && !fields.above.empty()) {
        fields.parent = fields.above.front();
        fields.above.erase(fields.above.begin());
    }
    return source;
}

} // namespace diaban::ui
