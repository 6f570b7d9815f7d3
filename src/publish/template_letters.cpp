// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/template_letters.h"

#include "src/cartography/colour_difference.h"
#include "src/table/xml_elements.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace diaban {

namespace {

constexpr Colour kWhite = colourOf(0xffffff);
constexpr double kHundredths = 100, kMostLetters = 60;
constexpr double kReadable = 3; ///< contrast that large letters need (WCAG 2)

std::vector<pugi::xml_node> shapesOf(const pugi::xml_document& xml) {
    std::vector<pugi::xml_node> shapes;
    for (const pugi::xml_node& shape : childOf(childOf(xml.document_element(), "cSld"), "spTree").children()) {
        shapes.push_back(shape);
    }
    return shapes;
}

pugi::xml_node placeholderOf(const pugi::xml_node& shape) {
    return childOf(childOf(childOf(shape, "nvSpPr"), "nvPr"), "ph");
}

/// The first placeholder of a type, and of an index where one is asked for.
pugi::xml_node placeholderIn(const pugi::xml_document& xml, std::string_view type, const std::string* index) {
    for (const pugi::xml_node& shape : shapesOf(xml)) {
        const pugi::xml_node placeholder = placeholderOf(shape);
        if (placeholder && placeholder.attribute("type").as_string("obj") == type &&
            (index == nullptr || *index == placeholder.attribute("idx").value())) {
            return shape;
        }
    }
    return {};
}

pugi::xml_node firstLevel(const pugi::xml_node& styles) {
    return childOf(childOf(styles, "lvl1pPr"), "defRPr");
}

/// What the letters of its prompt say, and their paragraph.
struct Prompt {
    pugi::xml_node letters, paragraph;
};

Prompt promptOf(const pugi::xml_node& shape) {
    const pugi::xml_node paragraph = childOf(childOf(shape, "txBody"), "p");
    for (const char* run : {"r", "fld"}) {
        if (const pugi::xml_node letters = childOf(childOf(paragraph, run), "rPr")) {
            return {letters, paragraph};
        }
    }
    return {childOf(paragraph, "endParaRPr"), paragraph};
}

/// Where a shape stands, without the room that its text keeps.
gis::Box placeOf(const pugi::xml_node& shape) {
    constexpr double kEmuPerPoint = 12'700;
    const std::string_view name = localName(shape.name());
    const pugi::xml_node place = childOf(childOf(shape, name == "grpSp" ? "grpSpPr" : "spPr"), "xfrm");
    const pugi::xml_node off = childOf(place, "off");
    const pugi::xml_node ext = childOf(place, "ext");
    const gis::Point from{off.attribute("x").as_double() / kEmuPerPoint, off.attribute("y").as_double() / kEmuPerPoint};
    return {from,
            {from.x + ext.attribute("cx").as_double() / kEmuPerPoint,
             from.y + ext.attribute("cy").as_double() / kEmuPerPoint}};
}

enum class Cover : std::uint8_t { Nothing, Colour, Unknown };

/// How a shape or a background covers what lies beneath it.
struct Covering {
    Cover cover = Cover::Nothing;
    Colour colour{};
};

Covering coveringOf(const pugi::xml_node& fills, const pugi::xml_node& styleFill, const TemplateTheme& theme) {
    constexpr double kHalf = 50'000;
    const pugi::xml_node solid = childOf(fills, "solidFill");
    const pugi::xml_node shaded = childOf(childOf(childOf(fills, "gradFill"), "gsLst"), "gs");
    if (childOf(fills, "blipFill")) {
        return {Cover::Unknown};
    }
    const bool named = !childOf(fills, "noFill") && std::string_view(styleFill.attribute("idx").value()) != "0";
    const pugi::xml_node colours = solid ? solid : shaded ? shaded : named ? styleFill : pugi::xml_node();
    const auto parts = colours.children();
    const bool seenThrough = std::any_of(parts.begin(), parts.end(), [](const pugi::xml_node& colour) {
        return childOf(colour, "alpha").attribute("val").as_double(2 * kHalf) < kHalf;
    });
    if (colours.empty() || seenThrough) {
        return {};
    }
    const auto colour = theme.colourIn(colours);
    return colour ? Covering{Cover::Colour, *colour} : Covering{Cover::Unknown};
}

Covering coveringOf(const pugi::xml_node& shape, const gis::Point& at, const TemplateTheme& theme) {
    const gis::Box box = placeOf(shape);
    const bool beneath = at.x >= box.min.x && at.x <= box.max.x && at.y >= box.min.y && at.y <= box.max.y;
    const std::string_view name = localName(shape.name());
    if (!beneath || placeholderOf(shape)) {
        return {};
    }
    if (name == "pic" || name == "grpSp" || name == "graphicFrame") {
        return {Cover::Unknown};
    }
    return name == "sp" ? coveringOf(childOf(shape, "spPr"), childOf(childOf(shape, "style"), "fillRef"), theme)
                        : Covering{};
}

/// A colour for letters on a ground: white, or the theme's text.
Colour readableOn(const Colour& ground, const TemplateTheme& theme) {
    const Colour text = theme.find("tx1").value_or(colourOf(0));
    const Colour dark = contrastRatio(text, kWhite) >= kReadable ? text : colourOf(0);
    return contrastRatio(kWhite, ground) >= contrastRatio(dark, ground) ? kWhite : dark;
}

void takePrompt(TemplateLetters& letters, const Prompt& prompt, double usual) {
    const double size = prompt.letters.attribute("sz").as_double() / kHundredths;
    letters.size = size > 0 ? std::min(size, kMostLetters) : usual;
    letters.bold = prompt.letters.attribute("b").as_bool();
    letters.centred = std::string_view(childOf(prompt.paragraph, "pPr").attribute("algn").value()) == "ctr";
    const std::string family = childOf(prompt.letters, "latin").attribute("typeface").value();
    letters.family = family.starts_with('+') ? std::string() : family;
}

} // namespace

std::optional<Colour> groundBeneath(const TemplateSheet& sheet, const gis::Point& at) {
    std::vector<pugi::xml_node> shapes;
    if (sheet.layout.document_element().attribute("showMasterSp").as_bool(true)) {
        shapes = shapesOf(sheet.master);
    }
    std::ranges::copy(shapesOf(sheet.layout), std::back_inserter(shapes));
    for (auto shape = shapes.rbegin(); shape != shapes.rend(); ++shape) {
        const Covering covering = coveringOf(*shape, at, sheet.theme);
        if (covering.cover != Cover::Nothing) {
            return covering.cover == Cover::Colour ? std::optional(covering.colour) : std::nullopt;
        }
    }
    for (const pugi::xml_document* part : {&sheet.layout, &sheet.master}) {
        if (const pugi::xml_node ground = childOf(childOf(part->document_element(), "cSld"), "bg")) {
            const Covering covering = coveringOf(childOf(ground, "bgPr"), childOf(ground, "bgRef"), sheet.theme);
            return covering.cover == Cover::Colour ? std::optional(covering.colour) : std::nullopt;
        }
    }
    return sheet.theme.find("bg1").value_or(kWhite);
}

TemplateLetters lettersToSay(const TemplateSheet& sheet, const LayoutPlaceholder& placeholder, const gis::Box& box,
                             double usual) {
    const std::string_view type = masterTypeOf(placeholder.type);
    const pugi::xml_node own = placeholderIn(sheet.layout, placeholder.type, &placeholder.index);
    const pugi::xml_node from = placeholderIn(sheet.master, type, nullptr);
    const pugi::xml_node styles = childOf(sheet.master.document_element(), "txStyles");
    const char* style = type == "title" ? "titleStyle" : type == "body" ? "bodyStyle" : "otherStyle";
    bool sizeSaid = false;
    pugi::xml_node fill;
    for (const pugi::xml_node& letters :
         {firstLevel(childOf(childOf(own, "txBody"), "lstStyle")),
          firstLevel(childOf(childOf(from, "txBody"), "lstStyle")), firstLevel(childOf(styles, style))}) {
        sizeSaid = sizeSaid || letters.attribute("sz");
        fill = fill ? fill : childOf(letters, "solidFill");
    }
    const bool ofLayout = !sheet.likeMaster && promptOf(own).letters.attribute("sz");
    const Prompt prompt = promptOf(ofLayout ? own : from);
    TemplateLetters letters;
    if (!sizeSaid) {
        takePrompt(letters, prompt, usual);
    }
    const bool handedOn = !fill.empty();
    if (!handedOn) {
        fill = childOf(prompt.letters, "solidFill");
        letters.colour = sheet.theme.colourIn(fill);
    }
    const std::optional<Colour> seen =
        fill ? sheet.theme.colourIn(fill) : std::optional(sheet.theme.find("tx1").value_or(colourOf(0)));
    const std::optional<Colour> ground = groundBeneath(sheet, box.centre());
    if (seen && ground && contrastRatio(*seen, *ground) < kReadable) {
        letters.colour = readableOn(*ground, sheet.theme);
    }
    return letters;
}

} // namespace diaban
