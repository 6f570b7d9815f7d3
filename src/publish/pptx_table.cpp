// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/pptx_table.h"

#include "src/publish/pptx_schema.h"
#include "src/publish/pptx_text.h"

#include <numeric>

namespace diaban {

namespace {

constexpr double kRule = 0.75; ///< points

void addRule(const char* element, const std::optional<Colour>& colour, XmlWriter& xml) {
    if (!colour) {
        xml.open(element, {{"w", "0"}});
        xml.empty("a:noFill");
        xml.close();
        return;
    }
    xml.open(element, {{"w", emu(kRule)}});
    xml.open("a:solidFill");
    addPptxColour({*colour}, xml);
    xml.close();
    xml.close();
}

void addCell(const DeckCell& cell, const DeckTable& table, const Deck& deck, XmlWriter& xml) {
    xml.open("a:tc");
    xml.open("a:txBody");
    xml.empty("a:bodyPr");
    xml.empty("a:lstStyle");
    DeckParagraph paragraph{{{cell.text, cell.bold, cell.ink}}, table.size, cell.side};
    addPptxParagraphs({paragraph}, LettersOf::Deck, deck, xml);
    xml.close();
    xml.open("a:tcPr", {{"marL", emu(kCellSide)},
                        {"marR", emu(kCellSide)},
                        {"marT", emu(kCellTop)},
                        {"marB", emu(kCellTop)},
                        {"anchor", "ctr"}});
    addRule("a:lnL", {}, xml);
    addRule("a:lnR", {}, xml);
    addRule("a:lnT", {}, xml);
    addRule("a:lnB", mix(deck.softInk, colourOf(0xffffff), 0.6), xml);
    addPptxFill({.fill = cell.fill}, xml);
    xml.close();
    xml.close();
}

} // namespace

void addPptxTable(PptxCanvas& canvas, const DeckTable& table) {
    XmlWriter& xml = canvas.xml();
    xml.open("p:graphicFrame");
    xml.open("p:nvGraphicFramePr");
    canvas.addName({table.name, table.words});
    xml.open("p:cNvGraphicFramePr");
    xml.empty("a:graphicFrameLocks", {{"noGrp", "1"}});
    xml.close();
    xml.empty("p:nvPr");
    xml.close();
    const double width = std::accumulate(table.columns.begin(), table.columns.end(), 0.0);
    const double height = std::accumulate(table.heights.begin(), table.heights.end(), 0.0);
    addPptxPlace({table.corner, {table.corner.x + width, table.corner.y + height}}, xml, 0, "p:xfrm");
    xml.open("a:graphic");
    xml.open("a:graphicData", {{"uri", kTableSpace}});
    xml.open("a:tbl");
    xml.empty("a:tblPr", {{"firstRow", "1"}});
    xml.open("a:tblGrid");
    for (const double column : table.columns) {
        xml.empty("a:gridCol", {{"w", emu(column)}});
    }
    xml.close();
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        xml.open("a:tr", {{"h", emu(table.heights[row])}});
        for (const DeckCell& cell : table.rows[row]) {
            addCell(cell, table, canvas.deck(), xml);
        }
        xml.close();
    }
    for (int i = 0; i < 4; ++i) {
        xml.close();
    }
}

} // namespace diaban
