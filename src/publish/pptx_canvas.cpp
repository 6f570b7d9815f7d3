// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/pptx_canvas.h"

#include "src/publish/pptx_text.h"
#include "src/publish/slide_template.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace diaban {

namespace {

/// The point turned clockwise about another, y down.
gis::Point turned(const gis::Point& point, const gis::Point& about, double degrees) {
    const double angle = degrees * std::numbers::pi / 180;
    const double x = point.x - about.x;
    const double y = point.y - about.y;
    return {about.x + x * std::cos(angle) - y * std::sin(angle), about.y + x * std::sin(angle) + y * std::cos(angle)};
}

/// As Diaban's own layouts have it, or the office's; nothing for a plain text, and where the layout has no such place.
std::optional<TemplatePlaceholder> placeholderOf(TextRole role, SlideLayout layout, const Deck& deck) {
    if (role == TextRole::Plain) {
        return std::nullopt;
    }
    if (deck.office) {
        const TemplateLayout& own = deck.office->layouts[static_cast<std::size_t>(layout)];
        return role == TextRole::Title ? own.title : own.text;
    }
    switch (role) {
    case TextRole::Title:
        return TemplatePlaceholder{layout == SlideLayout::Title ? "ctrTitle" : "title", {}};
    case TextRole::Subtitle:
        return TemplatePlaceholder{"subTitle", "1"};
    default:
        return TemplatePlaceholder{"body", "1"};
    }
}

} // namespace

void PptxCanvas::addName(const Naming& naming) {
    const std::string id = std::to_string(++m_lastId);
    if (naming.words.empty()) {
        m_xml.empty("p:cNvPr", {{"id", id}, {"name", naming.name}});
    } else {
        m_xml.empty("p:cNvPr", {{"id", id}, {"name", naming.name}, {"descr", naming.words}});
    }
}

void PptxCanvas::openShape(const Naming& naming) {
    m_xml.open("p:sp");
    m_xml.open("p:nvSpPr");
    addName(naming);
    m_xml.empty("p:cNvSpPr");
    m_xml.empty("p:nvPr");
    m_xml.close();
    m_xml.open("p:spPr");
}

/// After its look; programs want a text body in every shape.
void PptxCanvas::closeShape() {
    m_xml.close();
    m_xml.open("p:txBody");
    m_xml.empty("a:bodyPr");
    m_xml.empty("a:lstStyle");
    addPptxPlain({}, m_deck.language, m_xml);
    m_xml.close();
    m_xml.close();
}

/// An office's theme has no places for the colours of classes.
void PptxCanvas::addLook(PptxLook look) {
    if (m_deck.office) {
        look.ofTheme = false;
        if (look.fill) {
            look.fill->classIndex.reset();
        }
    }
    addPptxLook(look, m_xml);
}

void PptxCanvas::preset(const Naming& naming, const gis::Box& box, const char* shape, const PptxLook& look) {
    openShape(naming);
    addPptxPlace(box, m_xml);
    m_xml.open("a:prstGeom", {{"prst", shape}});
    m_xml.empty("a:avLst");
    m_xml.close();
    addLook(look);
    closeShape();
}

void PptxCanvas::rectangle(const Naming& naming, const gis::Box& box, const PptxLook& look) {
    preset(naming, box, "rect", look);
}

void PptxCanvas::ellipse(const Naming& naming, const gis::Point& middle, double radius, const PptxLook& look) {
    preset(naming, {{middle.x - radius, middle.y - radius}, {middle.x + radius, middle.y + radius}}, "ellipse", look);
}

void PptxCanvas::freeform(const Naming& naming, const PptxPath& path, const PptxLook& look) {
    if (path.empty()) {
        return;
    }
    openShape(naming);
    path.write(m_xml);
    addLook(look);
    closeShape();
}

void PptxCanvas::openGroup(const Naming& naming) {
    m_xml.open("p:grpSp");
    m_xml.open("p:nvGrpSpPr");
    addName(naming);
    m_xml.empty("p:cNvGrpSpPr");
    m_xml.empty("p:nvPr");
    m_xml.close();
    m_xml.open("p:grpSpPr");
    const gis::Box whole{{0, 0}, {m_deck.size.width, m_deck.size.height}}; // its inside is as its outside
    m_xml.open("a:xfrm");
    m_xml.empty("a:off", {{"x", "0"}, {"y", "0"}});
    m_xml.empty("a:ext", {{"cx", emu(whole.width())}, {"cy", emu(whole.height())}});
    m_xml.empty("a:chOff", {{"x", "0"}, {"y", "0"}});
    m_xml.empty("a:chExt", {{"cx", emu(whole.width())}, {"cy", emu(whole.height())}});
    m_xml.close();
    m_xml.close();
}

/// Up to its place; false where the text has none in its layout.
bool PptxCanvas::openPlaceholder(const DeckText& text) {
    const auto placeholder = placeholderOf(text.role, m_layout, m_deck);
    if (!placeholder) {
        return false;
    }
    m_xml.open("p:sp");
    m_xml.open("p:nvSpPr");
    addName({text.name});
    m_xml.open("p:cNvSpPr");
    m_xml.empty("a:spLocks", {{"noGrp", "1"}});
    m_xml.close();
    m_xml.open("p:nvPr");
    addPptxPlaceholder(*placeholder, m_xml);
    m_xml.close();
    m_xml.close();
    m_xml.open("p:spPr");
    if (!m_deck.office || text.role == TextRole::Body) {
        addPptxPlace(text.box, m_xml);
    } else if (isPlaced(text.role)) {             // else titles stand where the layouts have them
        constexpr double kSide = 7.2, kTop = 3.6; // what a text body keeps free
        addPptxPlace({{text.box.min.x - kSide, text.box.min.y - kTop}, {text.box.max.x + kSide, text.box.max.y + kTop}},
                     m_xml);
    }
    return true;
}

bool PptxCanvas::isPlaced(TextRole role) const {
    const TemplateLayout& own = m_deck.office->layouts[static_cast<std::size_t>(m_layout)];
    return role == TextRole::Title ? own.titlePlaced : own.textPlaced;
}

/// A title or subtitle in the letters of the office's layout, in its own size where it had to be smaller.
void PptxCanvas::addOfficeText(const DeckText& text) {
    const SlidePlaces& places = m_deck.office->places;
    const TemplateLayout& own = m_deck.office->layouts[static_cast<std::size_t>(m_layout)];
    const double usual = text.role == TextRole::Subtitle  ? places.subtitleSize
                         : m_layout == SlideLayout::Title ? places.bigTitleSize
                                                          : places.titleSize;
    const bool smaller = std::ranges::any_of(
        text.paragraphs, [usual](const DeckParagraph& paragraph) { return paragraph.size < usual; });
    m_xml.open("a:bodyPr");
    m_xml.empty("a:normAutofit");
    m_xml.close();
    m_xml.empty("a:lstStyle");
    addPptxOfficeParagraphs(text.paragraphs, text.role == TextRole::Title ? own.titleLetters : own.textLetters, smaller,
                            m_deck, m_xml);
}

void PptxCanvas::text(const DeckText& text) {
    const bool placed = openPlaceholder(text);
    if (!placed) {
        openTextBox(text.name, text.box, 0);
        m_xml.empty("a:noFill");
    }
    m_xml.close();
    m_xml.open("p:txBody");
    if (placed && m_deck.office && text.role != TextRole::Body) {
        addOfficeText(text);
    } else {
        addPptxTightBody(text.place, true, m_xml);
        const bool own = placed && (!m_deck.office || m_deck.office->lightGround);
        addPptxParagraphs(text.paragraphs, own ? LettersOf::Own : LettersOf::Deck, m_deck, m_xml);
    }
    m_xml.close();
    m_xml.close();
}

/// Up to its fill.
void PptxCanvas::openTextBox(const std::string& name, const gis::Box& box, double degrees) {
    m_xml.open("p:sp");
    m_xml.open("p:nvSpPr");
    addName({name});
    m_xml.empty("p:cNvSpPr", {{"txBox", "1"}});
    m_xml.empty("p:nvPr");
    m_xml.close();
    m_xml.open("p:spPr");
    addPptxPlace(box, m_xml, degrees);
    m_xml.open("a:prstGeom", {{"prst", "rect"}});
    m_xml.empty("a:avLst");
    m_xml.close();
}

void PptxCanvas::sceneText(const SceneText& text, const gis::Point& origin, double degrees, const gis::Point& about,
                           const Colour& halo, double haloWidth) {
    constexpr double kAscent = 0.905; // of Arial: from the top of a line to its baseline
    constexpr double kLine = 1.15;
    const gis::Box ink = text.box();
    gis::Point middle{ink.centre().x, text.at.y - kAscent * text.size + kLine * text.size / 2};
    middle = degrees == 0 ? middle : turned(middle, about, degrees);
    const gis::Box box{{origin.x + middle.x - text.width / 2, origin.y + middle.y - kLine * text.size / 2},
                       {origin.x + middle.x + text.width / 2, origin.y + middle.y + kLine * text.size / 2}};
    openTextBox(text.text, box, degrees);
    if (haloWidth > 0) { // around letters alone not every program draws one
        m_xml.open("a:solidFill");
        m_xml.open("a:srgbClr", {{"val", rgbOf(halo)}});
        m_xml.empty("a:alpha", {{"val", "70000"}});
        m_xml.close();
        m_xml.close();
    } else {
        m_xml.empty("a:noFill");
    }
    m_xml.close();
    m_xml.open("p:txBody");
    addPptxTightBody(TextPlace::Top, false, m_xml);
    addPptxSceneLine(text, m_deck, m_xml);
    m_xml.close();
    m_xml.close();
}

} // namespace diaban
