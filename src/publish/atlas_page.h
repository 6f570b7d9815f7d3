// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/deck.h"
#include "src/publish/pdf_bookmarks.h"

#include <string>
#include <vector>

class QPainter;

namespace diaban {

/// A page of an atlas as values, in points, y down; drawn in this order.
struct AtlasPage {
    std::vector<DeckElement> elements;
};

/// What all pages of an atlas share.
struct AtlasLooks {
    Deck deck;        ///< size, colours, language, title, date; without slides
    double scale = 1; ///< how much larger than its points a page is printed: 1 on A4
};

/// Draws a page. The painter's coordinates must be points of the paper.
void paintAtlasPage(QPainter& painter, const AtlasLooks& looks, const AtlasPage& page);

/// A page as the bytes of a PNG, the same ones each time, with `mark` in its text "Diaban-Atlas" and its title in
/// "Title". Also on other threads than the main one.
[[nodiscard]] std::string atlasPng(const AtlasLooks& looks, const AtlasPage& page, double dpi, const std::string& title,
                                   const std::string& mark);

/// The mark in a PNG that atlasPng made and that is whole; empty in any other file, and where there is none.
[[nodiscard]] std::string atlasMarkOf(const std::string& file);

} // namespace diaban
