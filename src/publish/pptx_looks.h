// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/deck.h"
#include "src/publish/xml_writer.h"

#include <optional>
#include <string>

namespace diaban {

/// Points as English Metric Units, 12,700 a point.
[[nodiscard]] std::string emu(double points);

/// "RRGGBB".
[[nodiscard]] std::string rgbOf(const Colour& colour);

/// The place in a theme that holds the colour of a class: accent1 to accent6, then hlink, folHlink and tx2; nothing for
/// a tenth class, whose colour shapes carry themselves.
inline constexpr std::size_t kThemeClasses = 9;
[[nodiscard]] const char* themePlaceOf(std::size_t classIndex);

/// How an area is filled and a line drawn; nothing of either where it is left out.
struct PptxLook {
    std::optional<DeckColour> fill{};
    Hatch hatch = Hatch::None; ///< over the ground of the fill
    Colour hatchLine{};
    std::optional<Colour> line{};
    double lineWidth = 0; ///< points
    bool bevel = false;   ///< corners of borders, whose mitres would stick out
    bool dashed = false;  ///< as kDash and kDashGap say
    double opacity = 1;   ///< of fill and line
    bool ofTheme = true;  ///< classes and no data have their colours from the theme, where it is Diaban's own
};

/// The colour as DrawingML has it: of a class by its place in the theme.
void addPptxColour(const DeckColour& colour, XmlWriter& xml, double opacity = 1);
/// Fill and line, as the last children of spPr but for effects.
void addPptxLook(const PptxLook& look, XmlWriter& xml);
/// A solid fill, or with a hatch a pattern of lines over it.
void addPptxFill(const PptxLook& look, XmlWriter& xml);

/// The xfrm of a box; `degrees` clockwise about its middle. Null `element`: "a:xfrm".
void addPptxPlace(const gis::Box& box, XmlWriter& xml, double degrees = 0, const char* element = "a:xfrm");

} // namespace diaban
