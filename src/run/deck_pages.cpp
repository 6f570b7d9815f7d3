// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/deck_rows.h"
#include "src/run/deck_slides.h"
#include "src/run/deck_words.h"

#include <algorithm>

namespace diaban {

using namespace slide_sizes;

namespace {

std::vector<double> rowHeights(const DeckTable& table, double size) {
    std::vector<double> heights;
    for (const std::vector<DeckCell>& row : table.rows) {
        heights.push_back(rowHeight(row, table.columns, size));
    }
    return heights;
}

bool breaksNoWord(const DeckTable& table, double size) {
    return std::ranges::all_of(table.rows, [&](const std::vector<DeckCell>& row) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (leastWidth(row[column], size) > table.columns[column]) {
                return false;
            }
        }
        return true;
    });
}

/// The largest words at which a table takes no more slides than at its own size, and loses no row.
double largestSize(const DeckTable& table, double room, std::size_t most) {
    constexpr double kStep = 2, kLargestRow = 18;
    const auto pagesAt = [&](double size) {
        std::vector<double> heights = rowHeights(table, size);
        const double head = heights.front();
        heights.erase(heights.begin());
        return rowsOfPages(heights, head, room).size();
    };
    const auto isTooHigh = [&](double size) {
        const std::vector<double> heights = rowHeights(table, size);
        return std::ranges::any_of(heights.begin() + 1, heights.end(),
                                   [&](double height) { return heights.front() + height > room; });
    };
    const std::size_t fewest = std::min(pagesAt(table.size), most);
    double size = kLargestRow;
    while (size > table.size && (!breaksNoWord(table, size) || pagesAt(size) > fewest || isTooHigh(size))) {
        size -= kStep;
    }
    return std::max(size, table.size);
}

} // namespace

DeckCell headCell(const DeckMaking& making, const char* id, Anchor side) {
    DeckCell cell{making.text({id, {}}), true, side};
    cell.fill = DeckColour{making.deck.accent};
    cell.ink = colourOf(0xffffff);
    return cell;
}

gis::Box tableRoom(const DeckMaking& making, bool cut) {
    constexpr double kLines = 1.5; // the line itself, and what parts it from the table
    gis::Box room = slideBody(making);
    room.max.y -= cut ? kLines * lineHeight(kLeast) : 0;
    return room;
}

std::vector<DeckTable> tablePages(const DeckMaking& making, const DeckTable& whole, std::size_t most,
                                  std::size_t inAll) {
    const bool cut = inAll > whole.rows.size() - 1;
    const gis::Point corner = tableRoom(making, cut).min;
    DeckTable set = whole;
    const double headHeight = rowHeight(set.rows.front(), set.columns, set.size);
    for (auto row = set.rows.begin() + 1; row != set.rows.end(); ++row) { // as if cut: other rows may be left out yet
        cutTallRow(*row, set.columns, set.size, tableRoom(making, true).height() - headHeight,
                   making.text({"slides.row_cut", {}}));
    }
    set.size = largestSize(set, tableRoom(making, cut).height(), most);
    std::vector<double> heights = rowHeights(set, set.size);
    const double head = heights.front();
    heights.erase(heights.begin());
    std::vector<std::size_t> pages = rowsOfPages(heights, head, tableRoom(making, cut).height());
    while (pages.size() > most) { // the last rows are left out
        heights.pop_back();
        pages = rowsOfPages(heights, head, tableRoom(making, true).height());
    }
    std::vector<DeckTable> tables;
    std::size_t row = 0;
    for (const std::size_t count : pages) {
        DeckTable& table = tables.emplace_back(set);
        table.corner = corner;
        const auto from = set.rows.begin() + 1 + static_cast<std::ptrdiff_t>(row);
        table.rows = {set.rows.front()};
        table.rows.insert(table.rows.end(), from, from + static_cast<std::ptrdiff_t>(count));
        table.heights = {head};
        const auto height = heights.begin() + static_cast<std::ptrdiff_t>(row);
        table.heights.insert(table.heights.end(), height, height + static_cast<std::ptrdiff_t>(count));
        row += count;
    }
    return tables;
}

std::string rangeWords(std::size_t first, std::size_t last) {
    return first == last ? std::to_string(first) : std::to_string(first) + "–" + std::to_string(last);
}

void addFootLine(DeckSlide& slide, const DeckMaking& making, const std::string& words) {
    DeckText text{making.text({"slides.object.text", {}}), slideBody(making), {plainParagraph(words, kLeast)}};
    text.place = TextPlace::Bottom;
    text.box.min.y = text.box.max.y - lineHeight(kLeast);
    slide.elements.emplace_back(std::move(text));
}

void addCutLine(DeckSlide& slide, const DeckMaking& making, const CutTable& cut) {
    if (cut.shown >= cut.of) {
        return;
    }
    const std::string& level = making.job.project.boundaries.level;
    addFootLine(slide, making,
                making.text({cut.id,
                             {{"shown", static_cast<std::int64_t>(cut.shown)},
                              {"of", static_cast<std::int64_t>(cut.of)},
                              {"units", countedUnits(cut.of, level, making.job.catalogue)}}}));
}

} // namespace diaban
