// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/deck.h"

class QPainter;

namespace diaban {

/// Draws a slide as Diaban's own layouts have it, words in the font that they were measured in. The painter's
/// coordinates must be points of the slide.
class DeckPainter {
public:
    DeckPainter(QPainter& painter, const Deck& deck) : m_painter(painter), m_deck(deck) {}

    /// `number` counts from 1.
    void paint(const DeckSlide& slide, std::size_t number);

    void operator()(const DeckText& text);
    void operator()(const DeckArea& area);
    void operator()(const DeckTable& table);
    void operator()(const DeckChart& chart);
    void operator()(const DeckMap& map);

private:
    void paintParagraphs(const std::vector<DeckParagraph>& paragraphs, const gis::Box& box, TextPlace place);
    void paintLine(const std::string& text, const gis::Point& baseline, double size, bool bold, const Colour& colour,
                   Anchor side);

    QPainter& m_painter;
    const Deck& m_deck;
};

} // namespace diaban
