// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/slide_template.h"

#include "gis/base/error.h"
#include "src/publish/template_layout.h"
#include "src/publish/template_parts.h"
#include "src/publish/template_theme.h"
#include "src/publish/template_xml.h"

#include <algorithm>
#include <filesystem>

namespace diaban {

namespace {

constexpr std::int64_t kMostBytes = 134'217'728; ///< unpacked
constexpr double kLeastWidth = 400, kLeastHeight = 300, kMostSide = 4000;
constexpr double kSourceRoom = 30; ///< below the body
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

TemplateLayout layoutOf(const LayoutFacts& layout, std::initializer_list<const char*> text) {
    return {layout.part, placeholderOf(layout.find({"title", "ctrTitle"})), placeholderOf(layout.find(text)),
            placeholderOf(layout.find({"sldNum"}))};
}

/// Whether a box is one that words can stand in, within the slide.
bool isUsable(const std::optional<gis::Box>& box, const SlideSize& size, double width, double height) {
    return box && box->min.x >= 0 && box->min.y >= 0 && box->max.x <= size.width + 1 && box->max.y <= size.height + 1 &&
           box->width() >= width && box->height() >= height;
}

void setPlace(gis::Box& place, double& size, const LayoutPlaceholder* placeholder, const SlideSize& slide) {
    constexpr double kLeastLine = 18, kMostLetters = 60;
    if (placeholder == nullptr) {
        return;
    }
    if (isUsable(placeholder->box, slide, slide.width / 4, kLeastLine)) {
        place = *placeholder->box;
    }
    size = placeholder->size > 0 ? std::min(placeholder->size, kMostLetters) : size;
}

/// Where the words of slides go: where the layouts have them, so far as they are of use.
SlidePlaces placesOf(const SlideSize& size, const LayoutFacts& title, const LayoutFacts& text,
                     const LayoutFacts& titleOnly) {
    SlidePlaces places(size);
    double unused = 0;
    setPlace(places.title, places.titleSize, titleOnly.find({"title", "ctrTitle"}), size);
    setPlace(places.bigTitle, places.bigTitleSize, title.find({"ctrTitle", "title"}), size);
    setPlace(places.subtitle, places.subtitleSize, title.find({"subTitle", "body", "obj"}), size);
    setPlace(places.number, unused, titleOnly.find({"sldNum"}), size);
    const LayoutPlaceholder* body = text.find({"body", "obj"});
    constexpr double kWide = 0.6, kHigh = 0.5, kBelowTitle = 8;
    gis::Box room{{places.title.min.x, places.title.max.y + kBelowTitle},
                  {places.title.max.x, size.height - kSourceRoom}};
    if (body != nullptr && isUsable(body->box, size, kWide * size.width, kHigh * size.height) &&
        body->box->min.y >= places.title.max.y) {
        room = *body->box;
    }
    places.body = {room.min, {room.max.x, room.max.y - kSourceRoom}};
    places.source = {{room.min.x, places.body.max.y + 4}, room.max};
    return places;
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

/// Whether a title stands above a body wide and high enough for a map.
bool hasRoom(const SlideTemplate& office) {
    constexpr double kWide = 0.7, kHigh = 0.45;
    return office.places.title.width() >= office.size.width / 2 &&
           office.places.body.width() >= kWide * office.size.width &&
           office.places.body.height() >= kHigh * office.size.height;
}

/// A layout with the places of its master.
LayoutFacts inPlacesOf(LayoutFacts layout, const LayoutFacts& master) {
    for (LayoutPlaceholder& placeholder : layout.placeholders) {
        placeholder.box.reset();
        if (const LayoutPlaceholder* own = master.find({masterTypeOf(placeholder.type)})) {
            placeholder.box = own->box;
        }
    }
    return layout;
}

SlideTemplate made(const TemplateParts& parts, const std::string& file, const gis::Limits& limits) {
    const auto read = [&](const std::string& name) {
        return templateXml(parts.part(name).bytes, {file, name, limits.xmlDepth});
    };
    SlideTemplate made;
    made.size = parts.size;
    if (!(made.size.width >= kLeastWidth && made.size.height >= kLeastHeight && made.size.width <= kMostSide &&
          made.size.height <= kMostSide)) {
        throw gis::badInput(file, {}, {"template.size", {}});
    }
    made.master = "ppt/slideMasters/slideMaster1.xml";
    const pugi::xml_document master = read(made.master);
    const LayoutFacts masterFacts = layoutFacts(made.master, master);
    std::vector<LayoutFacts> layouts;
    for (const std::string& name : parts.layouts) {
        layouts.push_back(layoutFacts(name, read(name)));
        inherit(layouts.back(), masterFacts, master);
    }
    const LayoutFacts& titleOnly =
        *chosen(layouts, {"titleOnly", "obj", "tx"}, std::ranges::any_of(layouts, hasTitle) ? hasTitle : isAny);
    const LayoutFacts* found = chosen(layouts, {"obj", "tx"}, hasText);
    const LayoutFacts& text = found == nullptr ? titleOnly : *found;
    const LayoutFacts& title = *chosen(layouts, {"title"}, std::ranges::any_of(layouts, hasTitle) ? hasTitle : isAny);
    made.layouts = {layoutOf(title, {"subTitle", "body", "obj"}), layoutOf(text, {"body", "obj"}),
                    layoutOf(titleOnly, {})};
    made.places = placesOf(made.size, title, text, titleOnly);
    if (!hasRoom(made)) { // some programs write the layouts of one master with the places of another
        made.placesOfMaster = true;
        made.places = placesOf(made.size, inPlacesOf(title, masterFacts), inPlacesOf(text, masterFacts),
                               inPlacesOf(titleOnly, masterFacts));
    }
    const TemplateTheme theme(read(parts.theme), master);
    made.family = theme.family().empty() ? "Arial" : theme.family();
    made.ink = theme.readable({"tx1", "dk1", "tx2"}, Deck{}.ink);
    made.accent = theme.readable({"accent1", "tx2", "accent2", "accent3", "accent4", "accent5", "accent6"}, made.ink);
    made.lightGround = theme.isLight(read(titleOnly.part), master) && theme.isLight(read(text.part), master) &&
                       !isCovered(master, made.size) && !isCovered(read(titleOnly.part), made.size);
    made.masterId = freeId(parts.masterId, master);
    made.parts = parts.parts;
    return made;
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
        SlideTemplate office = made(parts, file, least);
        for (std::size_t master = 1; !hasRoom(office) && master < std::min(parts.masters, kMostMasters); ++master) {
            parts = partsOf(file, least, master);
            office = made(parts, file, least);
        }
        if (!hasRoom(office)) {
            throw gis::badInput(file, {}, {"template.no_room", {}});
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
