// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/limits.h"
#include "gis/base/problems.h"
#include "src/publish/pptx_masters.h"

#include <optional>
#include <string>
#include <vector>

namespace diaban {

/// A part of a template as it goes into the slides, under the name that it has there.
struct TemplatePart {
    struct Relation {
        std::string id, type, target; ///< as its XML knows it; the whole type; the part's name in the slides
    };
    std::string name, contentType, bytes;
    std::vector<Relation> relations;
};

/// A placeholder of a layout, as slides name it.
struct TemplatePlaceholder {
    std::string type, index; ///< either may be empty
};

/// What slides say themselves of the letters in a placeholder; nothing that its layout hands on to them.
struct TemplateLetters {
    std::optional<double> size{}; ///< points
    std::optional<Colour> colour{};
    std::string family{}; ///< these three only with a size
    bool bold = false, centred = false;
};

/// What one of Diaban's layouts becomes.
struct TemplateLayout {
    std::string part;
    std::optional<TemplatePlaceholder> title, text, number; ///< text: body or subtitle
    TemplateLetters titleLetters{}, textLetters{}, numberLetters{};
    bool titlePlaced = false, textPlaced = false; ///< slides say its place themselves: the layout's is of no use
};

/// An office's own master with its layouts, theme and pictures, and what slides have to know of them.
struct SlideTemplate {
    SlideSize size;
    SlidePlaces places;
    std::string family;        ///< of the theme's text
    Colour ink, accent;        ///< dark enough to be read on white
    bool lightGround = true;   ///< of the slides below their title; on another ground words and maps get a white one
    std::string master;        ///< a part
    std::string masterId;      ///< free of those of its layouts
    bool placesFilled = false; ///< a layout's title has no place of use, and got Diaban's
    std::vector<TemplatePart> parts;
    std::vector<TemplateLayout> layouts; ///< in the order of kSlideLayouts
};

/// Reads the first master of a .pptx or .potx, or the first that has room for a map below a title. Notes what is left
/// out of it: slides, links that lead out of the file; and where its titles or colours are of no use. Throws
/// gis::Error{BadInput}: "template.missing", "template.not_slides", "template.macros", "template.outside",
/// "template.no_master", "template.objects", "template.size", "template.upright", "template.no_room", "template.xml",
/// "template.damaged", "template.inflated".
[[nodiscard]] SlideTemplate readSlideTemplate(const std::string& file, const gis::Limits& limits,
                                              gis::Problems& problems);

} // namespace diaban
