// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/panel_layout.h"

#include <algorithm>
#include <optional>

namespace diaban {

namespace {

enum class LegendPlace { Right, Below, LastCell };

/// A way to share the body.
struct Grid {
    std::size_t columns = 1, rows = 1;
    LegendPlace legend = LegendPlace::Right;
    LooseBox cell; ///< as large as it may be
    double factor = 0;
};

std::optional<Grid> gridOf(const PanelRequest& request, std::size_t columns, LegendPlace place) {
    Grid grid{columns, (request.panels + columns - 1) / columns, place, {}, 0};
    const double gap = request.gap;
    const double width = request.body.width() - (place == LegendPlace::Right ? request.legend.width + 2 * gap : 0);
    const double height = request.body.height() - (place == LegendPlace::Below ? request.legend.height + 2 * gap : 0);
    const auto across = static_cast<double>(columns);
    const auto down = static_cast<double>(grid.rows);
    grid.cell = {(width - (across - 1) * 2 * gap) / across, (height - (down - 1) * gap) / down};
    if (place == LegendPlace::LastCell &&
        (columns * grid.rows == request.panels || grid.cell.width < request.legend.width ||
         grid.cell.height < request.legend.height)) {
        return std::nullopt;
    }
    grid.factor =
        std::min(grid.cell.width / request.map.width, (grid.cell.height - request.title) / request.map.height);
    return grid.factor > 0 ? std::optional(grid) : std::nullopt;
}

/// The best grid; where the body is too small for any, one row without room for a legend.
Grid bestGrid(const PanelRequest& request) {
    Grid best{request.panels, 1, LegendPlace::Right, {}, 0};
    for (const LegendPlace place : {LegendPlace::Right, LegendPlace::LastCell, LegendPlace::Below}) {
        for (std::size_t columns = 1; columns <= request.panels; ++columns) {
            const auto grid = gridOf(request, columns, place);
            if (grid && grid->factor > best.factor * (1 + 1e-9)) {
                best = *grid;
            }
        }
    }
    if (best.factor <= 0) {
        best.cell = {request.body.width() / static_cast<double>(request.panels), request.body.height()};
        best.factor = 0.5 * std::min(best.cell.width / request.map.width, best.cell.height / request.map.height);
    }
    return best;
}

gis::Box boxAt(double x, double y, const LooseBox& size) {
    return {{x, y}, {x + size.width, y + size.height}};
}

} // namespace

PanelLayout layOutPanels(const PanelRequest& request) {
    const Grid grid = bestGrid(request);
    const double gap = request.gap;
    // No wider than the maps need: columns of narrow maps stand together.
    LooseBox cell = grid.cell;
    cell.height = std::min(cell.height, request.title + request.map.height * grid.factor);
    const double least = grid.legend == LegendPlace::LastCell ? request.legend.width : 0.0;
    cell.width = std::min(cell.width, std::max(request.map.width * grid.factor * 1.12, least));
    if (grid.legend == LegendPlace::LastCell) {
        cell.height = std::max(cell.height, request.legend.height);
    }
    const auto across = static_cast<double>(grid.columns);
    const auto down = static_cast<double>(grid.rows);
    const double width = across * cell.width + (across - 1) * 2 * gap;
    const double height = down * cell.height + (down - 1) * gap;
    LooseBox all{width, height};
    if (grid.legend == LegendPlace::Right) {
        all = {width + 2 * gap + request.legend.width, std::max(height, request.legend.height)};
    } else if (grid.legend == LegendPlace::Below) {
        all = {std::max(width, request.legend.width), height + 2 * gap + request.legend.height};
    }
    const double left = request.body.centre().x - all.width / 2;
    const double top = request.body.centre().y - all.height / 2;
    PanelLayout layout;
    layout.factor = grid.factor;
    for (std::size_t panel = 0; panel < request.panels; ++panel) {
        const std::size_t line = panel / grid.columns;
        const auto column = static_cast<double>(panel % grid.columns);
        const auto row = static_cast<double>(line);
        layout.cells.push_back(boxAt(left + column * (cell.width + 2 * gap), top + row * (cell.height + gap), cell));
    }
    const double foot = top + (down - 1) * (cell.height + gap);
    layout.legend = grid.legend == LegendPlace::Right   ? boxAt(left + width + 2 * gap, top, request.legend)
                    : grid.legend == LegendPlace::Below ? boxAt(left, top + height + 2 * gap, request.legend)
                                                        : boxAt(left + width - cell.width, foot, request.legend);
    return layout;
}

} // namespace diaban
