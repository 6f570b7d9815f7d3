// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/template_places.h"

#include <algorithm>

namespace diaban {

namespace {

constexpr double kSourceRoom = 30; ///< below the body

/// Whether a box is one that words can stand in, within the slide; nothing that is no number is.
bool isUsable(const std::optional<gis::Box>& box, const SlideSize& size, double width, double height) {
    return box && box->min.x >= 0 && box->min.y >= 0 && box->max.x <= size.width + 1 && box->max.y <= size.height + 1 &&
           box->width() >= width && box->height() >= height;
}

/// Takes the place of a placeholder; false where there is one, but of no use.
bool takePlace(gis::Box& place, const LayoutPlaceholder* placeholder, const SlideSize& slide) {
    constexpr double kLeastLine = 24; // of the least title
    if (placeholder != nullptr && isUsable(placeholder->box, slide, slide.width / 4, kLeastLine)) {
        place = *placeholder->box;
        return true;
    }
    return placeholder == nullptr;
}

void takeSize(double& size, const LayoutPlaceholder* placeholder) {
    constexpr double kMostLetters = 60;
    if (placeholder != nullptr && placeholder->size > 0) {
        size = std::min(placeholder->size, kMostLetters);
    }
}

} // namespace

TemplatePlaces templatePlaces(const SlideSize& size, const ChosenLayouts& layouts) {
    TemplatePlaces made{SlidePlaces(size)};
    SlidePlaces& places = made.places;
    const LayoutPlaceholder* title = layouts.titleOnly.find({"title", "ctrTitle"});
    const LayoutPlaceholder* bigTitle = layouts.title.find({"ctrTitle", "title"});
    const LayoutPlaceholder* subtitle = layouts.title.find({"subTitle", "body", "obj"});
    gis::Box asOnTheOthers;
    made.titlePlaced = !takePlace(places.title, title, size);
    made.textTitlePlaced = !takePlace(asOnTheOthers, layouts.text.find({"title", "ctrTitle"}), size);
    made.bigTitlePlaced = !takePlace(places.bigTitle, bigTitle, size);
    made.subtitlePlaced = !takePlace(places.subtitle, subtitle, size);
    takeSize(places.titleSize, title);
    takeSize(places.bigTitleSize, bigTitle);
    takeSize(places.subtitleSize, subtitle);
    (void)takePlace(places.number, layouts.titleOnly.find({"sldNum"}), size);
    const LayoutPlaceholder* body = layouts.text.find({"body", "obj"});
    constexpr double kWide = 0.6, kHigh = 0.5, kBelowTitle = 8;
    gis::Box room{{places.title.min.x, places.title.max.y + kBelowTitle},
                  {places.title.max.x, size.height - kSourceRoom}};
    if (body != nullptr && isUsable(body->box, size, kWide * size.width, kHigh * size.height) &&
        body->box->min.y >= places.title.max.y) {
        room = *body->box;
    }
    places.body = {room.min, {room.max.x, room.max.y - kSourceRoom}};
    places.source = {{room.min.x, places.body.max.y + 4}, room.max};
    return made;
}

bool hasRoom(const SlidePlaces& places, const SlideSize& size) {
    constexpr double kWide = 0.7, kHigh = 0.45;
    return places.title.width() >= size.width / 2 && places.body.width() >= kWide * size.width &&
           places.body.height() >= kHigh * size.height;
}

LayoutFacts inPlacesOf(LayoutFacts layout, const LayoutFacts& master) {
    for (LayoutPlaceholder& placeholder : layout.placeholders) {
        placeholder.box.reset();
        if (const LayoutPlaceholder* own = master.find({masterTypeOf(placeholder.type)})) {
            placeholder.box = own->box;
        }
    }
    return layout;
}

} // namespace diaban
