// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/pptx_slide.h"

#include "src/publish/pptx_canvas.h"
#include "src/publish/pptx_chart.h"
#include "src/publish/pptx_map.h"
#include "src/publish/pptx_picture.h"
#include "src/publish/pptx_schema.h"
#include "src/publish/pptx_shape_tree.h"
#include "src/publish/pptx_table.h"
#include "src/publish/pptx_text.h"

#include <QString>
#include <QStringList>

namespace diaban {

namespace {

void closeColours(XmlWriter& xml) {
    xml.open("p:clrMapOvr");
    xml.empty("a:masterClrMapping");
    xml.close();
}

/// Puts each kind of element on its slide.
class SlideElements {
public:
    SlideElements(PptxPackage& package, std::string part, std::size_t number, PptxCanvas& canvas,
                  const Catalogue& catalogue)
        : m_package(package), m_part(std::move(part)), m_number(number), m_canvas(canvas), m_catalogue(catalogue) {}

    void operator()(const DeckText& text) { m_canvas.text(text); }
    void operator()(const DeckArea& area) { m_canvas.rectangle({area.name}, area.box, {.fill = area.fill}); }
    void operator()(const DeckTable& table) { addPptxTable(m_canvas, table); }
    void operator()(const DeckChart& chart) {
        const std::string id = nextId();
        const std::string name = "ppt/charts/chart" + id + ".xml";
        const std::string book = "ppt/embeddings/chart" + id + ".xlsx";
        addPptxChartFrame(m_canvas, chart, m_package.relate(m_part, "chart", name));
        m_package.addXml(name, "officedocument.drawingml.chart", pptxChart(chart, m_canvas.deck()));
        m_package.relate(name, "package", book);
        m_package.addBytes(book, chartWorkbook(chart, m_canvas.deck().language));
    }
    void operator()(const DeckMap& map) {
        if (map.asPicture) {
            addPptxPicture(m_canvas, map, m_package, m_part, "ppt/media/map" + nextId(), m_catalogue);
        } else {
            addPptxMap(m_canvas, map, m_catalogue);
        }
    }

private:
    /// Of parts that belong to this slide.
    [[nodiscard]] std::string nextId() { return std::to_string(m_number) + '-' + std::to_string(++m_made); }

    PptxPackage& m_package;
    std::string m_part;
    std::size_t m_number;
    PptxCanvas& m_canvas;
    const Catalogue& m_catalogue;
    int m_made = 0;
};

/// The number of the slide, in its place of the layout.
void addNumber(PptxCanvas& canvas, const TemplatePlaceholder& place, const TemplateLetters& letters,
               std::size_t number) {
    XmlWriter& xml = canvas.xml();
    xml.open("p:sp");
    xml.open("p:nvSpPr");
    canvas.addName({"Slide number"});
    xml.open("p:cNvSpPr");
    xml.empty("a:spLocks", {{"noGrp", "1"}});
    xml.close();
    xml.open("p:nvPr");
    addPptxPlaceholder(place, xml);
    xml.close();
    xml.close();
    xml.empty("p:spPr");
    xml.open("p:txBody");
    xml.empty("a:bodyPr");
    xml.empty("a:lstStyle");
    xml.open("a:p");
    if (letters.centred) {
        xml.empty("a:pPr", {{"algn", "ctr"}});
    }
    xml.open("a:fld", {{"id", "{5F2D9C3E-6A41-4C0B-9E5B-2B7D1C6A8F10}"}, {"type", "slidenum"}});
    addPptxOfficeLetters(letters, letters.size, canvas.deck(), xml);
    xml.text("a:t", std::to_string(number));
    for (int i = 0; i < 4; ++i) {
        xml.close();
    }
}

} // namespace

void addPptxSlide(PptxPackage& package, const std::string& part, const DeckSlide& slide, std::size_t number,
                  const Deck& deck, const Catalogue& catalogue) {
    XmlWriter xml(0);
    xml.open("p:sld", {{"xmlns:a", kDrawingSpace}, {"xmlns:r", kRelationSpace}, {"xmlns:p", kPresentationSpace}});
    xml.open("p:cSld");
    openShapeTree(xml);
    PptxCanvas canvas(xml, deck, slide.layout);
    SlideElements elements(package, part, number, canvas, catalogue);
    for (const DeckElement& element : slide.elements) {
        std::visit(elements, element);
    }
    const TemplateLayout own =
        deck.office ? deck.office->layouts[static_cast<std::size_t>(slide.layout)]
                    : TemplateLayout{.part = {}, .title = {}, .text = {}, .number = TemplatePlaceholder{"sldNum", "4"}};
    if (slide.layout != SlideLayout::Title && own.number) {
        addNumber(canvas, *own.number, own.numberLetters, number);
    }
    xml.close();
    xml.close();
    closeColours(xml);
    xml.close();
    package.addXml(part, "officedocument.presentationml.slide", xml.take());
}

void addPptxNotes(PptxPackage& package, const std::string& slidePart, const DeckSlide& slide, std::size_t number,
                  const Deck& deck) {
    const std::string part = "ppt/notesSlides/notesSlide" + std::to_string(number) + ".xml";
    XmlWriter xml(0);
    xml.open("p:notes", {{"xmlns:a", kDrawingSpace}, {"xmlns:r", kRelationSpace}, {"xmlns:p", kPresentationSpace}});
    xml.open("p:cSld");
    openShapeTree(xml);
    PptxCanvas canvas(xml, deck, slide.layout);
    for (const bool picture : {true, false}) {
        xml.open("p:sp");
        xml.open("p:nvSpPr");
        canvas.addName({picture ? "Slide" : "Notes"});
        xml.open("p:cNvSpPr");
        xml.empty("a:spLocks", {{"noGrp", "1"}});
        xml.close();
        xml.open("p:nvPr");
        if (picture) {
            xml.empty("p:ph", {{"type", "sldImg"}, {"idx", "2"}});
        } else {
            xml.empty("p:ph", {{"type", "body"}, {"sz", "quarter"}, {"idx", "3"}});
        }
        xml.close();
        xml.close();
        xml.empty("p:spPr");
        if (!picture) {
            xml.open("p:txBody");
            xml.empty("a:bodyPr");
            xml.empty("a:lstStyle");
            for (const QString& line : QString::fromStdString(slide.notes).split(QLatin1Char('\n'))) {
                addPptxPlain(line.toStdString(), deck.language, xml);
            }
            xml.close();
        }
        xml.close();
    }
    xml.close();
    xml.close();
    closeColours(xml);
    xml.close();
    package.addXml(part, "officedocument.presentationml.notesSlide", xml.take());
    package.relate(part, "notesMaster", "ppt/notesMasters/notesMaster1.xml");
    package.relate(part, "slide", slidePart);
    package.relate(slidePart, "notesSlide", part);
}

} // namespace diaban
