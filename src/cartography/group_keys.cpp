// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/group_keys.h"

#include "src/cartography/empty_space.h"
#include "src/cartography/group_names.h"
#include "src/cartography/text_block.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace diaban {

namespace {

constexpr std::array kSizes{8.0, 7.0, 6.3};   ///< points on a slide or A4
constexpr std::array kShares{1.0, 0.75, 0.5}; ///< of the keys, where there is no room for all
constexpr std::size_t kLeastKeys = 3;
/// Columns and the most that each is wide, in the same points: what is left of a page may be of any shape.
constexpr std::array<std::pair<std::size_t, double>, 5> kShapes{
    {{1, 190.0}, {2, 150.0}, {1, 140.0}, {3, 130.0}, {1, 260.0}}};
constexpr double kLeastSize = 5.5; ///< points on the page
constexpr double kStep = 5;        ///< points between the places that are tried
constexpr double kPad = 5;         ///< around what stands there already

struct Key {
    std::string id, name;
};

/// The groups whose label is their id, by id.
std::vector<Key> keysOf(const MapScene& scene) {
    std::vector<std::string> names;
    names.reserve(scene.overlay.groups.size());
    for (const SceneGroup& group : scene.overlay.groups) {
        names.push_back(group.name);
    }
    names = withoutCommonWords(names);
    std::vector<Key> keys;
    for (const SceneLabel& label : scene.labels) {
        if (!label.ofGroup || label.lines.size() != 1) {
            continue;
        }
        const SceneGroup& group = scene.overlay.groups[label.unit];
        if (label.lines.front().text == group.id && !names[label.unit].empty() && names[label.unit] != group.id) {
            keys.push_back({group.id, names[label.unit]});
        }
    }
    std::ranges::sort(keys, {}, &Key::id);
    return keys;
}

gis::Box grown(const gis::Box& box, double by) {
    return {{box.min.x - by, box.min.y - by}, {box.max.x + by, box.max.y + by}};
}

/// The page without what stands on it.
EmptySpace emptyGround(const MapScene& scene, const gis::Box& room, double pad) {
    EmptySpace space(room);
    for (const Frame& frame : scene.frames) {
        if (frame.inset) {
            space.add(grown(frame.page, pad));
        } else {
            space.add(frame.shapes);
        }
    }
    for (const SceneText& text : scene.texts) {
        space.add(grown(text.box(), pad));
    }
    for (const SceneLabel& label : scene.labels) {
        const double half = std::hypot(label.width, label.height) / 2;
        space.add(grown({label.middle, label.middle}, half));
        if (label.leader) {
            gis::Box line{label.leader->from, label.leader->from};
            line.add(label.leader->to);
            space.add(line);
        }
    }
    for (const SceneDisc& disc : scene.overlay.discs) {
        space.add(grown({disc.at, disc.at}, disc.radius + scene.overlay.haloWidth));
    }
    for (const ScaleBar& bar : scene.scaleBars) {
        space.add(grown(bar.bar, pad));
    }
    for (const gis::Box& plate : scene.around.plates) {
        space.add(grown(plate, pad / 2));
    }
    std::vector<gis::Box> boxes{scene.legendBox, scene.overlay.listBox};
    if (scene.around.locator) {
        boxes.push_back(scene.around.locator->page);
    }
    if (scene.around.logo) {
        boxes.push_back(scene.around.logo->page);
    }
    for (const gis::Box& box : boxes) {
        if (!box.empty()) {
            space.add(grown(box, pad));
        }
    }
    if (scene.northArrow) {
        const auto& [at, height] = *scene.northArrow;
        space.add(grown(gis::Box{{at.x - height / 3, at.y - height}, {at.x + height / 3, at.y}}, pad));
    }
    space.close();
    return space;
}

/// The ground of the map with all that stands beside it: between the words above and below.
gis::Box roomOf(const MapScene& scene, double pad) {
    gis::Box room = scene.around.neatLine.value_or(gis::Box{});
    if (room.empty()) {
        for (const Frame& frame : scene.frames) {
            room.add(frame.page);
        }
        room.add(scene.legendBox);
        return room;
    }
    return grown(room, -pad);
}

/// The empty place of that size nearest to the legend.
std::optional<gis::Point> placeFor(const EmptySpace& space, const gis::Box& room, const gis::Box& legend, double width,
                                   double height) {
    std::optional<gis::Point> best;
    double least = 0;
    const gis::Point to{legend.min.x, legend.max.y};
    for (double y = room.min.y; y + height <= room.max.y; y += kStep) {
        for (double x = room.min.x; x + width <= room.max.x; x += kStep) {
            const double far = std::hypot(x - to.x, y - to.y);
            if ((!best || far < least) && space.isEmpty({{x, y}, {x + width, y + height}})) {
                best = {x, y};
                least = far;
            }
        }
    }
    return best;
}

/// A heading, and below it the keys in columns.
TextBlock blockOf(std::span<const Key> keys, const std::string& heading, const SceneStyle& style, double size,
                  const std::pair<std::size_t, double>& shape) {
    const auto& [columns, width] = shape;
    TextBlock all =
        setText({{heading, 1.1 * size, true, style.ink, 0}}, static_cast<double>(columns) * width, 1e9, style.family);
    const double top = all.height + 0.1 * size;
    const std::size_t rows = (keys.size() + columns - 1) / columns;
    double left = 0;
    for (std::size_t first = 0; first < keys.size(); first += rows) {
        std::vector<Paragraph> paragraphs;
        for (std::size_t i = first; i < std::min(first + rows, keys.size()); ++i) {
            paragraphs.push_back({keys[i].id + ": " + keys[i].name, size, false, style.ink, 0.1 * size});
        }
        const TextBlock column = setText(std::move(paragraphs), width, 1e9, style.family);
        addBlock(column, {left, top}, all.texts);
        all.width = std::max(all.width, left + column.width);
        all.height = std::max(all.height, top + column.height);
        left += column.width + 1.5 * size;
    }
    return all;
}

/// Sets so many of the keys where there is room; false where there is none.
bool setKeys(MapScene& scene, const EmptySpace& space, const gis::Box& room, std::span<const Key> keys,
             const std::string& heading, const PageMeasures& measures) {
    for (const double points : kSizes) {
        const double size = points * measures.scale;
        for (const auto& [columns, width] : kShapes) {
            if (size < std::max(kLeastSize, measures.leastLabel)) {
                continue;
            }
            const TextBlock block = blockOf(keys, heading, scene.style, size, {columns, width * measures.scale});
            if (const auto place = placeFor(space, room, scene.legendBox, block.width, block.height)) {
                addBlock(block, *place, scene.texts);
                if (scene.around.neatLine) {
                    scene.around.plates.push_back(
                        grown({*place, {place->x + block.width, place->y + block.height}}, kPad * measures.scale / 2));
                }
                return true;
            }
        }
    }
    return false;
}

} // namespace

void addGroupKeys(MapScene& scene, const Catalogue& catalogue, const PageMeasures& measures) {
    const std::vector<Key> keys = keysOf(scene);
    if (keys.empty()) {
        return;
    }
    const double pad = kPad * measures.scale;
    const gis::Box room = roomOf(scene, pad);
    const EmptySpace space = emptyGround(scene, room, pad);
    for (const double share : kShares) {
        const auto count = static_cast<std::size_t>(std::ceil(share * static_cast<double>(keys.size())));
        const bool all = count == keys.size();
        const std::string heading =
            catalogue.text(all ? gis::Message{"border_map.keys", {}}
                               : gis::Message{"border_map.keys_first",
                                              {{"count", static_cast<std::int64_t>(count)},
                                               {"all", static_cast<std::int64_t>(keys.size())}}});
        if ((all || count >= kLeastKeys) &&
            setKeys(scene, space, room, std::span(keys).first(count), heading, measures)) {
            return;
        }
    }
}

} // namespace diaban
