// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/deck.h"

#include <array>
#include <cstdint>
#include <string>

namespace diaban {

inline constexpr std::array kSlideLayouts{SlideLayout::Title, SlideLayout::TextBelowTitle, SlideLayout::TitleOnly};

/// A slide master whose layouts have the relationships rId1, rId2, rId3 and the ids behind its own, all unique in the
/// deck.
[[nodiscard]] std::string pptxMaster(const Deck& deck, std::uint32_t id);
/// A layout of the deck.
[[nodiscard]] std::string pptxLayout(const Deck& deck, SlideLayout layout);
/// The master of notes pages, whose theme is rId1.
[[nodiscard]] std::string pptxNotesMaster(const Deck& deck);

/// Where titles and texts stand on slides of that size, as the layouts have them.
struct SlidePlaces {
    gis::Box title, body, number;
    gis::Box bigTitle, subtitle; ///< of the title slide
    gis::Box rule;               ///< the coloured line beside titles
    gis::Box band;               ///< of the title slide
    explicit SlidePlaces(const SlideSize& size);
};

} // namespace diaban
