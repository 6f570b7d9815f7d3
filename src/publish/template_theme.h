// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/colour.h"

#include <pugixml.hpp>

#include <map>
#include <optional>
#include <string>

namespace diaban {

/// Colours and font of a theme, by the names that slides call them.
class TemplateTheme {
public:
    /// `master` says which place of the theme is its text and which its ground.
    TemplateTheme(const pugi::xml_document& theme, const pugi::xml_document& master);

    /// "accent1", "tx1", "bg1"; nothing where the theme does not have it.
    [[nodiscard]] std::optional<Colour> find(const std::string& name) const;
    /// Of a solidFill, or what holds one colour; nothing for another fill.
    [[nodiscard]] std::optional<Colour> colourIn(const pugi::xml_node& fill) const;
    [[nodiscard]] const std::string& family() const noexcept { return m_family; }
    /// The first of the theme's colours that can be read on white; `usual` where none can.
    [[nodiscard]] Colour readable(std::initializer_list<const char*> names, const Colour& usual) const;
    /// Whether a layout's ground, else its master's, is one pale colour.
    [[nodiscard]] bool isLight(const pugi::xml_document& layout, const pugi::xml_document& master) const;

private:
    std::map<std::string, Colour> m_colours; ///< by the places of the theme
    std::map<std::string, std::string> m_places;
    std::string m_family;
};

} // namespace diaban
