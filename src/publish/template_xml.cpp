// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/template_xml.h"

#include "gis/base/error.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <string_view>
#include <utility>
#include <vector>

namespace diaban {

namespace {

/// Elements of the whole tree, outer ones first; without recursion, so that depth does no harm.
std::vector<pugi::xml_node> elementsOf(const pugi::xml_document& xml) {
    std::vector<pugi::xml_node> elements{xml.document_element()};
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const pugi::xml_node element = elements[i];
        for (const pugi::xml_node& child : element.children()) {
            if (child.type() == pugi::node_element) {
                elements.push_back(child);
            }
        }
    }
    return elements;
}

bool isLink(const pugi::xml_node& element) {
    const std::string_view name = localName(element.name());
    return name == "hlinkClick" || name == "hlinkHover" || name == "hlinkMouseOver";
}

} // namespace

pugi::xml_document templateXml(const std::string& bytes, const XmlPart& part) {
    pugi::xml_document xml;
    const auto fail = [&] { throw gis::badInput(part.file, part.name, {"template.xml", {}}); };
    if (bytes.find("<!DOCTYPE") != std::string::npos ||
        !xml.load_buffer(bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_ws_pcdata) ||
        !xml.document_element()) {
        fail();
    }
    std::int64_t depth = 0;
    for (pugi::xml_node node = xml.document_element(); !node.empty();) { // in the order of the document
        if (depth > part.mostDepth) {
            fail();
        }
        if (node.first_child()) {
            node = node.first_child();
            ++depth;
            continue;
        }
        while (!node.empty() && !node.next_sibling()) {
            node = node.parent();
            --depth;
        }
        node = node.empty() ? node : node.next_sibling();
    }
    return xml;
}

std::size_t dropLinks(pugi::xml_document& xml, const std::set<std::string>& relations, const XmlPart& part) {
    std::size_t dropped = 0;
    if (relations.empty()) {
        return dropped;
    }
    std::vector<pugi::xml_node> links;
    for (const pugi::xml_node& element : elementsOf(xml)) {
        for (const pugi::xml_attribute& attribute : element.attributes()) {
            if (!std::string_view(attribute.name()).starts_with("r:") || !relations.contains(attribute.value())) {
                continue;
            }
            if (!isLink(element)) {
                throw gis::badInput(part.file, part.name, {"template.objects", {}});
            }
            links.push_back(element);
            break;
        }
    }
    for (pugi::xml_node link : links) {
        link.parent().remove_child(link);
        ++dropped;
    }
    return dropped;
}

bool completeColourMap(pugi::xml_document& master) {
    static constexpr std::array<std::pair<const char*, const char*>, 12> kUsual{{{"bg1", "lt1"},
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
                                                                                 {"folHlink", "folHlink"}}};
    pugi::xml_node root = master.document_element();
    pugi::xml_node map = childOf(root, "clrMap");
    bool missing = false;
    if (!map) {
        const std::string name = root.name();
        map = root.insert_child_after((name.substr(0, name.find(':') + 1) + "clrMap").c_str(), childOf(root, "cSld"));
    }
    for (const auto& [place, usual] : kUsual) {
        pugi::xml_attribute attribute = map.attribute(place);
        const std::string_view said = attribute.value();
        const bool known = std::ranges::any_of(kUsual, [&](const auto& one) { return said == one.second; });
        if (!known) {
            attribute = attribute ? attribute : map.append_attribute(place);
            attribute.set_value(usual);
            missing = true;
        }
    }
    return missing;
}

std::string writtenXml(const pugi::xml_document& xml) {
    std::ostringstream out;
    xml.save(out, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
    return out.str();
}

} // namespace diaban
