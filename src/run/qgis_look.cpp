// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/qgis_look.h"

#include "src/cartography/font_setup.h"
#include "src/run/map_scenes.h"
#include "src/run/map_surroundings.h"

namespace diaban {

void withQgisProjects(const ContentsSource& from, const ProjectLayer& layer, gis::Problems& problems,
                      const gis::Progress& progress, const std::function<void(QgisProjects&)>& look) {
    const DrawingSession drawing;
    requireFonts();
    const MapSurroundings around = readSurroundings(from.project, true, from.limits, problems, progress);
    MapScenes scenes(from.project, *from.study, from.catalogue, around, from.chosen);
    if (from.found.clusters) {
        scenes.setClusters(*from.found.clusters);
    }
    QgisProjects projects(QgisProjectSources{from.project, *from.study, from.catalogue, around, layer,
                                             from.found.weak(), from.found.linked()},
                          scenes, from.chosen);
    look(projects);
}

OutputContents qgisContents(const ContentsSource& from, gis::Problems& problems, const gis::Progress& progress) {
    const Catalogue& reader = from.reader;
    const ProjectLayer layer = projectLayer(from.project, *from.study, from.catalogue, from.found.weak());
    std::vector<std::vector<std::string>> rows;
    std::size_t layers = 0;
    std::size_t pages = 0;
    withQgisProjects(from, layer, problems, progress, [&](QgisProjects& projects) {
        const QgisProject& made = projects.made(from.output, problems, progress);
        for (const QgisProjectGroup& group : made.groups) {
            for (const QgisProjectLayer& shown : group.layers) {
                rows.push_back({group.title, shown.title, shown.file + " · " + shown.table});
                ++layers;
            }
        }
        for (const QgisPage& page : made.pages) {
            rows.push_back({reader.text("contents.part.layout"), page.name, {}});
            ++pages;
        }
    });
    OutputContents told;
    told.words.push_back(
        reader.text({"contents.qgis",
                     {{"layers", static_cast<std::int64_t>(layers)}, {"layouts", static_cast<std::int64_t>(pages)}}}));
    told.tables.push_back({textSheet(reader.text("contents.parts"),
                                     {reader.text("contents.head.part"), reader.text("contents.head.title"),
                                      reader.text("contents.head.from")},
                                     std::move(rows)),
                           {},
                           false});
    return told;
}

} // namespace diaban
