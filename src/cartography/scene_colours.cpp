// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/scene_colours.h"

#include "src/cartography/border_colour.h"
#include "src/cartography/legend_rows.h"
#include "src/cartography/palette_check.h"

namespace diaban {

namespace {

void seeStyle(SceneStyle& style, Vision vision) {
    for (Colour* colour : {&style.background,      &style.ink,          &style.softInk,
                           &style.border,          &style.coast,        &style.insetGround,
                           &style.insetRim,        &style.noDataFill,   &style.notMatchedFill,
                           &style.suppressedFill,  &style.outsideFill,  &style.hatchLine,
                           &style.parentBorder,    &style.sea,          &style.neighbourFill,
                           &style.neighbourBorder, &style.neighbourInk, &style.graticule,
                           &style.locatorHere,     &style.circle,       &style.circleOver,
                           &style.circleRim}) {
        *colour = seenBy(*colour, vision);
    }
}

void seeOverlay(MapScene& scene, Vision vision) {
    for (LineLook& look : scene.overlay.looks) {
        look.colour = seenBy(look.colour, vision);
    }
    scene.overlay.proposalRim = seenBy(scene.overlay.proposalRim, vision);
    for (SceneGroup& group : scene.overlay.groups) {
        group.colour = seenBy(group.colour, vision);
    }
    for (SceneDisc& disc : scene.overlay.discs) {
        disc.rim = seenBy(disc.rim, vision);
    }
    for (LegendMarks::Sample& sample : scene.marks.samples) {
        sample.look.colour = seenBy(sample.look.colour, vision);
        for (Colour& strip : sample.strips) {
            strip = seenBy(strip, vision);
        }
    }
    for (LegendMarks::Disc& disc : scene.marks.discs) {
        disc.rim = seenBy(disc.rim, vision);
    }
}

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
    seeOverlay(scene, vision);
    for (SceneText& text : scene.texts) {
        text.colour = seenBy(text.colour, vision);
    }
    for (SceneLabel& label : scene.labels) {
        label.halo = seenBy(label.halo, vision);
        for (SceneText& line : label.lines) {
            line.colour = seenBy(line.colour, vision);
        }
    }
}

} // namespace

void finishColours(MapScene& scene, const MapRequest& request, gis::Problems& problems) {
    std::vector<std::string> classes(scene.classFills.size());
    for (const LegendRow& row : scene.legend) {
        if (row.classIndex) {
            classes[*row.classIndex] = row.text;
        }
    }
    scene.style.border = borderColour(fillsOf(scene.legend), scene.style.border);
    tellLikeClasses(request, scene.classFills, classes, problems);
    seeAs(scene, request.view);
}

} // namespace diaban
