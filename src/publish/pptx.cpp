// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/pptx.h"

#include "gis/base/error.h"
#include "gis/io/output_set.h"
#include "src/publish/pptx_check.h"
#include "src/publish/pptx_looks.h"
#include "src/publish/pptx_masters.h"
#include "src/publish/pptx_package.h"
#include "src/publish/pptx_schema.h"
#include "src/publish/pptx_slide.h"
#include "src/publish/pptx_theme.h"
#include "src/publish/slide_template.h"
#include "src/publish/xml_writer.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>

namespace diaban {

namespace {

constexpr const char* kPresentation = "ppt/presentation.xml";
constexpr const char* kNotesMaster = "ppt/notesMasters/notesMaster1.xml";
constexpr std::uint32_t kFirstMasterId = 2'147'483'648; // the least that the format allows
constexpr std::uint32_t kFirstSlideId = 256;

std::string numbered(const char* stem, std::size_t number) {
    return stem + std::to_string(number) + ".xml";
}

/// The class colours that a master is made for, and what they are of.
struct Palette {
    std::vector<Colour> colours;
    std::string words;
};

/// Assembles the parts of one deck.
class PptxDeck {
public:
    PptxDeck(const Deck& deck, const Catalogue& catalogue) : m_deck(deck), m_catalogue(catalogue) {
        for (const DeckSlide& slide : deck.slides) {
            if (paletteOf(slide) == m_palettes.size()) {
                m_palettes.push_back({slide.classColours, slide.classWords});
            }
        }
    }

    std::string make() {
        m_package.relate("", "officeDocument", kPresentation);
        addProperties();
        if (m_deck.office) {
            addOffice(*m_deck.office);
        } else {
            for (std::size_t palette = 0; palette < m_palettes.size(); ++palette) {
                addMaster(palette);
            }
        }
        m_package.addXml(kNotesMaster, "officedocument.presentationml.notesMaster", pptxNotesMaster(m_deck));
        const std::string notesTheme = "ppt/theme/themeOfNotes.xml";
        m_package.relate(kNotesMaster, "theme", notesTheme);
        m_package.addXml(notesTheme, "officedocument.theme", pptxTheme("Diaban", m_deck, {}));
        for (std::size_t slide = 0; slide < m_deck.slides.size(); ++slide) {
            addSlide(slide);
        }
        addPresentation();
        return m_package.zipped();
    }

private:
    [[nodiscard]] std::size_t paletteOf(const DeckSlide& slide) const {
        const auto known = std::ranges::find(m_palettes, slide.classColours, &Palette::colours);
        return static_cast<std::size_t>(known - m_palettes.begin());
    }
    [[nodiscard]] static std::string masterPart(std::size_t palette) {
        return numbered("ppt/slideMasters/slideMaster", palette + 1);
    }
    [[nodiscard]] static std::string layoutPart(std::size_t palette, SlideLayout layout) {
        return numbered("ppt/slideLayouts/slideLayout",
                        palette * kSlideLayouts.size() + static_cast<std::size_t>(layout) + 1);
    }
    [[nodiscard]] static std::uint32_t masterId(std::size_t palette) {
        return kFirstMasterId + static_cast<std::uint32_t>(palette * (kSlideLayouts.size() + 1));
    }
    void addOffice(const SlideTemplate& office);
    void addMaster(std::size_t palette);
    void addSlide(std::size_t index);
    void addPresentation();
    void addSettings();
    void addProperties();

    const Deck& m_deck;
    const Catalogue& m_catalogue;
    PptxPackage m_package;
    std::vector<Palette> m_palettes{{}}; ///< the first without a map
};

void PptxDeck::addMaster(std::size_t palette) {
    const std::string master = masterPart(palette);
    for (const SlideLayout layout : kSlideLayouts) {
        const std::string part = layoutPart(palette, layout);
        m_package.relate(master, "slideLayout", part);
        m_package.addXml(part, "officedocument.presentationml.slideLayout", pptxLayout(m_deck, layout));
        m_package.relate(part, "slideMaster", master);
    }
    const std::string theme = numbered("ppt/theme/theme", palette + 1);
    m_package.relate(master, "theme", theme);
    m_package.addXml(master, "officedocument.presentationml.slideMaster", pptxMaster(m_deck, masterId(palette)));
    const std::string& words = m_palettes[palette].words;
    m_package.addXml(theme, "officedocument.theme",
                     pptxTheme(words.empty() ? "Diaban" : words, m_deck, m_palettes[palette].colours));
    m_package.relate(kPresentation, "slideMaster", master);
}

/// The parts of an office's template as they are.
void PptxDeck::addOffice(const SlideTemplate& office) {
    for (const TemplatePart& part : office.parts) {
        m_package.addForeign(part.name, part.contentType, part.bytes);
        for (const TemplatePart::Relation& relation : part.relations) {
            m_package.relateAs(relation.id, part.name, relation.type, relation.target);
        }
    }
    m_package.relate(kPresentation, "slideMaster", office.master);
}

void PptxDeck::addSlide(std::size_t index) {
    const DeckSlide& slide = m_deck.slides[index];
    const std::string part = numbered("ppt/slides/slide", index + 1);
    m_package.relate(part, "slideLayout",
                     m_deck.office ? m_deck.office->layouts[static_cast<std::size_t>(slide.layout)].part
                                   : layoutPart(paletteOf(slide), slide.layout));
    addPptxSlide(m_package, part, slide, index + 1, m_deck, m_catalogue);
    addPptxNotes(m_package, part, slide, index + 1, m_deck);
    m_package.relate(kPresentation, "slide", part);
}

void PptxDeck::addPresentation() {
    XmlWriter xml(0);
    xml.open("p:presentation",
             {{"xmlns:a", kDrawingSpace}, {"xmlns:r", kRelationSpace}, {"xmlns:p", kPresentationSpace}});
    xml.open("p:sldMasterIdLst");
    if (m_deck.office) {
        xml.empty("p:sldMasterId", {{"id", m_deck.office->masterId},
                                    {"r:id", m_package.relate(kPresentation, "slideMaster", m_deck.office->master)}});
    } else {
        for (std::size_t palette = 0; palette < m_palettes.size(); ++palette) {
            xml.empty("p:sldMasterId", {{"id", std::to_string(masterId(palette))},
                                        {"r:id", m_package.relate(kPresentation, "slideMaster", masterPart(palette))}});
        }
    }
    xml.close();
    xml.open("p:notesMasterIdLst");
    xml.empty("p:notesMasterId", {{"r:id", m_package.relate(kPresentation, "notesMaster", kNotesMaster)}});
    xml.close();
    xml.open("p:sldIdLst");
    for (std::size_t i = 0; i < m_deck.slides.size(); ++i) {
        xml.empty("p:sldId", {{"id", std::to_string(kFirstSlideId + i)},
                              {"r:id", m_package.relate(kPresentation, "slide", numbered("ppt/slides/slide", i + 1))}});
    }
    xml.close();
    xml.empty("p:sldSz", {{"cx", emu(m_deck.size.width)}, {"cy", emu(m_deck.size.height)}});
    xml.empty("p:notesSz", {{"cx", "6858000"}, {"cy", "9144000"}});
    xml.close();
    m_package.addXml(kPresentation, "officedocument.presentationml.presentation.main", xml.take());
    m_package.relate(kPresentation, "theme", numbered("ppt/theme/theme", 1));
    addSettings();
}

/// What programs keep beside every presentation.
void PptxDeck::addSettings() {
    for (const auto& [name, element] :
         {std::pair{"presProps", "p:presentationPr"}, std::pair{"viewProps", "p:viewPr"}}) {
        XmlWriter xml(0);
        xml.empty(element, {{"xmlns:a", kDrawingSpace}, {"xmlns:r", kRelationSpace}, {"xmlns:p", kPresentationSpace}});
        const std::string part = std::string("ppt/") + name + ".xml";
        m_package.relate(kPresentation, name, part);
        m_package.addXml(part, std::string("officedocument.presentationml.") + name, xml.take());
    }
    XmlWriter xml(0);
    xml.empty("a:tblStyleLst", {{"xmlns:a", kDrawingSpace}, {"def", "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"}});
    m_package.relate(kPresentation, "tableStyles", "ppt/tableStyles.xml");
    m_package.addXml("ppt/tableStyles.xml", "officedocument.presentationml.tableStyles", xml.take());
}

/// Title, author and the day of the study; no clock is asked.
void PptxDeck::addProperties() {
    const std::string day = (m_deck.date.empty() ? "2000-01-01" : m_deck.date) + "T00:00:00Z";
    XmlWriter core(0);
    core.open("cp:coreProperties",
              {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
               {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
               {"xmlns:dcterms", "http://purl.org/dc/terms/"},
               {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}});
    core.text("dc:title", m_deck.title);
    core.text("dc:creator", m_deck.author.empty() ? "Diaban" : m_deck.author);
    core.text("dc:language", m_deck.language == Language::Vi ? "vi" : "en");
    for (const char* moment : {"dcterms:created", "dcterms:modified"}) {
        core.text(moment, day, {{"xsi:type", "dcterms:W3CDTF"}});
    }
    core.close();
    m_package.relate("", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                     "docProps/core.xml");
    m_package.addXml("docProps/core.xml", std::string("package") + ".core-properties", core.take());
    XmlWriter app(0);
    app.open("Properties", {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"}});
    app.text("Application", "Diaban");
    app.text("Slides", std::to_string(m_deck.slides.size()));
    app.close();
    m_package.relate("", "extended-properties", "docProps/app.xml");
    m_package.addXml("docProps/app.xml", "officedocument.extended-properties", app.take());
}

} // namespace

std::string pptxOf(const Deck& deck, const Catalogue& catalogue) {
    return PptxDeck(deck, catalogue).make();
}

void writePptx(const std::filesystem::path& path, const Deck& deck, const Catalogue& catalogue) {
    gis::writeFile(path, pptxOf(deck, catalogue));
    std::ifstream file(path, std::ios::binary);
    const std::string read{std::istreambuf_iterator<char>(file), {}};
    std::set<std::string> foreign;
    if (deck.office) {
        for (const TemplatePart& part : deck.office->parts) {
            foreign.insert(part.name);
        }
    }
    for (const std::string& fault : pptxFaults(unzip(read), foreign)) {
        throw gis::Error(gis::ErrorKind::CannotWrite, path.string(), {}, {"slides.faulty", {{"fault", fault}}});
    }
}

} // namespace diaban
