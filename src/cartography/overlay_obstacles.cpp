// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/overlay_obstacles.h"

namespace diaban {

namespace {

gis::Box grown(const gis::Box& box, double by) {
    return {{box.min.x - by, box.min.y - by}, {box.max.x + by, box.max.y + by}};
}

} // namespace

gis::Box boxOf(const SceneDisc& disc, double haloWidth) noexcept {
    return grown({disc.at, disc.at}, disc.radius + disc.rimWidth / 2 + haloWidth);
}

PlacedBoxes placedOn(const MapScene& scene, const gis::Box& room, const Frame* within) {
    PlacedBoxes placed(room);
    for (const SceneText& text : scene.texts) {
        placed.add(turnedBox(grown(text.box(), 0.5)));
    }
    placed.add(turnedBox(grown(scene.legendBox, 2)));
    if (!scene.overlay.listBox.empty()) {
        placed.add(turnedBox(grown(scene.overlay.listBox, 2)));
    }
    for (const ScaleBar& bar : scene.scaleBars) {
        placed.add(turnedBox(grown(bar.bar, 2)));
    }
    if (scene.northArrow) {
        const auto& [at, height] = *scene.northArrow;
        placed.add(turnedBox(gis::Box{{at.x - height / 3, at.y - height}, {at.x + height / 3, at.y}}));
    }
    for (const Frame& frame : scene.frames) {
        if (frame.inset && &frame != within) {
            placed.add(turnedBox(grown(frame.page, 1)));
        }
    }
    if (within == nullptr) {
        for (const gis::Box& mark : scene.around.marks) {
            placed.add(turnedBox(grown(mark, 0.5)));
        }
    }
    for (const SceneDisc& disc : scene.overlay.discs) {
        placed.add(turnedBox(boxOf(disc, scene.overlay.haloWidth)));
    }
    for (const SceneLabel& label : scene.labels) {
        placed.add({label.middle, label.width, label.height, label.degrees});
    }
    return placed;
}

} // namespace diaban
