// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/qgis_styles.h"

#include "gis/io/short_names.h"
#include "gis/io/written_fields.h"
#include "src/publish/legend_filters.h"

#include <algorithm>
#include <set>

namespace diaban {

namespace {

constexpr std::size_t kMostWithRanges = 20;
constexpr std::size_t kLongestWord = 60; ///< of a file name

StyledFields fieldsFor(const ProjectLayer& layer, const std::vector<gis::LayerFormat>& formats) {
    StyledFields styled{layer.fields, layer.nameField, layer.notes};
    for (StyledField& field : styled.fields) {
        field.names.clear();
    }
    for (const gis::LayerFormat format : formats) {
        const std::vector<std::string> names = gis::writtenNames(format, layer.study.layer.attributes);
        for (std::size_t i = 0; i < names.size(); ++i) {
            std::vector<std::string>& known = styled.fields[i].names;
            if (std::ranges::find(known, names[i]) == known.end()) {
                known.push_back(names[i]);
            }
        }
    }
    return styled;
}

std::vector<double> limitsIn(const ProjectLayer& layer, const MapStyle& style,
                             const std::vector<gis::LayerFormat>& formats) {
    const gis::Field& figure = layer.study.layer.attributes.fields[style.valueField];
    std::vector<std::vector<double>> written;
    for (const gis::LayerFormat format : formats) {
        if (format == gis::LayerFormat::Shapefile) { // the others keep numbers as they are
            written.push_back(gis::writtenNumbers(format, figure));
        }
    }
    return limitsFor(style.breaks, gis::writtenNumbers(gis::LayerFormat::GeoPackage, figure), written);
}

/// A map's key as a part of a file name, each once.
std::string fileWord(const std::string& key, std::set<std::string>& taken) {
    std::string ascii = gis::toAscii(key).substr(0, kLongestWord);
    if (ascii.empty()) {
        ascii = "map";
    }
    std::string word = ascii;
    for (int n = 2; !taken.insert(word).second; ++n) {
        word = ascii + '_' + std::to_string(n);
    }
    return word;
}

} // namespace

StyledFields geoPackageFields(const ProjectLayer& layer) {
    return fieldsFor(layer, {gis::LayerFormat::GeoPackage});
}

gis::QgisCarrier qgisCarrier(const ProjectLayer& layer, const std::vector<const MapStyle*>& styles,
                             const std::string& layerName, const Catalogue& catalogue) {
    const StyledFields fields = geoPackageFields(layer);
    LayerWords words = layer.words;
    words.identifier = layerName;
    gis::QgisCarrier carrier;
    carrier.metadata = qgisMetadata(words);
    for (const MapStyle* style : styles) {
        carrier.styles.push_back({style->name, style->method, qgisStyle(*style, fields, style->breaks.limits)});
    }
    for (const MapStyle* style : styles.size() > kMostWithRanges ? std::vector<const MapStyle*>{} : styles) {
        if (style->classField || style->breaks.size() == 0) {
            continue; // no ranges
        }
        carrier.styles.push_back({catalogue.text({"style.graduated", {{"title", style->name}}}), style->method,
                                  qgisStyle(*style, fields, style->breaks.limits, QgisRenderer::Graduated)});
    }
    return carrier;
}

std::vector<std::pair<std::string, std::string>> styleFiles(const ProjectLayer& layer,
                                                            const std::vector<const MapStyle*>& styles,
                                                            const std::vector<gis::LayerFormat>& formats,
                                                            const std::string& layerName) {
    LayerWords words = layer.words;
    words.identifier = layerName;
    std::vector<std::pair<std::string, std::string>> files{{".qmd", qgisMetadata(words)}};
    const StyledFields fields = fieldsFor(layer, formats);
    std::set<std::string> taken;
    for (const MapStyle* style : styles) {
        const std::string ending = style == styles.front() ? ".qml" : '.' + fileWord(style->key, taken) + ".qml";
        files.emplace_back(ending, qgisStyle(*style, fields, limitsIn(layer, *style, formats)));
    }
    return files;
}

} // namespace diaban
