// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/project_atlas.h"

#include "gis/base/error.h"
#include "gis/io/output_set.h"
#include "gis/io/shown_path.h"
#include "src/cartography/font_setup.h"
#include "src/project/read_project.h"
#include "src/run/project_study.h"
#include "src/run/write_slides.h"

namespace diaban {

AtlasWritten writeAtlasAt(const std::filesystem::path& place, const AtlasJob& job, const AtlasOutput& output,
                          gis::Problems& problems, const gis::Progress& progress) {
    progress.at("stage.atlas", 0, 0);
    const AtlasStudy atlas = atlasStudy(job, problems, progress);
    AtlasWriting writing{output.dpi, output.threads, {}};
    if (isPdf(output.path)) {
        return writeAtlasPdf(place, atlas, writing, progress);
    }
    writing.mark = atlasMark(job.project, job.catalogue.language(),
                             nameOf(job.choice.per) + ' ' + nameOf(job.choice.only) + ' ' + nameOf(job.choice.paper) +
                                 ' ' + std::to_string(output.dpi) + ' ' + job.map);
    const AtlasWritten written = writeAtlasFolder(place, atlas, writing, progress);
    if (written.kept > 0) {
        problems.note(
            output.path.string(), {},
            {"atlas.kept",
             {{"kept", static_cast<std::int64_t>(written.kept)}, {"pages", static_cast<std::int64_t>(written.pages)}}});
    }
    if (written.foreign > 0) {
        problems.warn(output.path.string(), {},
                      {"atlas.foreign", {{"count", static_cast<std::int64_t>(written.foreign)}}});
    }
    return written;
}

AtlasMade atlasOfProject(const std::string& file, const RunOptions& options, const AtlasOutput& output,
                         const AtlasChoice& choice, const std::string& map, gis::Problems& problems,
                         const gis::Progress& progress) {
    const Project project = readProject(file, problems, options.limits);
    const Catalogue catalogue(options.language.value_or(project.locale));
    const MapSpec* named = project.findMap(map);
    if (!map.empty() && (named == nullptr || named->indicator.empty())) {
        throw gis::Error(gis::ErrorKind::BadUsage, file, "--map",
                         named == nullptr ? gis::Message{"project.unknown_map", {{"value", map}}}
                                          : gis::Message{"atlas.map_without_figure", {{"map", map}}});
    }
    if (choice.per != AtlasPer::Unit && project.boundaries.fields.parent.empty()) {
        throw gis::Error(gis::ErrorKind::BadUsage, file, "--per", {"atlas.needs_parent", {}});
    }
    gis::OutputSet outputs;
    protectInputs(outputs, project);
    const bool pdf = isPdf(output.path);
    const std::filesystem::path place = pdf ? outputs.stage(output.path) : output.path;
    const Study study = projectStudy(project, options, catalogue.language(), problems, progress);
    const DrawingSession drawing;
    requireFonts();
    const MapSurroundings around = readSurroundings(project, true, options.limits, problems, progress, true);
    std::optional<ProjectWeakness> weakness;
    if (judgesWeakness(project)) {
        weakness = projectWeakness(project, study, problems, progress);
    }
    const AtlasJob job{project, study, catalogue, around, weakness ? &*weakness : nullptr, choice, map};
    AtlasMade made{file, {}, output.path};
    if (pdf) {
        gis::writeShown(place, output.path, [&] { made.pages = writeAtlasAt(place, job, output, problems, progress); });
        (void)outputs.commit();
    } else {
        made.pages = writeAtlasAt(place, job, output, problems, progress);
    }
    return made;
}

} // namespace diaban
