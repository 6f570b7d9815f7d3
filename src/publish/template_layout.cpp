// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/template_layout.h"

#include "src/table/xml_elements.h"

#include <algorithm>

namespace diaban {

namespace {

constexpr double kEmuPerPoint = 12'700;

/// Of the first level of a list of styles; 0 where it is not said.
double firstSize(const pugi::xml_node& styles) {
    constexpr double kHundredths = 100;
    return childOf(childOf(styles, "lvl1pPr"), "defRPr").attribute("sz").as_double() / kHundredths;
}

/// Without the room that a text body keeps between its rim and its letters.
std::optional<gis::Box> boxOf(const pugi::xml_node& shape) {
    const pugi::xml_node place = childOf(childOf(shape, "spPr"), "xfrm");
    const pugi::xml_node off = childOf(place, "off");
    const pugi::xml_node ext = childOf(place, "ext");
    if (!off || !ext) {
        return std::nullopt;
    }
    const pugi::xml_node body = childOf(childOf(shape, "txBody"), "bodyPr");
    const auto inset = [&](const char* side, double usual) {
        return body.attribute(side).as_double(usual * kEmuPerPoint) / kEmuPerPoint;
    };
    constexpr double kUsualSide = 7.2, kUsualTop = 3.6;
    const gis::Point from{off.attribute("x").as_double() / kEmuPerPoint, off.attribute("y").as_double() / kEmuPerPoint};
    const gis::Point to{from.x + ext.attribute("cx").as_double() / kEmuPerPoint,
                        from.y + ext.attribute("cy").as_double() / kEmuPerPoint};
    return gis::Box{{from.x + inset("lIns", kUsualSide), from.y + inset("tIns", kUsualTop)},
                    {to.x - inset("rIns", kUsualSide), to.y - inset("bIns", kUsualTop)}};
}

} // namespace

const char* masterTypeOf(const std::string& type) {
    if (type == "ctrTitle" || type == "title") {
        return "title";
    }
    return type == "sldNum" ? "sldNum" : "body";
}

const LayoutPlaceholder* LayoutFacts::find(std::initializer_list<const char*> types) const {
    for (const char* type : types) {
        const auto found = std::ranges::find(placeholders, type, &LayoutPlaceholder::type);
        if (found != placeholders.end()) {
            return &*found;
        }
    }
    return nullptr;
}

LayoutFacts layoutFacts(const std::string& part, const pugi::xml_document& xml) {
    LayoutFacts facts{part, xml.document_element().attribute("type").value(), {}};
    for (const pugi::xml_node& shape : childOf(childOf(xml.document_element(), "cSld"), "spTree").children()) {
        const pugi::xml_node placeholder = childOf(childOf(childOf(shape, "nvSpPr"), "nvPr"), "ph");
        if (placeholder) {
            const double size = firstSize(childOf(childOf(shape, "txBody"), "lstStyle"));
            facts.placeholders.push_back({placeholder.attribute("type").as_string("obj"),
                                          placeholder.attribute("idx").value(), boxOf(shape), size});
        }
    }
    return facts;
}

void inherit(LayoutFacts& layout, const LayoutFacts& master, const pugi::xml_document& masterXml) {
    const pugi::xml_node styles = childOf(masterXml.document_element(), "txStyles");
    for (LayoutPlaceholder& placeholder : layout.placeholders) {
        const char* type = masterTypeOf(placeholder.type);
        const LayoutPlaceholder* from = master.find({type});
        if (from != nullptr) {
            placeholder.box = placeholder.box ? placeholder.box : from->box;
            placeholder.size = placeholder.size > 0 ? placeholder.size : from->size;
        }
        if (!(placeholder.size > 0)) {
            placeholder.size =
                firstSize(childOf(styles, std::string_view(type) == "title" ? "titleStyle" : "bodyStyle"));
        }
    }
}

bool isCovered(const pugi::xml_document& xml, const SlideSize& size) {
    constexpr double kMuch = 0.3;
    const auto shapes = childOf(childOf(xml.document_element(), "cSld"), "spTree").children();
    return std::any_of(shapes.begin(), shapes.end(), [&](const pugi::xml_node& shape) {
        const bool placeholder = !childOf(childOf(childOf(shape, "nvSpPr"), "nvPr"), "ph").empty();
        const bool group = localName(shape.name()) == "grpSp";
        const pugi::xml_node ext = childOf(childOf(childOf(shape, group ? "grpSpPr" : "spPr"), "xfrm"), "ext");
        const double width = ext.attribute("cx").as_double() / kEmuPerPoint;
        const double height = ext.attribute("cy").as_double() / kEmuPerPoint;
        return !placeholder && width * height >= kMuch * size.width * size.height;
    });
}

} // namespace diaban
