// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/slide_template.h"

#include <pugixml.hpp>

#include <string>
#include <vector>

namespace diaban {

/// A placeholder of a layout or master; what the layout does not say the master does.
struct LayoutPlaceholder {
    std::string type, index; ///< as written; of a type that is left out "obj"
    std::optional<gis::Box> box;
    double size = 0; ///< points of its letters; 0: not said
};

/// What a layout, or a master, says of itself.
struct LayoutFacts {
    std::string part;
    std::string kind; ///< "title", "obj", "tx", "titleOnly", ...; may be empty
    std::vector<LayoutPlaceholder> placeholders;

    /// The first of one of these types, the first of them before the others; null where there is none.
    [[nodiscard]] const LayoutPlaceholder* find(std::initializer_list<const char*> types) const;
};

/// The type of the master's placeholder from which one of a layout takes what it does not say.
[[nodiscard]] const char* masterTypeOf(const std::string& type);

/// Reads a layout or a master.
[[nodiscard]] LayoutFacts layoutFacts(const std::string& part, const pugi::xml_document& xml);

/// Fills in places and sizes that the layout leaves to its master.
void inherit(LayoutFacts& layout, const LayoutFacts& master, const pugi::xml_document& masterXml);

/// Whether a picture or drawing lies over much of a layout's or master's ground.
[[nodiscard]] bool isCovered(const pugi::xml_document& xml, const SlideSize& size);

} // namespace diaban
