// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/panel_layout.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

struct Shape {
    double width, height;
};

bool within(const gis::Box& inner, const gis::Box& outer) {
    constexpr double kSlack = 1e-9;
    return inner.min.x >= outer.min.x - kSlack && inner.min.y >= outer.min.y - kSlack &&
           inner.max.x <= outer.max.x + kSlack && inner.max.y <= outer.max.y + kSlack;
}

PanelRequest requestOf(std::size_t panels, const gis::Box& body, const Shape& map) {
    PanelRequest request;
    request.body = body;
    request.panels = panels;
    request.map = {map.width, map.height};
    request.legend = {150, 170};
    request.title = 20;
    return request;
}

TEST(PanelLayout, nothingOverlapsAndAllIsOnThePage) {
    const gis::Box slide{{48, 80}, {912, 490}};
    const gis::Box upright{{27, 90}, {568, 760}};
    for (const gis::Box& body : {slide, upright}) {
        for (std::size_t panels = 2; panels <= 12; ++panels) {
            for (const Shape& shape : {Shape{1, 1}, Shape{3, 1}, Shape{1, 3}}) {
                const PanelRequest request = requestOf(panels, body, shape);
                const PanelLayout layout = layOutPanels(request);
                ASSERT_EQ(layout.cells.size(), panels);
                EXPECT_TRUE(within(layout.legend, body)) << panels << ' ' << shape.width;
                EXPECT_GT(layout.factor, 0);
                for (std::size_t i = 0; i < panels; ++i) {
                    const gis::Box& cell = layout.cells[i];
                    EXPECT_TRUE(within(cell, body)) << panels << ' ' << i;
                    EXPECT_FALSE(cell.intersects(layout.legend)) << panels << ' ' << i;
                    EXPECT_GE(cell.width() + 1e-9, shape.width * layout.factor);
                    EXPECT_GE(cell.height() + 1e-9, request.title + shape.height * layout.factor);
                    for (std::size_t k = 0; k < i; ++k) {
                        EXPECT_FALSE(cell.intersects(layout.cells[k])) << panels << ' ' << i << ' ' << k;
                    }
                }
            }
        }
    }
}

TEST(PanelLayout, tallMapsStandInARowAndWideOnesBelowOneAnother) {
    const gis::Box slide{{48, 80}, {912, 490}};
    const PanelLayout tall = layOutPanels(requestOf(3, slide, {1, 3}));
    EXPECT_EQ(tall.cells[0].min.y, tall.cells[2].min.y);
    const PanelLayout wide = layOutPanels(requestOf(3, {{0, 0}, {500, 800}}, {4, 1}));
    EXPECT_EQ(wide.cells[0].min.x, wide.cells[2].min.x);
}

TEST(PanelLayout, theLegendTakesTheCellThatIsLeft) {
    const PanelLayout layout = layOutPanels(requestOf(5, {{0, 0}, {900, 640}}, {1, 1}));
    EXPECT_EQ(layout.cells[4].min.y, layout.legend.min.y); // three and two, and the legend beside these
    EXPECT_GT(layout.legend.min.x, layout.cells[4].max.x);
}

TEST(PanelLayout, aBodyTooSmallForTheLegendStillHasMaps) {
    const PanelLayout layout = layOutPanels(requestOf(2, {{0, 0}, {100, 60}}, {1, 1}));
    EXPECT_GT(layout.factor, 0);
    EXPECT_EQ(layout.cells.size(), 2U);
}

} // namespace
} // namespace diaban
