// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cli/write_layer_output.h"

#include "gis/base/error.h"
#include "gis/crs/area_of_use.h"
#include "gis/crs/transform.h"
#include "gis/io/shown_path.h"
#include "src/cartography/map_projection.h"
#include "src/cli/options.h"
#include "src/publish/qgis_metadata.h"

#include <cmath>
#include <filesystem>

namespace diaban {

gis::LayerFormat requireLayerFormat(const std::string& path) {
    const auto format = gis::layerFormatOf(path);
    if (!format) {
        throw gis::Error(gis::ErrorKind::BadUsage, path, {}, {"usage.layer_format", {}});
    }
    return *format;
}

std::string sourceName(const std::string& file) {
    return std::filesystem::path(file).filename().string();
}

void transformLayer(gis::Layer& layer, const gis::Crs& to, gis::Problems& problems) {
    if (!layer.crs.known()) {
        throw gis::badInput(layer.file, {}, {"convert.no_crs", {}});
    }
    gis::tellOutsideArea(to, lonLatBox(layer.polygons.box(), layer.crs), layer.file, problems);
    const gis::Transform transform(layer.crs, to, layer.polygons.box());
    const std::size_t lost = transform.apply(layer.polygons.points());
    if (lost > 0) {
        throw gis::badInput(
            layer.file, {},
            {"convert.cannot_transform", {{"count", static_cast<std::int64_t>(lost)}, {"crs", to.name()}}});
    }
    if (!transform.description().empty()) { // else it is in that CRS
        problems.note(layer.file, {},
                      {"convert.transformed",
                       {{"from", layer.crs.name()},
                        {"to", to.name()},
                        {"operation", transform.description()},
                        {"shift", std::round(transform.datumShiftMetres())}}});
    }
    layer.crs = to;
}

namespace {

/// A format without a place for a description has it beside it, as QGIS reads it, where there is more to say than the
/// source.
void writeMetadataBeside(const LayerOutput& output, const std::string& description, gis::OutputSet& outputs,
                         const Session& session) {
    const bool ownPlace = output.format == gis::LayerFormat::GeoPackage || output.format == gis::LayerFormat::GeoJson ||
                          output.format == gis::LayerFormat::Kml;
    if (ownPlace || output.notes.empty()) {
        return;
    }
    LayerWords words;
    words.identifier = std::filesystem::path(output.path).stem().string();
    words.title = output.layerName.empty() ? words.identifier : output.layerName;
    words.about = {description};
    words.date = output.date;
    words.languageCode = session.catalogue.language() == Language::Vi ? "VIE" : "ENG";
    const std::string beside = besideOutput(output.path, ".qmd");
    const std::filesystem::path staged = outputs.stage(beside);
    gis::writeShown(staged, beside, [&] { gis::writeFile(staged, qgisMetadata(words)); });
}

} // namespace

VerbResult writeLayerOutput(const gis::Layer& layer, const LayerOutput& output, gis::OutputSet& outputs,
                            Session& session) {
    gis::WriteOptions options;
    options.date = output.date;
    options.shownPath = output.path;
    options.nameField = output.nameField;
    options.layerName = output.layerName;
    options.commaNumbers = session.catalogue.language() == Language::Vi;
    options.description = session.text({output.date.empty() ? "output.description_undated" : "output.description",
                                        {{"source", output.source}, {"date", output.date}}});
    for (const std::string& note : output.notes) {
        options.description += "\n" + note;
    }
    gis::writeLayer(outputs.stage(output.path).string(), output.format, layer, options, session.problems,
                    session.progress);
    writeMetadataBeside(output, options.description, outputs, session);
    VerbResult result;
    result.json["units"] = layer.unitCount();
    result.json["fields"] = layer.attributes.fields.size();
    result.lines.push_back(session.text({"output.done",
                                         {{"units", static_cast<std::int64_t>(layer.unitCount())},
                                          {"fields", static_cast<std::int64_t>(layer.attributes.fields.size())}}}));
    return result;
}

void finishOutputs(gis::OutputSet& outputs, const Session& session, VerbResult& result) {
    session.progress.at("stage.write", 0, 0);
    result.json["written"] = nlohmann::json::array();
    for (const auto& file : outputs.commit()) {
        result.json["written"].push_back(file.string());
        result.lines.push_back("  " + file.string());
    }
}

} // namespace diaban
