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
#include "src/run/atlas_sample.h"
#include "src/study/study.h"

#include <cstddef>
#include <memory>

namespace diaban {

/// The pages of an output that is drawn, as far as they are made: a map, a slide each, or the first page of an atlas.
/// One of the three is there.
struct OutputPages {
    std::shared_ptr<const MapScene> map;
    std::shared_ptr<const Deck> deck;
    std::shared_ptr<const AtlasSample> atlas;

    [[nodiscard]] std::size_t count() const noexcept { return deck ? deck->slides.size() : map || atlas ? 1 : 0; }
    /// Of the output once it is written.
    [[nodiscard]] std::size_t countWritten() const noexcept { return atlas ? atlas->pages : count(); }
    /// In points.
    [[nodiscard]] double width() const noexcept;
    [[nodiscard]] double height() const noexcept;
};

/// True for maps, slides and atlases, which can be seen before they are written; lists, layers and pages for a browser
/// are not drawn by Diaban.
[[nodiscard]] constexpr bool isDrawn(OutputKind kind) noexcept {
    return kind == OutputKind::Map || kind == OutputKind::Slides || kind == OutputKind::Atlas;
}

/// The pages of one output of a project, as a run would draw them. `study` is the project's, in the catalogue's
/// language. Needs a QGuiApplication. Throws as projectMap, makeMapScene,
/// projectDeck and atlasSample.
[[nodiscard]] OutputPages outputPages(const Project& project, const Study& study, const OutputSpec& output,
                                      const Catalogue& catalogue, const gis::Limits& limits, gis::Problems& problems,
                                      const gis::Progress& progress = {});

} // namespace diaban
