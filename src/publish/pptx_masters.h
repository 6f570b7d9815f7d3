// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/slide_places.h"

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

} // namespace diaban
