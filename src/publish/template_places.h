// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/template_layout.h"

namespace diaban {

/// The three layouts of a template that slides stand on.
struct ChosenLayouts {
    const LayoutFacts& title;
    const LayoutFacts& text;
    const LayoutFacts& titleOnly;
};

/// Where the words of slides go, and which of these places slides have to say, for those of the layouts are of no use.
struct TemplatePlaces {
    SlidePlaces places;
    bool titlePlaced = false, textTitlePlaced = false, bigTitlePlaced = false, subtitlePlaced = false;
};

/// Where the layouts have them, so far as words can stand there; else where Diaban's own have them.
[[nodiscard]] TemplatePlaces templatePlaces(const SlideSize& size, const ChosenLayouts& layouts);

/// Whether a title stands above a body wide and high enough for a map.
[[nodiscard]] bool hasRoom(const SlidePlaces& places, const SlideSize& size);

/// A layout with the places of its master: some programs write the layouts of one master with the places of another.
[[nodiscard]] LayoutFacts inPlacesOf(LayoutFacts layout, const LayoutFacts& master);

} // namespace diaban
