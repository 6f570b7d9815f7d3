// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace pugi {
class xml_node;
}

namespace diaban {

/// An XML part of an archive, for error messages.
struct XmlPart {
    std::string file;
    std::string name;
    std::int64_t mostDepth = 256;
};

/// Calls `use` with each element that has one of these local names (the outermost of nested ones), in order. Each is
/// parsed on its own, so that a large sheet never becomes one tree; `xml` is used up. Tags must nest and close;
/// document type declarations (and so entities) are refused, as is text that is not UTF-8. Throws gis::Error{BadInput}:
/// "table.xml_bad", "table.xml_dtd", "table.xml_depth".
void forEachElement(std::string& xml, const XmlPart& part, std::initializer_list<std::string_view> names,
                    const std::function<void(const pugi::xml_node&)>& use);

/// Where an element stands in its XML.
struct XmlSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Where the outermost elements of these local names stand, in order. Checks as forEachElement does, parses nothing.
[[nodiscard]] std::vector<XmlSpan> findElements(std::string_view xml, const XmlPart& part,
                                                std::initializer_list<std::string_view> names);

/// forEachElement within one element of `xml`, which is used up there.
void forEachElementIn(std::string& xml, XmlSpan span, const XmlPart& part,
                      std::initializer_list<std::string_view> names,
                      const std::function<void(const pugi::xml_node&)>& use);

/// The start tag of an element alone, as an element without content.
[[nodiscard]] std::string startTagOf(std::string_view xml, XmlSpan span);

/// The name without its namespace prefix.
[[nodiscard]] std::string_view localName(std::string_view name) noexcept;
/// The first child element of this local name, or an empty node.
[[nodiscard]] pugi::xml_node childOf(const pugi::xml_node& node, std::string_view name);
/// All text directly inside the node: character data and CDATA.
[[nodiscard]] std::string textOf(const pugi::xml_node& node);

} // namespace diaban
