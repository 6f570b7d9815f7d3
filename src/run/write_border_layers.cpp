// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/write_border_layers.h"

#include "gis/io/append_geopackage.h"
#include "gis/io/output_set.h"
#include "gis/io/qgis_carrier.h"
#include "gis/io/shown_path.h"
#include "src/publish/border_style.h"
#include "src/publish/cluster_layers.h"
#include "src/publish/coverage_list.h"
#include "src/publish/proposal_layer.h"
#include "src/publish/qgis_metadata.h"
#include "src/run/project_weakness.h"

#include <cmath>

namespace diaban {

namespace {

/// Up to a centimetre, rounded up: an error that is told is no smaller than it is.
double widthError(const ClusterStudy& study) {
    return std::ceil(study.strips->widthError * study.stripMetres * 100) / 100;
}

std::string beside(const std::string& path, const std::string& ending) {
    const std::filesystem::path file(path);
    return (file.parent_path() / (file.stem().string() + ending)).string();
}

bool takesQml(gis::LayerFormat format) {
    return format == gis::LayerFormat::GeoJson || format == gis::LayerFormat::Shapefile ||
           format == gis::LayerFormat::FlatGeobuf;
}

bool hasOwnDescription(gis::LayerFormat format) {
    return format == gis::LayerFormat::GeoPackage || format == gis::LayerFormat::GeoJson ||
           format == gis::LayerFormat::Kml;
}

class Writing {
public:
    Writing(const BorderLayerFile& file, const StageFile& stage, const Catalogue& catalogue, gis::Problems& problems,
            const gis::Progress& progress)
        : m_file(file), m_stage(stage), m_catalogue(catalogue), m_problems(problems), m_progress(progress) {}

    void apart(std::vector<StyledLayer>& layers) {
        for (StyledLayer& styled : layers) {
            const bool first = &styled == &layers.front();
            const std::string path = first ? m_file.path : pathOfFurther(m_file.path, styled.layer.name);
            if (m_file.format == gis::LayerFormat::Shapefile) {
                shortenTexts(styled.layer);
            }
            write(m_stage(path), path, styled.layer);
            if (takesQml(m_file.format)) {
                writeBeside(beside(path, ".qml"), styled.qml);
            }
            if (!hasOwnDescription(m_file.format)) {
                writeBeside(beside(path, ".qmd"), metadata(styled.layer.name, path));
            }
        }
    }

    void together(const std::vector<StyledLayer>& layers) {
        const std::filesystem::path staged = m_stage(m_file.path);
        const std::filesystem::path part = staged.parent_path() / (staged.stem().string() + "-part.gpkg");
        write(staged, m_file.path, layers.front().layer);
        gis::writeShown(staged, m_file.path, [&] {
            for (std::size_t i = 1; i < layers.size(); ++i) {
                write(part, m_file.path, layers[i].layer);
                gis::appendGeoPackage(staged.string(), part.string());
                std::filesystem::remove(part);
            }
            for (const StyledLayer& styled : layers) {
                addStyle(staged, styled);
            }
        });
    }

private:
    [[nodiscard]] std::string description() const {
        std::string text;
        for (const std::string& line : m_file.about) {
            text += (text.empty() ? "" : "\n") + line;
        }
        return text;
    }

    void write(const std::filesystem::path& staged, const std::string& shown, const gis::Layer& layer) {
        gis::WriteOptions options;
        options.layerName = layer.name;
        options.shownPath = shown;
        options.date = m_file.date;
        options.description = description();
        options.commaNumbers = m_catalogue.language() == Language::Vi;
        gis::writeLayer(staged.string(), m_file.format, layer, options, m_problems, m_progress);
    }

    void writeBeside(const std::string& path, const std::string& content) {
        const std::filesystem::path staged = m_stage(path);
        gis::writeShown(staged, path, [&] { gis::writeFile(staged, content); });
    }

    [[nodiscard]] std::string metadata(const std::string& name, const std::string& path) const {
        LayerWords words;
        words.identifier = std::filesystem::path(path).stem().string();
        words.title = name;
        words.about = m_file.about;
        words.date = m_file.date;
        words.languageCode = m_catalogue.language() == Language::Vi ? "VIE" : "ENG";
        return qgisMetadata(words);
    }

    void addStyle(const std::filesystem::path& geoPackage, const StyledLayer& styled) const {
        const gis::QgisCarrier carrier{{{styled.layer.name, {}, styled.qml}}, {}};
        gis::addQgisCarrier(geoPackage.string(), styled.layer.name, carrier,
                            m_file.date.empty() ? "2000-01-01" : m_file.date);
        gis::readBackQgisCarrier(geoPackage.string(), styled.layer.name, carrier);
    }

    const BorderLayerFile& m_file;
    const StageFile& m_stage;
    const Catalogue& m_catalogue;
    gis::Problems& m_problems;
    const gis::Progress& m_progress;
};

} // namespace

void shortenTexts(gis::Layer& layer) {
    for (gis::Field& field : layer.attributes.fields) {
        if (field.values.index() == 0) {
            shortenForShapefile(field);
        }
    }
}

std::string pathOfFurther(const std::string& path, const std::string& layer) {
    return beside(path, '-' + layer + std::filesystem::path(path).extension().string());
}

std::vector<StyledLayer> borderLayers(const BorderLayerParts& parts, gis::Layer lines, const std::string& path,
                                      const Catalogue& catalogue, gis::Problems& problems) {
    std::vector<StyledLayer> layers;
    layers.push_back({std::move(lines), borderStyleQml(catalogue)});
    layers.push_back({borderAreaLayer(parts.boundaries, parts.study), borderAreaStyleQml(catalogue)});
    layers.push_back(
        {clusterLayer(parts.boundaries, parts.parents, parts.borders, parts.study), clusterStyleQml(catalogue)});
    layers.push_back({gapLayer(parts.boundaries, parts.study), gapStyleQml(parts.study, catalogue)});
    layers.push_back({coverageLayer(parts.boundaries, parts.parents, parts.study), coverageStyleQml(catalogue)});
    if (parts.proposals != nullptr) {
        layers.push_back({proposalLayer(parts.boundaries, *parts.proposals), proposalStyleQml(catalogue)});
    }
    std::erase_if(layers, [&](const StyledLayer& styled) { // one without rows cannot be read back in every format
        if (styled.layer.unitCount() == 0) {
            problems.note(path, {}, {"border_list.empty_layer", {{"layer", styled.layer.name}}});
        }
        return styled.layer.unitCount() == 0;
    });
    return layers;
}

void writeBorderLayers(const BorderLayerParts& parts, gis::Layer lines, const BorderLayerFile& file,
                       const StageFile& stage, const Catalogue& catalogue, gis::Problems& problems,
                       const gis::Progress& progress) {
    std::vector<StyledLayer> layers = borderLayers(parts, std::move(lines), file.path, catalogue, problems);
    BorderLayerFile said = file;
    said.about.push_back(catalogue.text(
        {"cluster.described_strips", {{"metres", parts.study.stripMetres}, {"error", widthError(parts.study)}}}));
    Writing writing(said, stage, catalogue, problems, progress);
    if (file.format == gis::LayerFormat::GeoPackage) {
        writing.together(layers);
    } else {
        writing.apart(layers);
    }
}

} // namespace diaban
