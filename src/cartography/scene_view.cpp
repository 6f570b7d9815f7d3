// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/scene_view.h"

namespace diaban {

namespace {

void seeStyle(SceneStyle& style, Vision vision) {
    for (Colour* colour : {&style.background, &style.ink, &style.softInk, &style.border, &style.coast,
                           &style.insetGround, &style.insetRim, &style.noDataFill, &style.notMatchedFill,
                           &style.suppressedFill, &style.outsideFill, &style.hatchLine}) {
        *colour = seenBy(*colour, vision);
    }
}

} // namespace

void seeAs(MapScene& scene, Vision vision) {
    if (vision == Vision::Normal) {
        return;
    }
    seeStyle(scene.style, vision);
    for (Colour& fill : scene.classFills) {
        fill = seenBy(fill, vision);
    }
    for (SceneUnit& unit : scene.units) {
        unit.fill = seenBy(unit.fill, vision);
    }
    for (LegendRow& row : scene.legend) {
        row.fill = seenBy(row.fill, vision);
    }
    if (scene.chart) {
        for (LegendChart::Bar& bar : scene.chart->bars) {
            bar.fill = seenBy(bar.fill, vision);
        }
    }
    for (SceneText& text : scene.texts) {
        text.colour = seenBy(text.colour, vision);
    }
}

} // namespace diaban
