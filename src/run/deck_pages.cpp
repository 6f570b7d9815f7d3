// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/deck_rows.h"
#include "src/run/deck_slides.h"

namespace diaban {

DeckCell headCell(const DeckMaking& making, const char* id, Anchor side) {
    DeckCell cell{making.text({id, {}}), true, side};
    cell.fill = DeckColour{making.deck.accent};
    cell.ink = colourOf(0xffffff);
    return cell;
}

std::vector<DeckTable> tablePages(const DeckMaking& making, const DeckTable& whole, std::size_t most) {
    const gis::Box room = slideBody(making);
    std::vector<double> heights;
    for (const auto& row : whole.rows) {
        heights.push_back(rowHeight(row, whole.columns, whole.size));
    }
    const double head = heights.front();
    heights.erase(heights.begin());
    std::vector<std::size_t> pages = rowsOfPages(heights, head, room.height());
    while (pages.size() > most) { // the last rows are left out
        heights.resize(heights.size() - pages.back());
        pages = rowsOfPages(heights, head, room.height());
    }
    std::vector<DeckTable> tables;
    std::size_t row = 0;
    for (const std::size_t count : pages) {
        DeckTable& table = tables.emplace_back(whole);
        table.corner = room.min;
        const auto from = whole.rows.begin() + 1 + static_cast<std::ptrdiff_t>(row);
        table.rows = {whole.rows.front()};
        table.rows.insert(table.rows.end(), from, from + static_cast<std::ptrdiff_t>(count));
        table.heights = {head};
        const auto height = heights.begin() + static_cast<std::ptrdiff_t>(row);
        table.heights.insert(table.heights.end(), height, height + static_cast<std::ptrdiff_t>(count));
        row += count;
    }
    return tables;
}

} // namespace diaban
