// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/deck_painter.h"

#include "src/cartography/lighter_scene.h"
#include "src/cartography/paint_strokes.h"
#include "src/cartography/scene_painter.h"
#include "src/cartography/text_measure.h"
#include "src/publish/deck_fit.h"
#include "src/publish/deck_lines.h"
#include "src/publish/pptx_table.h"
#include "src/publish/slide_places.h"

#include <QPainter>
#include <variant>

namespace diaban {

namespace {

constexpr double kBaseline = 0.95;  ///< of a size: from the top of a line to its baseline
constexpr double kTolerance = 0.14; ///< points, as of a map's PDF
constexpr double kNumberSize = 14;

/// A paragraph with its lines.
struct SetParagraph {
    const DeckParagraph* paragraph;
    std::vector<TextLine> lines;
    double indent, above;
};

std::vector<SetParagraph> setIn(const std::vector<DeckParagraph>& paragraphs, double width) {
    std::vector<SetParagraph> set;
    for (const DeckParagraph& paragraph : paragraphs) {
        const double indent = paragraph.bullet ? kBulletIndent * paragraph.size : 0;
        set.push_back(
            {&paragraph, linesOf(paragraph, width - indent), indent, set.empty() ? 0 : paragraph.spaceBefore});
    }
    return set;
}

double heightOf(const std::vector<SetParagraph>& set) {
    double height = 0;
    for (const SetParagraph& one : set) {
        height += one.above + static_cast<double>(one.lines.size()) * lineHeight(one.paragraph->size);
    }
    return height;
}

double topOf(const gis::Box& box, double height, TextPlace place) {
    switch (place) {
    case TextPlace::Middle:
        return box.centre().y - height / 2;
    case TextPlace::Bottom:
        return box.max.y - height;
    case TextPlace::Top:
        break;
    }
    return box.min.y;
}

} // namespace

void DeckPainter::paintLine(const std::string& text, const gis::Point& baseline, double size, bool bold,
                            const Colour& colour, Anchor side) {
    SceneText line{baseline, text, size, bold, colour, kDeckFamily, side, 0};
    line.width = textWidth(text, {kDeckFamily, bold}, size);
    paintText(m_painter, line, {}, 0);
}

void DeckPainter::paintParagraphs(const std::vector<DeckParagraph>& paragraphs, const gis::Box& box, TextPlace place) {
    const std::vector<SetParagraph> set = setIn(paragraphs, box.width());
    double top = topOf(box, heightOf(set), place);
    for (const SetParagraph& one : set) {
        const DeckParagraph& paragraph = *one.paragraph;
        top += one.above;
        if (paragraph.bullet) {
            paintLine("\u2022", {box.min.x, top + kBaseline * paragraph.size}, paragraph.size, false, m_deck.ink,
                      Anchor::Start);
        }
        for (const TextLine& line : one.lines) {
            const double spare = box.width() - one.indent - widthOf(line);
            const double share = paragraph.side == Anchor::Start ? 0 : paragraph.side == Anchor::Middle ? 0.5 : 1;
            for (const LinePiece& piece : line) {
                paintLine(piece.text,
                          {box.min.x + one.indent + share * spare + piece.left, top + kBaseline * paragraph.size},
                          paragraph.size, piece.bold, piece.colour.value_or(m_deck.ink), Anchor::Start);
            }
            top += lineHeight(paragraph.size);
        }
    }
}

void DeckPainter::operator()(const DeckText& text) {
    paintParagraphs(text.paragraphs, text.box, text.place);
}

void DeckPainter::operator()(const DeckArea& area) {
    m_painter.fillRect(qt(area.box), qt(area.fill.rgb));
}

void DeckPainter::operator()(const DeckTable& table) {
    constexpr double kRule = 0.75;
    const Colour rule = mix(m_deck.softInk, colourOf(0xffffff), 0.6);
    double top = table.corner.y;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        double left = table.corner.x;
        const double bottom = top + table.heights[row];
        for (std::size_t column = 0; column < table.rows[row].size(); ++column) {
            const DeckCell& cell = table.rows[row][column];
            const double right = left + table.columns[column];
            if (cell.fill) {
                m_painter.fillRect(qt(gis::Box{{left, top}, {right, bottom}}), qt(cell.fill->rgb));
            }
            const DeckParagraph words{{{cell.text, cell.bold, cell.ink}}, table.size, cell.side};
            paintParagraphs({words}, {{left + kCellSide, top + kCellTop}, {right - kCellSide, bottom - kCellTop}},
                            TextPlace::Middle);
            left = right;
        }
        m_painter.setPen(penOf(rule, kRule));
        m_painter.drawLine(qt(gis::Point{table.corner.x, bottom}), qt(gis::Point{left, bottom}));
        top = bottom;
    }
}

void DeckPainter::operator()(const DeckMap& map) {
    m_painter.save();
    m_painter.translate(qt(map.corner));
    ScenePainter(lighterScene(*map.scene, kTolerance)).paint(m_painter);
    m_painter.restore();
}

void DeckPainter::paint(const DeckSlide& slide, std::size_t number) {
    const SlidePlaces places(m_deck.size);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.fillRect(QRectF(0, 0, m_deck.size.width, m_deck.size.height), qt(colourOf(0xffffff)));
    m_painter.fillRect(qt(slide.layout == SlideLayout::Title ? places.band : places.rule), qt(m_deck.accent));
    for (const DeckElement& element : slide.elements) {
        std::visit(*this, element);
    }
    if (slide.layout != SlideLayout::Title) {
        paintParagraphs({{{{std::to_string(number)}}, kNumberSize, Anchor::End}}, places.number, TextPlace::Middle);
    }
}

} // namespace diaban
