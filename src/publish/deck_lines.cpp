// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/deck_lines.h"

#include "src/cartography/text_measure.h"
#include "src/publish/deck_fit.h"

namespace diaban {

namespace {

/// Fills lines piece by piece; a word of two looks stays whole.
class LineFiller {
public:
    LineFiller(double size, double width) : m_size(size), m_room(width) {}

    void add(const DeckRun& run) {
        std::size_t at = 0;
        while (at < run.text.size()) {
            std::size_t end = std::min(run.text.find(' ', at), run.text.size());
            while (end + 1 < run.text.size() && run.text[end + 1] == '%') { // stays with its number
                end = std::min(run.text.find(' ', end + 1), run.text.size());
            }
            if (end > at) {
                addToWord({run.text.substr(at, end - at), run.bold, run.colour});
            }
            if (end < run.text.size()) {
                endWord();
                m_spaceBold = run.bold;
            }
            at = end + 1;
        }
    }

    std::vector<TextLine> take() {
        endWord();
        if (m_lines.empty()) {
            m_lines.emplace_back();
        }
        return std::move(m_lines);
    }

private:
    void addToWord(LinePiece piece) {
        piece.width = textWidth(piece.text, {kDeckFamily, piece.bold}, m_size);
        m_word.push_back(std::move(piece));
    }

    void endWord() {
        double width = 0;
        for (const LinePiece& piece : m_word) {
            width += piece.width;
        }
        if (m_word.empty()) {
            return;
        }
        const double space =
            m_lines.empty() || m_lines.back().empty() ? 0 : textWidth(" ", {kDeckFamily, m_spaceBold}, m_size);
        if (m_lines.empty() || (m_at > 0 && m_at + space + width > m_room)) {
            m_lines.emplace_back();
            m_at = 0;
        } else {
            m_at += space;
        }
        for (LinePiece& piece : m_word) {
            place(std::move(piece));
        }
        m_word.clear();
    }

    /// What looks like the piece before it becomes one with it, so that a search finds words that follow one another.
    void place(LinePiece piece) {
        TextLine& line = m_lines.back();
        piece.left = m_at;
        m_at += piece.width;
        if (!line.empty() && line.back().bold == piece.bold && line.back().colour == piece.colour) {
            LinePiece& last = line.back();
            last.text += (piece.left > last.left + last.width ? " " : "") + piece.text;
            last.width = m_at - last.left;
        } else {
            line.push_back(std::move(piece));
        }
    }

    double m_size, m_room, m_at = 0;
    bool m_spaceBold = false;
    TextLine m_word;
    std::vector<TextLine> m_lines;
};

} // namespace

std::vector<TextLine> linesOf(const DeckParagraph& paragraph, double width) {
    LineFiller filler(paragraph.size, width);
    for (const DeckRun& run : paragraph.runs) {
        filler.add(run);
    }
    return filler.take();
}

double widthOf(const TextLine& line) {
    return line.empty() ? 0 : line.back().left + line.back().width;
}

} // namespace diaban
