// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/deck_rows.h"

#include "src/cartography/text_measure.h"
#include "src/publish/deck_fit.h"
#include "src/publish/pptx_table.h"

#include <algorithm>
#include <numeric>
#include <sstream>

namespace diaban {

namespace {

constexpr double kSpare = 1; ///< points: what rounding to a program's own units may take

std::vector<std::size_t> filledPages(const std::vector<double>& heights, double room) {
    std::vector<std::size_t> pages;
    double left = 0;
    for (const double height : heights) {
        if (pages.empty() || height > left) {
            pages.push_back(0);
            left = room;
        }
        ++pages.back();
        left -= height;
    }
    return pages;
}

/// The first bytes of a text, `most` or fewer, up to the end of a word where one is near, with `more` behind.
std::string cutText(const std::string& text, std::size_t most, const std::string& more) {
    constexpr std::size_t kLongWord = 40;
    const auto inside = [&](std::size_t at) { return (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U; };
    while (most > 0 && most < text.size() && inside(most)) {
        --most;
    }
    const std::size_t space = text.rfind(' ', most);
    if (space != std::string::npos && most - space < kLongWord) {
        most = space;
    }
    const std::size_t last = most == 0 ? std::string::npos : text.find_last_not_of(" ,;.", most - 1);
    return last == std::string::npos ? more : text.substr(0, last + 1) + more;
}

} // namespace

void cutTallRow(std::vector<DeckCell>& row, const std::vector<double>& columns, double size, double room,
                const std::string& more) {
    for (std::size_t column = 0; column < row.size(); ++column) {
        const auto isHigher = [&](const DeckCell& cell) { return rowHeight({cell}, {columns[column]}, size) > room; };
        if (!isHigher(row[column])) {
            continue;
        }
        const std::string whole = row[column].text;
        std::size_t fits = 0;
        for (std::size_t tooMany = whole.size(); fits + 1 < tooMany;) {
            const std::size_t middle = (fits + tooMany) / 2;
            row[column].text = cutText(whole, middle, more);
            (isHigher(row[column]) ? tooMany : fits) = middle;
        }
        row[column].text = cutText(whole, fits, more);
    }
}

std::vector<std::size_t> rowsOfPages(const std::vector<double>& heights, double head, double room) {
    const std::vector<std::size_t> fewest = filledPages(heights, room - head);
    double enough = room - head;
    constexpr double kStep = 4; // points: finer would not be seen
    while (enough > kStep && filledPages(heights, enough - kStep).size() <= fewest.size()) {
        enough -= kStep;
    }
    return filledPages(heights, enough);
}

double heightOf(const DeckTable& table) {
    return std::accumulate(table.heights.begin(), table.heights.end(), 0.0);
}

double leastWidth(const DeckCell& cell, double size) {
    double widest = 0;
    std::istringstream words(cell.text);
    for (std::string word; words >> word;) {
        widest = std::max(widest, textWidth(word, {kDeckFamily, cell.bold}, size));
    }
    return widest + 2 * kCellSide + kSpare;
}

double wholeWidth(const DeckCell& cell, double size) {
    return textWidth(cell.text, {kDeckFamily, cell.bold}, size) + 2 * kCellSide + kSpare;
}

double sizeInOneLine(const std::string& words, double largest, double least, double width) {
    double size = largest;
    while (size > least && textWidth(words, {kDeckFamily, true}, size) > width) {
        --size;
    }
    return std::max(size, least);
}

std::optional<std::vector<double>> columnsFor(const std::vector<std::vector<DeckCell>>& rows, double size, double first,
                                              double room) {
    std::vector<double> widths(rows.front().size(), 0);
    for (const std::vector<DeckCell>& row : rows) {
        for (std::size_t column = 0; column < widths.size(); ++column) {
            widths[column] = std::max(widths[column], leastWidth(row[column], size));
        }
    }
    const double others = std::accumulate(widths.begin() + 1, widths.end(), 0.0);
    first = std::max(first, widths.front());
    if (first + others > room) {
        return std::nullopt;
    }
    const double spare = (room - first - others) / static_cast<double>(widths.size());
    for (double& width : widths) {
        width += spare;
    }
    widths.front() = first + spare;
    return widths;
}

} // namespace diaban
