// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/deck.h"
#include "src/publish/pptx_looks.h"
#include "src/publish/pptx_path.h"
#include "src/publish/pptx_text.h"
#include "src/publish/xml_writer.h"

#include <string>

namespace diaban {

/// Puts shapes on a slide, each with an id of its own.
class PptxCanvas {
public:
    PptxCanvas(XmlWriter& xml, const Deck& deck, SlideLayout layout) : m_xml(xml), m_deck(deck), m_layout(layout) {}

    /// What a shape is called, and what it says to those who do not see it.
    struct Naming {
        std::string name;
        std::string words{};
    };

    void rectangle(const Naming& naming, const gis::Box& box, const PptxLook& look);
    void ellipse(const Naming& naming, const gis::Point& middle, double radius, const PptxLook& look);
    /// Nothing for an empty path.
    void freeform(const Naming& naming, const PptxPath& path, const PptxLook& look);
    void text(const DeckText& text);
    /// A line of a scene as it was measured, from `origin` of the slide; turned about `about`. A halo is a pale ground.
    void sceneText(const SceneText& text, const gis::Point& origin, double degrees = 0, const gis::Point& about = {},
                   const Colour& halo = {}, double haloWidth = 0);

    /// Everything until closeGroup() is one object in the list of objects.
    void openGroup(const Naming& naming);
    void closeGroup() { m_xml.close(); }

    /// The cNvPr of an object, with the next id.
    void addName(const Naming& naming);
    [[nodiscard]] XmlWriter& xml() noexcept { return m_xml; }
    [[nodiscard]] const Deck& deck() const noexcept { return m_deck; }

private:
    void addLook(PptxLook look);
    void preset(const Naming& naming, const gis::Box& box, const char* shape, const PptxLook& look);
    void openTextBox(const std::string& name, const gis::Box& box, double degrees);
    [[nodiscard]] bool isPlaced(TextRole role) const;
    void addOfficeText(const DeckText& text);
    [[nodiscard]] bool openPlaceholder(const DeckText& text);
    void openShape(const Naming& naming);
    void closeShape();

    XmlWriter& m_xml;
    const Deck& m_deck;
    SlideLayout m_layout;
    int m_lastId = 1; ///< of the slide's own group
};

} // namespace diaban
