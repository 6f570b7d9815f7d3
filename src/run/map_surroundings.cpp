// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/map_surroundings.h"

#include "src/project/read_style_file.h"

#include <algorithm>

namespace diaban {

void MapSurroundings::apply(MapRequest& request, bool pageGiven) const {
    if (style) {
        request.style = style->scene;
        request.furniture.logo = style->logo;
        request.texts.footer = style->footer.in(request.language);
        if (style->page && !pageGiven) {
            request.page = *style->page;
        }
    }
    if (neighbours) {
        request.furniture.neighbours = {&neighbours->polygons, neighbours->crs, neighbours->names};
    } else if (whole && request.furniture.locator == Furniture::Locator::Yes) {
        request.furniture.neighbours = {&whole->polygons, whole->crs, {}, true};
    }
}

MapSurroundings readSurroundings(const Project& project, bool draws, const gis::Limits& limits, gis::Problems& problems,
                                 const gis::Progress& progress, bool wholeWanted) {
    MapSurroundings around;
    if (!project.style.empty()) {
        const std::string file = (project.folder / project.style).string();
        around.style = readStyleFile(file, limits, problems);
        if (draws) {
            loadFontsAndLogo(*around.style, file);
        }
    }
    const bool locator =
        std::ranges::any_of(project.maps, [](const MapSpec& map) { return map.locator == Furniture::Locator::Yes; });
    if (!project.neighbours.path.empty()) {
        around.neighbours = readNeighbours(project.folder, project.neighbours, limits, problems, progress);
    } else if ((locator || wholeWanted) && !project.boundaries.only.empty()) {
        BoundariesSource whole = project.boundaries;
        whole.only.clear();
        whole.fields = {};
        around.whole = readNeighbours(project.folder, whole, limits, problems, progress);
    } else if (locator) {
        problems.warn(project.file.string(), "locator", {"neighbours.no_locator", {}});
    }
    return around;
}

AdministrativeLevel levelOfWord(const std::string& word) noexcept {
    return word == "district"   ? AdministrativeLevel::District
           : word == "province" ? AdministrativeLevel::Province
           : word == "country"  ? AdministrativeLevel::Country
                                : AdministrativeLevel::Commune;
}

} // namespace diaban
