// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/output_pages.h"

#include "src/cartography/font_setup.h"
#include "src/run/map_scenes.h"
#include "src/run/output_findings.h"
#include "src/run/project_deck.h"
#include "src/run/write_slides.h"

namespace diaban {

double OutputPages::width() const noexcept {
    return map     ? map->page.width
           : deck  ? deck->size.width
           : atlas ? atlas->looks.deck.size.width * atlas->looks.scale
                   : 0;
}

double OutputPages::height() const noexcept {
    return map     ? map->page.height
           : deck  ? deck->size.height
           : atlas ? atlas->looks.deck.size.height * atlas->looks.scale
                   : 0;
}

OutputPages outputPages(const Project& project, const Study& study, const OutputSpec& output,
                        const Catalogue& catalogue, const gis::Limits& limits, gis::Problems& problems,
                        const gis::Progress& progress) {
    if (!isDrawn(output.kind)) {
        return {};
    }
    const DrawingSession drawing;
    requireFonts();
    const std::vector<OutputSpec> one{output};
    const MapSurroundings around =
        readSurroundings(project, true, limits, problems, progress, output.kind == OutputKind::Atlas);
    const OutputFindings found = outputFindings(project, study, one, limits, problems, progress);
    OutputPages pages;
    if (output.kind == OutputKind::Slides) {
        const std::string office =
            output.slides.office.empty() ? std::string() : (project.folder / output.slides.office).string();
        pages.deck =
            std::make_shared<const Deck>(projectDeck({project, study, catalogue, around, found.weak(), output.slides,
                                                      found.linked(), slideTemplate(office, limits, problems)},
                                                     problems, progress));
        return pages;
    }
    if (output.kind == OutputKind::Atlas) {
        pages.atlas = std::make_shared<const AtlasSample>(atlasSample(
            {project, study, catalogue, around, found.weak(), output.atlas, output.map}, problems, progress));
        return pages;
    }
    MapScenes scenes(project, study, catalogue, around, one);
    if (found.clusters) {
        scenes.setClusters(*found.clusters);
    }
    pages.map = std::make_shared<const MapScene>(scenes.of(output.map, problems, progress));
    return pages;
}

} // namespace diaban
