// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/problems.h"
#include "gis/base/progress.h"
#include "src/cartography/map_scene.h"
#include "src/message/catalogue.h"
#include "src/project/project.h"
#include "src/publish/deck.h"
#include "src/study/study.h"

#include <cstddef>
#include <memory>

namespace diaban {

/// The pages of an output that is drawn: a map, or a slide each.
struct OutputPages {
    std::shared_ptr<const MapScene> map; ///< null where it is slides
    std::shared_ptr<const Deck> deck;    ///< null where it is a map

    [[nodiscard]] std::size_t count() const noexcept { return map ? 1 : deck ? deck->slides.size() : 0; }
    /// In points.
    [[nodiscard]] double width() const noexcept { return map ? map->page.width : deck ? deck->size.width : 0; }
    [[nodiscard]] double height() const noexcept { return map ? map->page.height : deck ? deck->size.height : 0; }
};

/// True for maps and slides, which can be seen before they are written; lists, layers and pages for a browser are not
/// drawn by Diaban.
[[nodiscard]] constexpr bool isDrawn(OutputKind kind) noexcept {
    return kind == OutputKind::Map || kind == OutputKind::Slides;
}

/// The pages of one output of a project, as a run would draw them. `study` is the project's, in the catalogue's
/// language. Needs a QGuiApplication. Throws as projectMap, makeMapScene and projectDeck.
[[nodiscard]] OutputPages outputPages(const Project& project, const Study& study, const OutputSpec& output,
                                      const Catalogue& catalogue, const gis::Limits& limits, gis::Problems& problems,
                                      const gis::Progress& progress = {});

} // namespace diaban
