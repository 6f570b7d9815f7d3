// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_request.h"
#include "src/project/office_style.h"
#include "src/project/project.h"
#include "src/study/neighbour_layer.h"

#include <optional>
#include <string>

namespace diaban {

/// What all maps of a run share: the office's style and the units around.
struct MapSurroundings {
    std::optional<OfficeStyle> style;
    std::optional<NeighbourLayer> neighbours;
    std::optional<NeighbourLayer> whole; ///< the layer of which the boundaries are a part: for locator maps alone

    /// Gives a request its style, and neighbours that must outlive it. `pageGiven`: the page is not the office's.
    void apply(MapRequest& request, bool pageGiven) const;
};

/// Reads the style file and the neighbours that a project names, fonts and logo only where something is drawn; for maps
/// with `locator: true` and no neighbours, and where `whole` is asked for, the layer that the boundaries are a part of.
/// Throws as readStyleFile,
/// loadFontsAndLogo, readNeighbours.
[[nodiscard]] MapSurroundings readSurroundings(const Project& project, bool draws, const gis::Limits& limits,
                                               gis::Problems& problems, const gis::Progress& progress,
                                               bool whole = false);

/// "commune", "district", "province", "country"; a commune for any other.
[[nodiscard]] AdministrativeLevel levelOfWord(const std::string& word) noexcept;

} // namespace diaban
