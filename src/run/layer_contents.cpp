// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/short_names.h"
#include "gis/io/write_layer.h"
#include "src/project/shared_style.h"
#include "src/publish/layer_sheet.h"
#include "src/run/cluster_sheet.h"
#include "src/run/contents_source.h"
#include "src/run/project_layer.h"
#include "src/run/qgis_look.h"
#include "src/run/write_border_layers.h"

#include <algorithm>
#include <array>

namespace diaban {

namespace {

constexpr std::array kFormatNames{"GeoPackage", "GeoJSON", "Shapefile", "FlatGeobuf", "KML", "TopoJSON", "CSV"};

std::int64_t countOf(std::size_t number) {
    return static_cast<std::int64_t>(number);
}

std::string listed(const std::vector<std::string>& names) {
    std::string all;
    for (const std::string& name : names) {
        all += (all.empty() ? "" : "; ") + name;
    }
    return all;
}

const char* typeId(gis::FieldType type) {
    switch (type) {
    case gis::FieldType::Integer:
        return "contents.type.integer";
    case gis::FieldType::Real:
        return "contents.type.real";
    case gis::FieldType::Boolean:
        return "contents.type.boolean";
    case gis::FieldType::Date:
        return "contents.type.date";
    case gis::FieldType::DateTime:
        return "contents.type.moment";
    default:
        return "contents.type.text";
    }
}

/// The layers of one output while they are told.
class LayersTold {
public:
    LayersTold(const ContentsSource& from, gis::LayerFormat format) : m_from(from), m_format(format) {}

    /// `name`: of the table or the file; `fields`: what people call the fields, empty where nobody has said it.
    void add(const std::string& name, const gis::Layer& layer, const std::vector<StyledField>& fields = {}) {
        const std::vector<std::string> names = namesInFile(layer);
        std::vector<std::string> labels;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const gis::Field& field = layer.attributes.fields[i];
            const std::string meaning = fields.empty() ? field.title : fields[i].alias;
            labels.push_back(meaning);
            m_columns.push_back({name, names[i], meaning == names[i] ? std::string() : meaning,
                                 m_from.reader.text(typeId(field.type)),
                                 fields.empty() ? std::string() : valuesOf(fields[i])});
        }
        ListSheet sheet = layerSheet(layer, names, kShownLayerRows);
        sheet.name = name;
        for (std::size_t i = 0; i < std::min(labels.size(), sheet.columns.size()); ++i) {
            sheet.columns[i].label = labels[i];
        }
        std::string about = aboutOf(layer, sheet);
        if (m_layers.empty()) {
            m_crs = layer.crs;
        }
        m_layers.push_back({std::move(sheet), std::move(about), false});
    }

    [[nodiscard]] OutputContents contents() {
        OutputContents told;
        told.words.push_back(fileWords());
        told.tables = std::move(m_layers);
        std::vector<std::string> heads;
        for (const char* id : {"contents.head.layer", "contents.head.column", "contents.head.meaning",
                               "contents.head.type", "contents.head.values"}) {
            heads.push_back(m_from.reader.text(id));
        }
        told.tables.push_back({textSheet(m_from.reader.text("contents.columns"), heads, std::move(m_columns)),
                               m_from.reader.text("contents.columns_about"), false});
        return told;
    }

private:
    [[nodiscard]] std::vector<std::string> namesInFile(const gis::Layer& layer) const {
        std::vector<std::string> names;
        for (const gis::Field& field : layer.attributes.fields) {
            names.push_back(field.name);
        }
        return m_format == gis::LayerFormat::Shapefile ? gis::shortNames(names) : names;
    }

    /// "value: có số liệu; no_data: không có số liệu".
    static std::string valuesOf(const StyledField& field) {
        std::vector<std::string> words;
        for (const auto& [value, word] : field.words) {
            words.push_back(value + ": " + word);
        }
        return listed(words);
    }

    [[nodiscard]] std::string aboutOf(const gis::Layer& layer, const ListSheet& sheet) const {
        const std::size_t rows = layer.unitCount();
        std::string about = m_from.reader.text(
            {layer.geometry == gis::GeometryKind::Lines ? "contents.layer_lines" : "contents.layer_areas",
             {{"rows", countOf(rows)}, {"columns", countOf(sheet.columns.size())}}});
        if (sheet.rows < rows) {
            about += ' ' + m_from.reader.text({"contents.first_rows", {{"rows", countOf(sheet.rows)}}});
        }
        return about;
    }

    [[nodiscard]] std::string fileWords() const {
        const std::string format = kFormatNames.at(static_cast<std::size_t>(m_format));
        if (m_format == gis::LayerFormat::Csv) {
            return m_from.reader.text({"contents.layers_plain", {{"layers", countOf(m_layers.size())}}});
        }
        const bool degrees = m_format == gis::LayerFormat::GeoJson || m_format == gis::LayerFormat::Kml;
        const std::string crs = degrees                ? "WGS 84 (EPSG:4326)"
                                : m_crs.code().empty() ? m_crs.name()
                                                       : m_crs.name() + " (" + m_crs.code() + ')';
        return m_from.reader.text(
            {"contents.layers", {{"format", format}, {"layers", countOf(m_layers.size())}, {"crs", crs}}});
    }

    const ContentsSource& m_from;
    gis::LayerFormat m_format;
    gis::Crs m_crs;
    std::vector<OutputTable> m_layers;
    std::vector<std::vector<std::string>> m_columns;
};

/// Which styles of maps go with the layer, and which projects of QGIS.
void tellStyles(OutputContents& told, const ContentsSource& from, const ProjectLayer& layer, gis::LayerFormat format) {
    const std::vector<const MapStyle*> styles = stylesOf(from.output, layer, from.project, *from.study);
    std::vector<std::string> names;
    for (const MapStyle* style : styles) {
        names.push_back(style->name);
    }
    if (format == gis::LayerFormat::Kml && names.size() > 1) {
        names.resize(1);
    }
    if (format != gis::LayerFormat::Csv && !names.empty()) {
        told.words.push_back(from.reader.text(
            {hasStyleFile(from.output) ? "contents.styles_beside" : "contents.styles", {{"names", listed(names)}}}));
    }
    std::vector<std::string> projects;
    for (const OutputSpec* project : qgisProjectsOf(from.project, from.output)) {
        projects.push_back(std::filesystem::path(project->path).stem().string());
    }
    if (!projects.empty()) {
        told.words.push_back(from.reader.text({"contents.qgis_inside", {{"names", listed(projects)}}}));
    }
}

} // namespace

OutputContents layerContents(const ContentsSource& from, gis::Problems& problems, const gis::Progress& progress) {
    const gis::LayerFormat format = *gis::layerFormatOf(from.output.path);
    const std::string stem = std::filesystem::path(from.output.path).stem().string();
    ProjectLayer layer = projectLayer(from.project, *from.study, from.catalogue, from.found.weak());
    if (format == gis::LayerFormat::Shapefile && layer.weakReasons) {
        shortenForShapefile(layer.study.layer.attributes.fields[*layer.weakReasons]);
    }
    LayersTold layers(from, format);
    layers.add(stem, layer.study.layer, layer.fields);
    if (!qgisProjectsOf(from.project, from.output).empty()) {
        withQgisProjects(from, layer, problems, progress, [&](QgisProjects& projects) {
            for (const QgisGroundLayer& ground : projects.groundFor(from.output)) {
                layers.add(ground.tableIn(stem), ground.layer);
            }
        });
    }
    OutputContents told = layers.contents();
    tellStyles(told, from, layer, format);
    return told;
}

OutputContents borderLayerContents(const ContentsSource& from, gis::Problems& problems) {
    const gis::LayerFormat format = *gis::layerFormatOf(from.output.path);
    const ProjectClusters& clusters = *from.found.clusters;
    std::optional<ProposalParts> proposals;
    if (clusters.proposals) {
        proposals.emplace(proposalPartsOf({from.project, *from.study, clusters, from.catalogue}));
    }
    const BorderLayerParts parts{from.study->boundaries, clusters.parents, clusters.borders, clusters.study,
                                 proposals ? &*proposals : nullptr};
    std::vector<StyledLayer> layers = borderLayers(parts, from.lines, from.output.path, from.catalogue, problems);
    LayersTold told(from, format);
    for (StyledLayer& styled : layers) {
        if (format == gis::LayerFormat::Shapefile) {
            shortenTexts(styled.layer);
        }
        const bool together = format == gis::LayerFormat::GeoPackage;
        const std::string path =
            &styled == &layers.front() ? from.output.path : pathOfFurther(from.output.path, styled.layer.name);
        told.add(together ? styled.layer.name : std::filesystem::path(path).filename().string(), styled.layer);
    }
    return told.contents();
}

} // namespace diaban
