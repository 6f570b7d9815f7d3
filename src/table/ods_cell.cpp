// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/ods_cell.h"

#include "gis/base/text.h"
#include "src/table/xml_elements.h"

#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <string>
#include <string_view>

namespace diaban {

namespace {

/// An attribute with that local name in a namespace whose prefix is not that of the other: office:value-type, not
/// calcext:value-type.
std::string_view officeAttribute(const pugi::xml_node& node, std::string_view name) {
    std::string_view found;
    for (const auto attribute : node.attributes()) {
        const std::string_view full = attribute.name();
        if (localName(full) == name && !full.starts_with("calcext:")) {
            found = attribute.value();
        }
    }
    return found;
}

/// Adds the text of a paragraph, with its spans, links, spaces, tabs and line breaks.
void addParagraph(std::string& text, const pugi::xml_node& node, std::size_t most) {
    for (const auto child : node.children()) {
        if (text.size() > most) {
            return;
        }
        const auto name = localName(child.name());
        if (child.type() != pugi::node_element) {
            text += child.value();
        } else if (name == "s") {
            text.append(std::min(odsCount(child, "c"), most + 1), ' ');
        } else if (name == "tab") {
            text += '\t';
        } else if (name == "line-break") {
            text += '\n';
        } else if (name != "annotation" && name != "note") {
            addParagraph(text, child, most);
        }
    }
}

std::string shownText(const pugi::xml_node& cell, std::size_t most) {
    std::string text;
    bool first = true;
    for (const auto child : cell.children()) {
        if (localName(child.name()) == "p" && text.size() <= most) {
            text += first ? "" : "\n";
            first = false;
            addParagraph(text, child, most);
        }
    }
    return gis::toNfc(text);
}

/// "PT14H30M05S" as "14:30:05"; the text as it is where it says something else.
std::string timeText(std::string_view written) {
    std::array<long long, 3> parts{};
    std::string_view rest = written;
    if (!rest.starts_with("PT")) {
        return std::string(written);
    }
    rest.remove_prefix(2);
    constexpr std::string_view kUnits = "HMS";
    for (std::size_t unit = 0; unit < kUnits.size(); ++unit) {
        const auto end = rest.find(kUnits[unit]);
        if (end == std::string_view::npos) {
            continue;
        }
        std::from_chars(rest.data(), rest.data() + end, parts[unit]);
        rest.remove_prefix(end + 1);
    }
    std::array<char, 80> text{};
    std::snprintf(text.data(), text.size(), "%02lld:%02lld:%02lld", parts[0], parts[1], parts[2]);
    return text.data();
}

/// A number as it is meant: padded with zeros it is a code, shown as a word it is a yes or no.
CellText plainNumber(const std::string& raw, const std::string& shown) {
    const bool digits = shown.find_first_not_of("0123456789") == std::string::npos;
    if (shown.size() > 1 && shown.front() == '0' && digits) {
        return {shown, false};
    }
    if (shown == "TRUE" || shown == "FALSE") {
        return {shown, false};
    }
    return numberText(raw, {}, false);
}

} // namespace

bool isOdsError(const pugi::xml_node& cell) {
    return std::string_view(cell.attribute("calcext:value-type").value()) == "error";
}

std::size_t odsCount(const pugi::xml_node& node, const char* name) {
    const std::string_view written = officeAttribute(node, name);
    std::size_t count = 1;
    const auto [stop, error] = std::from_chars(written.data(), written.data() + written.size(), count);
    return error == std::errc::result_out_of_range ? std::string::npos : std::max<std::size_t>(count, 1);
}

CellText odsCellText(const pugi::xml_node& cell, std::size_t most) {
    const std::string_view type = officeAttribute(cell, "value-type");
    const std::string raw(officeAttribute(cell, "value"));
    if (isOdsError(cell)) {
        return {shownText(cell, most), false};
    }
    if (type == "float" || type == "currency") {
        return plainNumber(raw, shownText(cell, most));
    }
    if (type == "percentage") {
        return numberText(raw, {CellFormat::Kind::Percent, 0}, false);
    }
    if (type == "date") {
        return {momentText(officeAttribute(cell, "date-value")), false};
    }
    if (type == "time") {
        return {timeText(officeAttribute(cell, "time-value")), false};
    }
    if (type == "boolean") {
        return {officeAttribute(cell, "boolean-value") == "true" ? "TRUE" : "FALSE", false};
    }
    const std::string_view text = officeAttribute(cell, "string-value");
    return {text.empty() ? shownText(cell, most) : gis::toNfc(text), false};
}

} // namespace diaban
