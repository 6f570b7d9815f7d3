// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/deck.h"

namespace diaban {

/// Where titles and texts stand on slides, and how large their words are at most, points.
struct SlidePlaces {
    gis::Box title, body, number;
    gis::Box source;             ///< the line at the foot
    gis::Box bigTitle, subtitle; ///< of the title slide
    gis::Box rule;               ///< the coloured line beside titles
    gis::Box band;               ///< of the title slide
    double titleSize = 28, bigTitleSize = 40, subtitleSize = 24;

    SlidePlaces() = default;
    /// As Diaban's own layouts have them.
    explicit SlidePlaces(const SlideSize& size);
};

} // namespace diaban
