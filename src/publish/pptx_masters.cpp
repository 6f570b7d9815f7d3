// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/pptx_masters.h"

#include "src/publish/pptx_looks.h"
#include "src/publish/pptx_schema.h"
#include "src/publish/pptx_shape_tree.h"
#include "src/publish/pptx_text.h"
#include "src/publish/xml_writer.h"

namespace diaban {

namespace {

constexpr const char* kTitleSize = "2800";
constexpr const char* kBigTitleSize = "4000";
constexpr const char* kBodySize = "2000";

void openRoot(const char* element, XmlWriter& xml, std::vector<XmlWriter::Attribute> more = {}) {
    more.insert(more.begin(),
                {{"xmlns:a", kDrawingSpace}, {"xmlns:r", kRelationSpace}, {"xmlns:p", kPresentationSpace}});
    xml.open(element, more);
}

struct Placeholder {
    const char* id;
    const char* name;
    std::vector<XmlWriter::Attribute> kind;
    gis::Box box;
    const char* anchor;
    const char* size = nullptr; ///< of its letters, where not the master's
    const char* side = "l";
    bool bold = false;
    bool number = false; ///< holds the slide's number
};

/// Looks of its letters, and the number where it holds one.
void addBody(const Placeholder& placeholder, const Deck& deck, XmlWriter& xml) {
    xml.open("p:txBody");
    xml.empty("a:bodyPr", {{"lIns", "0"}, {"tIns", "0"}, {"rIns", "0"}, {"bIns", "0"}, {"anchor", placeholder.anchor}});
    xml.open("a:lstStyle");
    if (placeholder.size != nullptr) {
        xml.open("a:lvl1pPr", {{"marL", "0"}, {"indent", "0"}, {"algn", placeholder.side}});
        xml.empty("a:buNone");
        xml.open("a:defRPr", {{"sz", placeholder.size}, {"b", placeholder.bold ? "1" : "0"}});
        xml.empty("a:latin", {{"typeface", "+mn-lt"}});
        xml.close();
        xml.close();
    }
    xml.close();
    if (placeholder.number) {
        xml.open("a:p");
        xml.open("a:fld", {{"id", "{5F2D9C3E-6A41-4C0B-9E5B-2B7D1C6A8F10}"}, {"type", "slidenum"}});
        xml.empty("a:rPr", {{"lang", pptxLanguage(deck.language)}});
        xml.text("a:t", "‹#›");
        xml.close();
        xml.close();
    } else {
        addPptxPlain({}, deck.language, xml);
    }
    xml.close();
}

void addPlaceholder(const Placeholder& placeholder, const Deck& deck, XmlWriter& xml) {
    xml.open("p:sp");
    xml.open("p:nvSpPr");
    xml.empty("p:cNvPr", {{"id", placeholder.id}, {"name", placeholder.name}});
    xml.open("p:cNvSpPr");
    xml.empty("a:spLocks", {{"noGrp", "1"}});
    xml.close();
    xml.open("p:nvPr");
    xml.open("p:ph", placeholder.kind);
    xml.close();
    xml.close();
    xml.close();
    xml.open("p:spPr");
    addPptxPlace(placeholder.box, xml);
    xml.open("a:prstGeom", {{"prst", "rect"}});
    xml.empty("a:avLst");
    xml.close();
    xml.close();
    addBody(placeholder, deck, xml);
    xml.close();
}

void addArea(const char* id, const gis::Box& box, const char* colour, XmlWriter& xml) {
    xml.open("p:sp");
    xml.open("p:nvSpPr");
    xml.empty("p:cNvPr", {{"id", id}, {"name", std::string("Diaban ") + id}});
    xml.empty("p:cNvSpPr");
    xml.empty("p:nvPr");
    xml.close();
    xml.open("p:spPr");
    addPptxPlace(box, xml);
    xml.open("a:prstGeom", {{"prst", "rect"}});
    xml.empty("a:avLst");
    xml.close();
    xml.open("a:solidFill");
    xml.empty("a:srgbClr", {{"val", colour}});
    xml.close();
    xml.open("a:ln");
    xml.empty("a:noFill");
    xml.close();
    xml.close();
    xml.open("p:txBody");
    xml.empty("a:bodyPr");
    xml.empty("a:lstStyle");
    addPptxPlain({}, Language::En, xml);
    xml.close();
    xml.close();
}

void addBackground(XmlWriter& xml) {
    xml.open("p:bg");
    xml.open("p:bgPr");
    xml.open("a:solidFill");
    xml.empty("a:schemeClr", {{"val", "bg1"}});
    xml.close();
    xml.empty("a:effectLst");
    xml.close();
    xml.close();
}

void addColourMap(XmlWriter& xml) {
    xml.empty("p:clrMap", {{"bg1", "lt1"},
                           {"tx1", "dk1"},
                           {"bg2", "lt2"},
                           {"tx2", "dk2"},
                           {"accent1", "accent1"},
                           {"accent2", "accent2"},
                           {"accent3", "accent3"},
                           {"accent4", "accent4"},
                           {"accent5", "accent5"},
                           {"accent6", "accent6"},
                           {"hlink", "hlink"},
                           {"folHlink", "folHlink"}});
}

void addStyle(const char* element, const char* size, bool bold, const char* font, XmlWriter& xml) {
    xml.open(element);
    xml.open("a:lvl1pPr", {{"marL", "0"}, {"indent", "0"}, {"algn", "l"}});
    xml.open("a:lnSpc");
    xml.empty("a:spcPct", {{"val", "100000"}});
    xml.close();
    xml.empty("a:buNone");
    xml.open("a:defRPr", {{"sz", size}, {"b", bold ? "1" : "0"}});
    xml.open("a:solidFill");
    xml.empty("a:schemeClr", {{"val", "tx1"}});
    xml.close();
    xml.empty("a:latin", {{"typeface", font}});
    xml.close();
    xml.close();
    xml.close();
}

Placeholder titleOf(const SlidePlaces& places) {
    return {"2", "Title", {{"type", "title"}}, places.title, "ctr"};
}

Placeholder bodyOf(const SlidePlaces& places) {
    return {"3", "Text", {{"type", "body"}, {"idx", "1"}}, places.body, "t"};
}

Placeholder numberOf(const SlidePlaces& places) {
    return {"4",           "Slide number", {{"type", "sldNum"}, {"sz", "quarter"}, {"idx", "4"}},
            places.number, "ctr",          "1400",
            "r",           false,          true};
}

} // namespace

std::string pptxMaster(const Deck& deck, std::uint32_t id) {
    const SlidePlaces places(deck.size);
    XmlWriter xml(0);
    openRoot("p:sldMaster", xml);
    xml.open("p:cSld");
    addBackground(xml);
    openShapeTree(xml);
    addPlaceholder(titleOf(places), deck, xml);
    addPlaceholder(bodyOf(places), deck, xml);
    addPlaceholder(numberOf(places), deck, xml);
    xml.close();
    xml.close();
    addColourMap(xml);
    xml.open("p:sldLayoutIdLst");
    for (std::size_t i = 0; i < kSlideLayouts.size(); ++i) {
        xml.empty("p:sldLayoutId", {{"id", std::to_string(id + 1 + i)}, {"r:id", "rId" + std::to_string(i + 1)}});
    }
    xml.close();
    xml.open("p:txStyles");
    addStyle("p:titleStyle", kTitleSize, true, "+mj-lt", xml);
    addStyle("p:bodyStyle", kBodySize, false, "+mn-lt", xml);
    addStyle("p:otherStyle", kBodySize, false, "+mn-lt", xml);
    xml.close();
    xml.close();
    return xml.take();
}

std::string pptxLayout(const Deck& deck, SlideLayout layout) {
    const SlidePlaces places(deck.size);
    const char* kind = layout == SlideLayout::Title            ? "title"
                       : layout == SlideLayout::TextBelowTitle ? "tx"
                                                               : "titleOnly";
    const char* name = layout == SlideLayout::Title            ? "Title"
                       : layout == SlideLayout::TextBelowTitle ? "Title and text"
                                                               : "Title only";
    XmlWriter xml(0);
    openRoot("p:sldLayout", xml, {{"type", kind}, {"preserve", "1"}});
    xml.open("p:cSld", {{"name", name}});
    openShapeTree(xml);
    if (layout == SlideLayout::Title) {
        addArea("5", places.band, rgbOf(deck.accent).c_str(), xml);
        addPlaceholder({"2", "Title", {{"type", "ctrTitle"}}, places.bigTitle, "b", kBigTitleSize, "l", true}, deck,
                       xml);
        addPlaceholder({"3", "Subtitle", {{"type", "subTitle"}, {"idx", "1"}}, places.subtitle, "t", kBodySize}, deck,
                       xml);
    } else {
        addArea("5", places.rule, rgbOf(deck.accent).c_str(), xml);
        addPlaceholder(titleOf(places), deck, xml);
        if (layout == SlideLayout::TextBelowTitle) {
            addPlaceholder(bodyOf(places), deck, xml);
        }
        addPlaceholder(numberOf(places), deck, xml);
    }
    xml.close();
    xml.close();
    xml.open("p:clrMapOvr");
    xml.empty("a:masterClrMapping");
    xml.close();
    xml.close();
    return xml.take();
}

std::string pptxNotesMaster(const Deck& deck) {
    XmlWriter xml(0);
    openRoot("p:notesMaster", xml);
    xml.open("p:cSld");
    addBackground(xml);
    openShapeTree(xml);
    xml.open("p:sp");
    xml.open("p:nvSpPr");
    xml.empty("p:cNvPr", {{"id", "2"}, {"name", "Slide"}});
    xml.open("p:cNvSpPr");
    xml.empty("a:spLocks", {{"noGrp", "1"}, {"noRot", "1"}, {"noChangeAspect", "1"}});
    xml.close();
    xml.open("p:nvPr");
    xml.empty("p:ph", {{"type", "sldImg"}, {"idx", "2"}});
    xml.close();
    xml.close();
    xml.open("p:spPr");
    const double height = 360 * deck.size.height / deck.size.width;
    addPptxPlace({{90, 54}, {450, 54 + height}}, xml);
    xml.open("a:prstGeom", {{"prst", "rect"}});
    xml.empty("a:avLst");
    xml.close();
    xml.close();
    xml.close();
    addPlaceholder(
        {"3", "Notes", {{"type", "body"}, {"sz", "quarter"}, {"idx", "3"}}, {{54, 346}, {486, 680}}, "t", "1400"}, deck,
        xml);
    xml.close();
    xml.close();
    addColourMap(xml);
    addStyle("p:notesStyle", "1400", false, "+mn-lt", xml);
    xml.close();
    return xml.take();
}

} // namespace diaban
