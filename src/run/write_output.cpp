// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/write_output.h"

#include "gis/base/error.h"
#include "gis/io/append_geopackage.h"
#include "gis/io/qgis_carrier.h"
#include "gis/io/shown_path.h"
#include "gis/io/write_layer.h"
#include "src/join/treated_join.h"
#include "src/project/shared_style.h"
#include "src/publish/page_html.h"
#include "src/publish/picture.h"
#include "src/publish/unit_styles.h"
#include "src/run/project_atlas.h"
#include "src/run/project_deck.h"
#include "src/run/project_page.h"
#include "src/run/qgis_styles.h"
#include "src/run/table_files.h"
#include "src/run/write_cluster_output.h"
#include "src/run/write_slides.h"

#include <algorithm>
#include <set>

namespace diaban {

namespace {

bool answersTo(const OutputSpec& output, const std::string& word) {
    return word == output.path || word == nameOf(output.kind) || (!output.map.empty() && word == output.map);
}

/// Refuses a path that leads out of the output folder by way of a link.
void requireInside(const std::filesystem::path& folder, const std::string& path) {
    std::error_code fault;
    const auto root = std::filesystem::weakly_canonical(folder, fault);
    const auto place = std::filesystem::weakly_canonical((folder / path).parent_path(), fault);
    const auto [end, inside] = std::mismatch(root.begin(), root.end(), place.begin(), place.end());
    if (end != root.end()) {
        throw gis::Error(gis::ErrorKind::CannotWrite, (folder / path).string(), {}, {"run.link_leaves", {}});
    }
}

/// A staged path inside the output folder.
std::filesystem::path stageInside(const std::filesystem::path& folder, const std::string& path,
                                  gis::OutputSet& outputs) {
    requireInside(folder, path);
    return outputs.stage(folder / path);
}

/// Further tables of a GeoPackage, for the QGIS projects that show it.
void writeQgisGround(const OutputJob& job, const OutputSpec& spec, const std::filesystem::path& staged,
                     const std::filesystem::path& shown, gis::Problems& problems, const gis::Progress& progress) {
    const std::string date = job.project.asOf.empty() ? "2000-01-01" : job.project.asOf;
    const std::filesystem::path part = staged.parent_path() / (staged.stem().string() + "-ground.gpkg");
    for (const QgisGroundLayer& ground : job.qgis->groundFor(spec)) {
        gis::WriteOptions options;
        options.shownPath = shown.string();
        options.layerName = ground.tableIn(staged.stem().string());
        options.date = job.project.asOf;
        gis::writeLayer(part.string(), gis::LayerFormat::GeoPackage, ground.layer, options, problems, progress);
        gis::writeShown(staged, shown, [&] {
            gis::appendGeoPackage(staged.string(), part.string());
            std::filesystem::remove(part);
            const gis::QgisCarrier carrier{{{options.layerName, {}, ground.style}}, {}};
            gis::addQgisCarrier(staged.string(), options.layerName, carrier, date);
            gis::readBackQgisCarrier(staged.string(), options.layerName, carrier);
        });
    }
}

void writeProjectLayer(const OutputJob& job, const OutputSpec& spec, const std::filesystem::path& staged,
                       const std::filesystem::path& shown, gis::Problems& problems, const gis::Progress& progress) {
    const gis::LayerFormat format = *gis::layerFormatOf(spec.path);
    gis::WriteOptions options;
    options.shownPath = shown.string();
    options.layerName = staged.stem().string();
    options.nameField = job.study.boundaries.units.fields.name;
    options.commaNumbers = job.catalogue.language() == Language::Vi;
    options.description = job.layer->words.description();
    options.date = job.project.asOf;
    const std::vector<const MapStyle*> styles = stylesOf(spec, *job.layer, job.project, job.study);
    if (format == gis::LayerFormat::GeoPackage) {
        options.qgis = qgisCarrier(*job.layer, styles, options.layerName, job.catalogue);
        if (job.qgis != nullptr) {
            options.qgis.projects = job.qgis->copiesFor(spec, problems, progress);
        }
    } else if (format == gis::LayerFormat::Kml && !styles.empty()) {
        options.styles = unitStyles(*styles.front());
        options.descriptions = unitDescriptions(styles, job.layer->study.layer);
    }
    if (format == gis::LayerFormat::Shapefile && job.layer->weakReasons) {
        gis::Layer shortened = job.layer->study.layer;
        shortenForShapefile(shortened.attributes.fields[*job.layer->weakReasons]);
        gis::writeLayer(staged.string(), format, shortened, options, problems, progress);
        return;
    }
    gis::writeLayer(staged.string(), format, job.layer->study.layer, options, problems, progress);
    if (format == gis::LayerFormat::GeoPackage && job.qgis != nullptr) {
        writeQgisGround(job, spec, staged, shown, problems, progress);
    }
}

void writeMap(const OutputJob& job, const OutputSpec& spec, const std::filesystem::path& staged,
              gis::Problems& problems, const gis::Progress& progress) {
    writePicture(staged, *pictureFormatOf(spec.path), job.scenes.of(spec.map, problems, progress), job.catalogue,
                 spec.dpi, problems);
    job.scenes.written(spec.map);
}

void writeBriefing(const OutputJob& job, const OutputSpec& spec, const std::filesystem::path& staged,
                   gis::Problems& problems, const gis::Progress& progress) {
    const std::string office =
        spec.slides.office.empty() ? std::string() : (job.project.folder / spec.slides.office).string();
    const DeckJob deck{job.project,  job.study,   job.catalogue, job.around,
                       job.weakness, spec.slides, job.clusters,  slideTemplate(office, job.limits, problems)};
    writeSlides(staged, spec.path, projectDeck(deck, problems, progress), job.catalogue);
}

void writeTable(const OutputJob& job, const OutputSpec& spec, const std::filesystem::path& staged,
                gis::Problems& problems) {
    gis::writeFile(staged, tableCsv(job.project, job.study, spec, job.catalogue, problems));
}

void writePage(const OutputJob& job, const std::filesystem::path& staged, gis::Problems& problems) {
    const PageContent content = projectPage(job.project, job.study, {job.weakness, job.clusters}, job.around,
                                            job.catalogue.language(), problems);
    gis::writeFile(staged, pageHtml(content));
}

/// A PDF is staged like all other outputs; pages of a folder are put in place one by one, so that a run that was
/// stopped goes on where it was.
void writeAtlas(const OutputJob& job, const OutputSpec& spec, const std::filesystem::path& folder,
                gis::OutputSet& outputs, gis::Problems& problems, const gis::Progress& progress) {
    const AtlasJob atlas{job.project, job.study, job.catalogue, job.around, job.weakness, spec.atlas, spec.map};
    const AtlasOutput output{folder / spec.path, spec.dpi};
    if (isPdf(spec.path)) {
        const std::filesystem::path staged = stageInside(folder, spec.path, outputs);
        gis::writeShown(staged, output.path, [&] { (void)writeAtlasAt(staged, atlas, output, problems, progress); });
    } else {
        requireInside(folder, spec.path + "/page");
        (void)writeAtlasAt(output.path, atlas, output, problems, progress);
    }
}

void writeJoinReports(const OutputJob& job, const OutputSpec& spec, const std::filesystem::path& folder,
                      gis::OutputSet& outputs) {
    for (std::size_t i = 0; i < job.study.tables.size(); ++i) {
        const std::string path = joinReportPath(spec.path, i);
        const std::filesystem::path staged = stageInside(folder, path, outputs);
        gis::writeShown(staged, folder / path,
                        [&] { gis::writeFile(staged, treatedReportCsv(job.study.tables[i], job.catalogue)); });
    }
}

} // namespace

std::vector<std::string> answeredWords(const Project& project, const std::vector<std::string>& words) {
    std::vector<std::string> answered;
    std::ranges::copy_if(words, std::back_inserter(answered), [&](const std::string& word) {
        return std::ranges::any_of(project.outputs, [&](const auto& output) { return answersTo(output, word); });
    });
    return answered;
}

std::vector<OutputSpec> chosenOutputs(const Project& project, const std::vector<std::string>& only) {
    if (only.empty()) {
        return project.outputs;
    }
    std::vector<OutputSpec> chosen;
    for (const std::string& word : only) {
        if (std::ranges::none_of(project.outputs, [&](const auto& output) { return answersTo(output, word); })) {
            std::string known;
            for (const OutputSpec& output : project.outputs) {
                known += (known.empty() ? "" : ", ") + output.path;
            }
            throw gis::Error(gis::ErrorKind::BadUsage, project.file.string(), {},
                             {"run.only_unknown", {{"word", word}, {"known", known}}});
        }
    }
    const auto asked = [&](const OutputSpec& output) {
        return std::ranges::any_of(only, [&](const auto& word) { return answersTo(output, word); });
    };
    for (const OutputSpec& output : project.outputs) {
        auto projects = qgisProjectsOf(project, output);
        if (&output == borderPackageOf(project)) { // shown by all of them
            for (const OutputSpec& other : project.outputs) {
                if (other.kind == OutputKind::QgisProject) {
                    projects.push_back(&other);
                }
            }
        }
        if (asked(output) || std::ranges::any_of(projects, [&](const auto* shows) { return asked(*shows); })) {
            chosen.push_back(output);
        }
    }
    return chosen;
}

void writeOutput(const OutputJob& job, const OutputSpec& spec, const std::filesystem::path& folder,
                 gis::OutputSet& outputs, gis::Problems& problems, const gis::Progress& progress) {
    if (spec.kind == OutputKind::JoinReport) {
        writeJoinReports(job, spec, folder, outputs);
        return;
    }
    if (isOfClusters(spec.kind)) {
        writeClusterOutput(
            job, spec, [&](const std::string& path) { return stageInside(folder, path, outputs); }, problems, progress);
        return;
    }
    if (spec.kind == OutputKind::Atlas) {
        writeAtlas(job, spec, folder, outputs, problems, progress);
        return;
    }
    const std::filesystem::path staged = stageInside(folder, spec.path, outputs);
    if (spec.kind == OutputKind::Layer) {
        writeProjectLayer(job, spec, staged, folder / spec.path, problems, progress);
    } else if (spec.kind == OutputKind::Table) {
        gis::writeShown(staged, folder / spec.path, [&] { writeTable(job, spec, staged, problems); });
    } else if (spec.kind == OutputKind::Page) {
        gis::writeShown(staged, folder / spec.path, [&] { writePage(job, staged, problems); });
    } else if (spec.kind == OutputKind::Slides) {
        gis::writeShown(staged, folder / spec.path, [&] { writeBriefing(job, spec, staged, problems, progress); });
    } else if (spec.kind == OutputKind::QgisProject) {
        const auto place = std::filesystem::path(spec.path).lexically_normal().parent_path();
        gis::writeShown(staged, folder / spec.path,
                        [&] { gis::writeFile(staged, job.qgis->archive(spec, place, problems, progress)); });
    } else if (spec.kind == OutputKind::Weak) {
        gis::writeShown(staged, folder / spec.path, [&] {
            writeWeakList(staged, spec.path, job.project, job.study, *job.weakness, job.catalogue);
        });
    } else {
        gis::writeShown(staged, folder / spec.path, [&] { writeMap(job, spec, staged, problems, progress); });
    }
}

void writeStyleFiles(const OutputJob& job, const std::vector<OutputSpec>& chosen, const std::filesystem::path& folder,
                     gis::OutputSet& outputs) {
    std::set<std::string> done;
    for (const OutputSpec& spec : chosen) {
        const std::filesystem::path path = std::filesystem::path(spec.path).lexically_normal();
        const std::string stem = (path.parent_path() / path.stem()).string();
        if (!hasStyleFile(spec) || !done.insert(stem).second) {
            continue;
        }
        std::vector<gis::LayerFormat> formats;
        for (const OutputSpec* shared : sharedStyle(job.project, spec)) {
            formats.push_back(*gis::layerFormatOf(shared->path));
        }
        const auto styles = stylesOf(spec, *job.layer, job.project, job.study);
        for (const auto& [ending, content] : styleFiles(*job.layer, styles, formats, path.stem().string())) {
            const std::filesystem::path staged = stageInside(folder, stem + ending, outputs);
            gis::writeShown(staged, folder / (stem + ending), [&] { gis::writeFile(staged, content); });
        }
    }
}

} // namespace diaban
