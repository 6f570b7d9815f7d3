// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/slide_template.h"

#include "gis/base/error.h"
#include "src/publish/template_letters.h"
#include "src/publish/template_parts.h"
#include "src/publish/template_places.h"
#include "src/publish/template_theme.h"
#include "src/publish/template_xml.h"

#include <algorithm>
#include <filesystem>

namespace diaban {

namespace {

constexpr std::int64_t kMostBytes = 134'217'728; ///< unpacked
constexpr double kLeastWidth = 400, kLeastHeight = 300, kMostSide = 4000;
constexpr std::size_t kMostMasters = 12;

/// Words of archives, which speak of tables, as those of templates.
[[noreturn]] void rethrowAsTemplate(const gis::Error& error, const std::string& file) {
    if (error.message().id.starts_with("table.")) {
        const bool large = error.message().id.ends_with("inflated") || error.message().id.ends_with("entries");
        throw gis::badInput(file, error.place(), {large ? "template.inflated" : "template.damaged", {}});
    }
    throw;
}

/// The layout of a kind; else the first that has all of some placeholders; else nothing.
const LayoutFacts* chosen(const std::vector<LayoutFacts>& layouts, std::initializer_list<const char*> kinds,
                          bool (*fits)(const LayoutFacts&)) {
    for (const char* kind : kinds) {
        const auto found = std::ranges::find_if(
            layouts, [&](const LayoutFacts& layout) { return layout.kind == kind && fits(layout); });
        if (found != layouts.end()) {
            return &*found;
        }
    }
    const auto found = std::ranges::find_if(layouts, fits);
    return found == layouts.end() ? nullptr : &*found;
}

bool hasTitle(const LayoutFacts& layout) {
    return layout.find({"title", "ctrTitle"}) != nullptr;
}

bool hasText(const LayoutFacts& layout) {
    return hasTitle(layout) && layout.find({"body", "obj"}) != nullptr;
}

bool isAny(const LayoutFacts& layout) {
    return !layout.part.empty();
}

std::optional<TemplatePlaceholder> placeholderOf(const LayoutPlaceholder* placeholder) {
    return placeholder == nullptr ? std::nullopt
                                  : std::optional(TemplatePlaceholder{placeholder->type, placeholder->index});
}

/// An id for the master that none of its layouts has.
std::string freeId(const std::string& wanted, const pugi::xml_document& master) {
    constexpr std::uint64_t kLeast = 2'147'483'648;
    std::vector<std::uint64_t> taken;
    for (const pugi::xml_node& id : childOf(master.document_element(), "sldLayoutIdLst").children()) {
        taken.push_back(id.attribute("id").as_ullong());
    }
    std::uint64_t id = 0;
    for (const char c : wanted) {
        id = c >= '0' && c <= '9' && id < 2 * kLeast ? 10 * id + static_cast<std::uint64_t>(c - '0') : 0;
    }
    id = id >= kLeast && id < 2 * kLeast ? id : kLeast;
    while (std::ranges::find(taken, id) != taken.end()) {
        ++id;
    }
    return std::to_string(id);
}

/// What is needed to make slides of a template's parts.
class TemplateMaking {
public:
    TemplateMaking(const TemplateParts& parts, std::string file, const gis::Limits& limits)
        : m_parts(parts), m_file(std::move(file)), m_depth(limits.xmlDepth), m_master(read(kMaster)),
          m_masterFacts(layoutFacts(kMaster, m_master)), m_theme(read(parts.theme), m_master) {}

    SlideTemplate make() {
        requireSize();
        std::vector<LayoutFacts> layouts;
        for (const std::string& name : m_parts.layouts) {
            layouts.push_back(layoutFacts(name, read(name)));
            inherit(layouts.back(), m_masterFacts, m_master);
        }
        const LayoutFacts& titleOnly =
            *chosen(layouts, {"titleOnly", "obj", "tx"}, std::ranges::any_of(layouts, hasTitle) ? hasTitle : isAny);
        const LayoutFacts* found = chosen(layouts, {"obj", "tx"}, hasText);
        const LayoutFacts& text = found == nullptr ? titleOnly : *found;
        const LayoutFacts& title =
            *chosen(layouts, {"title"}, std::ranges::any_of(layouts, hasTitle) ? hasTitle : isAny);
        place({title, text, titleOnly});
        addLayouts({title, text, titleOnly});
        addColours(text, titleOnly);
        m_made.masterId = freeId(m_parts.masterId, m_master);
        m_made.master = kMaster;
        m_made.parts = m_parts.parts;
        return std::move(m_made);
    }

private:
    static constexpr const char* kMaster = "ppt/slideMasters/slideMaster1.xml";

    [[nodiscard]] pugi::xml_document read(const std::string& name) const {
        return templateXml(m_parts.part(name).bytes, {m_file, name, m_depth});
    }
    void requireSize();
    void place(const ChosenLayouts& layouts);
    void addLayouts(const ChosenLayouts& layouts);
    [[nodiscard]] TemplateLayout layoutOf(const LayoutFacts& layout, std::initializer_list<const char*> text,
                                          SlideLayout kind) const;
    void addColours(const LayoutFacts& text, const LayoutFacts& titleOnly);

    const TemplateParts& m_parts;
    std::string m_file;
    std::int64_t m_depth;
    pugi::xml_document m_master;
    LayoutFacts m_masterFacts;
    TemplateTheme m_theme;
    TemplatePlaces m_places;
    bool m_likeMaster = false;
    SlideTemplate m_made;
};

void TemplateMaking::requireSize() {
    constexpr double kLeastRatio = 1.2; // 4:3 and paper that lies have more
    const SlideSize& size = m_parts.size;
    if (!(size.width >= kLeastWidth && size.height >= kLeastHeight && size.width <= kMostSide &&
          size.height <= kMostSide)) {
        throw gis::badInput(m_file, {}, {"template.size", {}});
    }
    if (size.width < kLeastRatio * size.height) {
        throw gis::badInput(m_file, {}, {"template.upright", {}});
    }
    m_made.size = size;
}

void TemplateMaking::place(const ChosenLayouts& layouts) {
    m_places = templatePlaces(m_made.size, layouts);
    if (!hasRoom(m_places.places, m_made.size)) {
        m_places = templatePlaces(m_made.size,
                                  {inPlacesOf(layouts.title, m_masterFacts), inPlacesOf(layouts.text, m_masterFacts),
                                   inPlacesOf(layouts.titleOnly, m_masterFacts)});
        m_places.titlePlaced = m_places.textTitlePlaced = m_places.bigTitlePlaced = m_places.subtitlePlaced = true;
        m_likeMaster = true;
    } else {
        m_made.placesFilled =
            m_places.titlePlaced || m_places.textTitlePlaced || m_places.bigTitlePlaced || m_places.subtitlePlaced;
    }
    m_made.places = m_places.places;
}

TemplateLayout TemplateMaking::layoutOf(const LayoutFacts& layout, std::initializer_list<const char*> text,
                                        SlideLayout kind) const {
    const LayoutPlaceholder* title = layout.find({"title", "ctrTitle"});
    const LayoutPlaceholder* words = layout.find(text);
    const LayoutPlaceholder* number = layout.find({"sldNum"});
    const pugi::xml_document xml = read(layout.part);
    const TemplateSheet sheet{xml, m_master, m_theme, m_likeMaster};
    const SlidePlaces& places = m_made.places;
    const bool first = kind == SlideLayout::Title;
    constexpr double kNumber = 14;
    TemplateLayout made{layout.part, placeholderOf(title), placeholderOf(words), placeholderOf(number)};
    if (title != nullptr) {
        made.titleLetters = lettersToSay(sheet, *title, first ? places.bigTitle : places.title,
                                         first ? places.bigTitleSize : places.titleSize);
        made.titlePlaced = first                                 ? m_places.bigTitlePlaced
                           : kind == SlideLayout::TextBelowTitle ? m_places.textTitlePlaced
                                                                 : m_places.titlePlaced;
    }
    if (words != nullptr && first) {
        made.textLetters = lettersToSay(sheet, *words, places.subtitle, places.subtitleSize);
        made.textPlaced = m_places.subtitlePlaced;
    }
    if (number != nullptr) {
        made.numberLetters = lettersToSay(sheet, *number, number->box.value_or(places.number), kNumber);
    }
    return made;
}

void TemplateMaking::addLayouts(const ChosenLayouts& layouts) {
    m_made.layouts = {layoutOf(layouts.title, {"subTitle", "body", "obj"}, SlideLayout::Title),
                      layoutOf(layouts.text, {"body", "obj"}, SlideLayout::TextBelowTitle),
                      layoutOf(layouts.titleOnly, {}, SlideLayout::TitleOnly)};
    SlidePlaces& places = m_made.places; // sizes that only prompts say
    places.bigTitleSize = m_made.layouts[0].titleLetters.size.value_or(places.bigTitleSize);
    places.subtitleSize = m_made.layouts[0].textLetters.size.value_or(places.subtitleSize);
    places.titleSize = m_made.layouts[2].titleLetters.size.value_or(places.titleSize);
}

void TemplateMaking::addColours(const LayoutFacts& text, const LayoutFacts& titleOnly) {
    m_made.family = m_theme.family().empty() ? "Arial" : m_theme.family();
    m_made.ink = m_theme.readable({"tx1", "dk1", "tx2"}, Deck{}.ink);
    m_made.accent =
        m_theme.readable({"accent1", "tx2", "accent2", "accent3", "accent4", "accent5", "accent6"}, m_made.ink);
    m_made.lightGround = m_theme.isLight(read(titleOnly.part), m_master) &&
                         m_theme.isLight(read(text.part), m_master) && !isCovered(m_master, m_made.size) &&
                         !isCovered(read(titleOnly.part), m_made.size);
}

TemplateParts partsOf(const std::string& file, const gis::Limits& limits, std::size_t master) {
    SheetArchive archive(file, limits); // opened anew: what is read counts towards the limit
    return readTemplateParts(archive, master);
}

} // namespace

SlideTemplate readSlideTemplate(const std::string& file, const gis::Limits& limits, gis::Problems& problems) {
    gis::Limits least = limits;
    least.inflatedBytes = std::min(limits.inflatedBytes, kMostBytes);
    std::error_code fault;
    if (!std::filesystem::is_regular_file(file, fault)) {
        throw gis::badInput(file, {}, {"template.missing", {}});
    }
    try {
        TemplateParts parts = partsOf(file, least, 0);
        if (parts.slides > 0) {
            problems.note(file, {}, {"template.slides_left", {{"count", static_cast<std::int64_t>(parts.slides)}}});
        }
        SlideTemplate office = TemplateMaking(parts, file, least).make();
        for (std::size_t master = 1;
             !hasRoom(office.places, office.size) && master < std::min(parts.masters, kMostMasters); ++master) {
            parts = partsOf(file, least, master);
            office = TemplateMaking(parts, file, least).make();
        }
        if (!hasRoom(office.places, office.size)) {
            throw gis::badInput(file, {}, {"template.no_room", {}});
        }
        if (office.placesFilled) {
            problems.warn(file, {}, {"template.no_place", {}});
        }
        if (parts.coloursFilled) {
            problems.warn(file, {}, {"template.no_colours", {}});
        }
        if (parts.linksDropped > 0) {
            problems.warn(file, {},
                          {"template.links_left", {{"count", static_cast<std::int64_t>(parts.linksDropped)}}});
        }
        return office;
    } catch (const gis::Error& error) {
        rethrowAsTemplate(error, file);
    }
}

} // namespace diaban
