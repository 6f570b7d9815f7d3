// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/shared_style.h"

#include "gis/io/write_layer.h"

namespace diaban {

namespace {

std::filesystem::path styleFileOf(const OutputSpec& output) {
    return std::filesystem::path(output.path).lexically_normal().replace_extension(".qml");
}

/// A table of the layer has nothing to draw.
bool isMappable(const OutputSpec& output) {
    return output.kind == OutputKind::Layer && gis::layerFormatOf(output.path) != gis::LayerFormat::Csv;
}

} // namespace

bool hasStyleFile(const OutputSpec& output) {
    if (output.kind != OutputKind::Layer) {
        return false;
    }
    const auto format = gis::layerFormatOf(output.path);
    return format == gis::LayerFormat::GeoJson || format == gis::LayerFormat::Shapefile ||
           format == gis::LayerFormat::FlatGeobuf;
}

std::vector<const OutputSpec*> sharedStyle(const Project& project, const OutputSpec& output) {
    std::vector<const OutputSpec*> shared;
    for (const OutputSpec& other : project.outputs) {
        if (isMappable(other) && styleFileOf(other) == styleFileOf(output)) {
            shared.push_back(&other);
        }
    }
    return shared;
}

} // namespace diaban
