// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/pptx_looks.h"

#include <array>
#include <cmath>

namespace diaban {

namespace {

/// A share as DrawingML has it: of 100,000.
std::string thousandths(double share) {
    constexpr double kWhole = 100'000;
    return std::to_string(std::llround(share * kWhole));
}

} // namespace

std::string emu(double points) {
    constexpr double kPerPoint = 12'700;
    return std::to_string(std::llround(points * kPerPoint));
}

std::string rgbOf(const Colour& colour) {
    std::string hex = hexOf(colour).substr(1);
    for (char& c : hex) {
        c = c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return hex;
}

const char* themePlaceOf(std::size_t classIndex) {
    static constexpr std::array<const char*, kThemeClasses> kPlaces{
        "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink", "tx2"};
    return classIndex < kPlaces.size() ? kPlaces.at(classIndex) : nullptr;
}

void addPptxColour(const DeckColour& colour, XmlWriter& xml, double opacity) {
    const char* place = colour.classIndex ? themePlaceOf(*colour.classIndex) : nullptr;
    if (place != nullptr) {
        xml.open("a:schemeClr", {{"val", place}});
    } else {
        xml.open("a:srgbClr", {{"val", rgbOf(colour.rgb)}});
    }
    if (opacity < 1) {
        xml.empty("a:alpha", {{"val", thousandths(opacity)}});
    }
    xml.close();
}

void addPptxFill(const PptxLook& look, XmlWriter& xml) {
    static constexpr std::array kPatterns{"", "wdUpDiag", "wdDnDiag", "dotGrid"}; // in the order of Hatch
    if (!look.fill) {
        xml.empty("a:noFill");
        return;
    }
    if (look.hatch == Hatch::None) {
        xml.open("a:solidFill");
        addPptxColour(*look.fill, xml, look.opacity);
        xml.close();
        return;
    }
    xml.open("a:pattFill", {{"prst", kPatterns.at(static_cast<std::size_t>(look.hatch))}});
    xml.open("a:fgClr");
    addPptxColour({look.hatchLine}, xml);
    xml.close();
    xml.open("a:bgClr");
    if (look.hatch == Hatch::NoData && look.ofTheme) {
        xml.empty("a:schemeClr", {{"val", "bg2"}});
    } else {
        addPptxColour(*look.fill, xml);
    }
    xml.close();
    xml.close();
}

void addPptxLook(const PptxLook& look, XmlWriter& xml) {
    addPptxFill(look, xml);
    if (!look.line) {
        xml.open("a:ln");
        xml.empty("a:noFill");
        xml.close();
        return;
    }
    xml.open("a:ln", {{"w", emu(look.lineWidth)}});
    xml.open("a:solidFill");
    addPptxColour({*look.line}, xml, look.opacity);
    xml.close();
    if (look.dashed) {
        xml.open("a:custDash");
        xml.empty("a:ds", {{"d", thousandths(kDash)}, {"sp", thousandths(kDashGap)}});
        xml.close();
    }
    if (look.bevel) {
        xml.empty("a:bevel");
    }
    xml.close();
}

void addPptxPlace(const gis::Box& box, XmlWriter& xml, double degrees, const char* element) {
    constexpr double kPerDegree = 60'000;
    if (degrees != 0) {
        const double turned = degrees < 0 ? degrees + 360 : degrees;
        const std::string rot = std::to_string(std::llround(turned * kPerDegree));
        xml.open(element, {{"rot", rot}});
    } else {
        xml.open(element);
    }
    xml.empty("a:off", {{"x", emu(box.min.x)}, {"y", emu(box.min.y)}});
    xml.empty("a:ext", {{"cx", emu(box.width())}, {"cy", emu(box.height())}});
    xml.close();
}

} // namespace diaban
