// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/map_scene.h"
#include "src/publish/deck_choice.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace diaban {

/// A colour of a slide; `classIndex`: that of a class of the slide's map, which changes where the class is recoloured.
struct DeckColour {
    Colour rgb;
    std::optional<std::size_t> classIndex{};
};

/// Letters of one look within a paragraph.
struct DeckRun {
    std::string text; ///< UTF-8, NFC
    bool bold = false;
    std::optional<Colour> colour{}; ///< else the ink of the deck
};

/// How far the words of a paragraph with a bullet stand in, in its size.
inline constexpr double kBulletIndent = 1;

struct DeckParagraph {
    std::vector<DeckRun> runs;
    double size = 18; ///< points
    Anchor side = Anchor::Start;
    bool bullet = false;
    double spaceBefore = 0; ///< points; none above the first
};

/// What a text is on its slide: programs list titles, and a template gives each its place and font.
enum class TextRole : std::uint8_t { Plain, Title, Subtitle, Body };
enum class TextPlace : std::uint8_t { Top, Middle, Bottom };

struct DeckText {
    std::string name; ///< as the list of objects shows it
    gis::Box box;
    std::vector<DeckParagraph> paragraphs;
    TextRole role = TextRole::Plain;
    TextPlace place = TextPlace::Top;
};

/// A coloured area without words.
struct DeckArea {
    std::string name;
    gis::Box box;
    DeckColour fill;
};

struct DeckCell {
    std::string text;
    bool bold = false;
    Anchor side = Anchor::Start;
    std::optional<DeckColour> fill{};
    std::optional<Colour> ink{};
};

/// A table with one row of heads.
struct DeckTable {
    std::string name, words; ///< words: for those who cannot see it
    gis::Point corner;
    std::vector<double> columns; ///< widths
    std::vector<double> heights; ///< of the rows
    std::vector<std::vector<DeckCell>> rows;
    double size = 14;
};

/// Bars of one series, lying or standing, each with its value beside it; the figures stand in a workbook within.
struct DeckChart {
    std::string name, words;
    gis::Box box;
    bool lying = false;
    std::string series;                        ///< what the values are, with unit
    std::vector<std::string> categories;       ///< a bar each, the first on top or at the left
    std::vector<std::optional<double>> values; ///< nothing: no bar
    std::vector<DeckColour> fills;             ///< of each bar
    std::optional<double> target{};            ///< a line across
    std::string targetWords;
    int decimals = 0;
    double size = 14;
};

/// A map: shapes a unit, or one picture where there are too many.
struct DeckMap {
    std::string name;
    gis::Point corner;
    std::shared_ptr<const MapScene> scene;
    bool asPicture = false;
};

using DeckElement = std::variant<DeckText, DeckArea, DeckTable, DeckChart, DeckMap>;

enum class SlideLayout : std::uint8_t { Title, TextBelowTitle, TitleOnly };

struct DeckSlide {
    SlideLayout layout = SlideLayout::TitleOnly;
    std::vector<DeckElement> elements; ///< drawn in this order; one of them is the title
    std::string notes;                 ///< what to say, a paragraph a line
    std::vector<Colour> classColours;  ///< of the slide's map, lowest class first; empty without one
    std::string classWords;            ///< what they are of
};

struct SlideTemplate;

/// Slides as values: what every writer of a briefing needs, in points, y down.
struct Deck {
    SlideSize size;
    Language language = Language::Vi;
    std::string title, author;
    std::string date;             ///< of the study, YYYY-MM-DD; empty where it is not known
    std::string family = "Arial"; ///< of all words; measured in Noto Sans, which is wider
    Colour ink = colourOf(0x1f2933), softInk = colourOf(0x4b5865), accent = colourOf(0x1f4e79);
    Colour noData = colourOf(0xe4e7eb);
    std::vector<DeckSlide> slides;
    std::shared_ptr<const SlideTemplate> office{}; ///< whose master and layouts they stand on; null: Diaban's own
};

} // namespace diaban
