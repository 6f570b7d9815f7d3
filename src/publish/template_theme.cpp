// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/template_theme.h"

#include "src/cartography/colour_difference.h"
#include "src/table/xml_elements.h"

#include <charconv>
#include <cstring>

namespace diaban {

namespace {

constexpr Colour kWhite = colourOf(0xffffff);

std::optional<Colour> fromHex(const char* text) {
    std::uint32_t rgb = 0;
    const char* end = text + std::strlen(text);
    if (end - text != 6 || std::from_chars(text, end, rgb, 16).ptr != end) {
        return std::nullopt;
    }
    return colourOf(rgb);
}

/// A colour that names no other.
std::optional<Colour> plainColour(const pugi::xml_node& holder) {
    if (const pugi::xml_node own = childOf(holder, "srgbClr")) {
        return fromHex(own.attribute("val").value());
    }
    return fromHex(childOf(holder, "sysClr").attribute("lastClr").value());
}

} // namespace

TemplateTheme::TemplateTheme(const pugi::xml_document& theme, const pugi::xml_document& master) {
    const pugi::xml_node elements = childOf(theme.document_element(), "themeElements");
    for (const pugi::xml_node& place : childOf(elements, "clrScheme").children()) {
        if (const auto colour = plainColour(place)) {
            m_colours[std::string(localName(place.name()))] = *colour;
        }
    }
    m_family = childOf(childOf(childOf(elements, "fontScheme"), "minorFont"), "latin").attribute("typeface").value();
    for (const pugi::xml_attribute& place : childOf(master.document_element(), "clrMap").attributes()) {
        m_places[place.name()] = place.value();
    }
}

std::optional<Colour> TemplateTheme::find(const std::string& name) const {
    const auto place = m_places.find(name);
    const auto colour = m_colours.find(place == m_places.end() ? name : place->second);
    return colour == m_colours.end() ? std::nullopt : std::optional(colour->second);
}

std::optional<Colour> TemplateTheme::colourIn(const pugi::xml_node& fill) const {
    if (const pugi::xml_node named = childOf(fill, "schemeClr")) {
        return find(named.attribute("val").value());
    }
    return plainColour(fill);
}

Colour TemplateTheme::readable(std::initializer_list<const char*> names, const Colour& usual) const {
    constexpr double kOfText = 4.5;
    for (const char* name : names) {
        const auto colour = find(name);
        if (colour && contrastRatio(*colour, kWhite) >= kOfText) {
            return *colour;
        }
    }
    return usual;
}

bool TemplateTheme::isLight(const pugi::xml_document& layout, const pugi::xml_document& master) const {
    constexpr double kPale = 1.35; // of white on it: a hatch and a pale class still show
    for (const pugi::xml_document* part : {&layout, &master}) {
        const pugi::xml_node ground = childOf(childOf(part->document_element(), "cSld"), "bg");
        if (!ground) {
            continue;
        }
        const pugi::xml_node named = childOf(ground, "bgRef");
        const auto colour = colourIn(named ? named : childOf(childOf(ground, "bgPr"), "solidFill"));
        return colour && contrastRatio(*colour, kWhite) <= kPale;
    }
    return contrastRatio(find("bg1").value_or(kWhite), kWhite) <= kPale;
}

} // namespace diaban
