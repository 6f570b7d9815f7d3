// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/template_layout.h"
#include "src/publish/template_theme.h"

namespace diaban {

/// A layout with what it stands on.
struct TemplateSheet {
    const pugi::xml_document& layout;
    const pugi::xml_document& master;
    const TemplateTheme& theme;
    bool likeMaster = false; ///< slides have the places of its master, and so the letters
};

/// What slides have to say themselves of the letters in a placeholder: what neither layout nor master hands on, as its
/// prompt shows it (LibreOffice writes it nowhere else), or `usual`, points; and a colour that can be read, where that
/// of the placeholder cannot on what lies beneath `box`.
[[nodiscard]] TemplateLetters lettersToSay(const TemplateSheet& sheet, const LayoutPlaceholder& placeholder,
                                           const gis::Box& box, double usual);

/// The colour that lies beneath a place of a slide without its placeholders; nothing where it is a picture.
[[nodiscard]] std::optional<Colour> groundBeneath(const TemplateSheet& sheet, const gis::Point& at);

} // namespace diaban
