// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/deck_fit.h"

#include "src/cartography/text_measure.h"
#include "src/publish/pptx_table.h"

#include <algorithm>

namespace diaban {

double lineHeight(double size) noexcept {
    constexpr double kLine = 1.2; // of Arial 1.15
    return kLine * size;
}

double textHeight(const std::vector<DeckParagraph>& paragraphs, double width) {
    double height = 0;
    for (const DeckParagraph& paragraph : paragraphs) {
        std::string words;
        bool bold = false;
        for (const DeckRun& run : paragraph.runs) {
            words += run.text;
            bold = bold || run.bold;
        }
        const double room = width - (paragraph.bullet ? kBulletIndent * paragraph.size : 0);
        const std::size_t lines =
            std::max<std::size_t>(1, wrapText(words, {kDeckFamily, bold}, paragraph.size, room).size());
        height += static_cast<double>(lines) * lineHeight(paragraph.size);
        height += &paragraph == &paragraphs.front() ? 0 : paragraph.spaceBefore;
    }
    return height;
}

bool shrinkToFit(DeckText& text, double least) {
    while (textHeight(text.paragraphs, text.box.width()) > text.box.height()) {
        bool shrunk = false;
        for (DeckParagraph& paragraph : text.paragraphs) {
            const double size = std::max(least, paragraph.size - 1);
            shrunk = shrunk || size < paragraph.size;
            paragraph.size = std::min(paragraph.size, size);
        }
        if (!shrunk) {
            return false;
        }
    }
    return true;
}

double rowHeight(const std::vector<DeckCell>& row, const std::vector<double>& columns, double size) {
    double height = lineHeight(size);
    for (std::size_t i = 0; i < row.size(); ++i) {
        height =
            std::max(height, textHeight({plainParagraph(row[i].text, size, row[i].bold)}, columns[i] - 2 * kCellSide));
    }
    return height + 2 * kCellTop;
}

DeckParagraph plainParagraph(std::string text, double size, bool bold) {
    return {{{std::move(text), bold}}, size};
}

} // namespace diaban
