// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/message/catalogue.h"
#include "src/publish/deck.h"
#include "src/publish/pptx_package.h"

#include <string>

namespace diaban {

/// Adds a slide, called `part` in the package, with its charts, pictures and relationships. `number` counts from 1.
void addPptxSlide(PptxPackage& package, const std::string& part, const DeckSlide& slide, std::size_t number,
                  const Deck& deck, const Catalogue& catalogue);

/// Adds the notes of that slide.
void addPptxNotes(PptxPackage& package, const std::string& slidePart, const DeckSlide& slide, std::size_t number,
                  const Deck& deck);

} // namespace diaban
