// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/ods_workbook.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "src/table/require_content.h"

#include <pugixml.hpp>

#include <set>
#include <string_view>

namespace diaban {

namespace {

constexpr const char* kContent = "content.xml";

void requirePlain(SheetArchive& archive) {
    const auto manifest = archive.findPart("META-INF/manifest.xml");
    if (manifest && manifest->find("encryption-data") != std::string::npos) {
        throw gis::badInput(archive.file(), "", {"table.workbook_encrypted", {}});
    }
}

/// An attribute by its local name, whatever its prefix is.
std::string_view attributeOf(const pugi::xml_node& node, std::string_view name) {
    for (const auto attribute : node.attributes()) {
        if (localName(attribute.name()) == name) {
            return attribute.value();
        }
    }
    return {};
}

/// The names of the table styles that hide their table.
std::set<std::string> hidingStyles(OdsWorkbook& workbook, XmlSpan styles, const XmlPart& part) {
    std::set<std::string> hiding;
    forEachElementIn(workbook.content, styles, part, {"style"}, [&hiding](const pugi::xml_node& style) {
        if (attributeOf(childOf(style, "table-properties"), "display") == "false") {
            hiding.emplace(attributeOf(style, "name"));
        }
    });
    return hiding;
}

/// True for the copy of a sheet of another file: it names that file as its source, and is named by its address.
bool isCopyOfAnother(std::string_view content, XmlSpan span, std::string_view name) {
    const auto tagEnd = content.find('>', span.begin);
    const auto child = content.find('<', tagEnd);
    const auto childEnd = content.find_first_of(" \t\r\n/>", child);
    return name.find("'#") != std::string_view::npos && child < span.end && childEnd < span.end &&
           localName(content.substr(child + 1, childEnd - child - 1)) == "table-source";
}

void addSheet(OdsWorkbook& workbook, XmlSpan span, const std::set<std::string>& hiding, const XmlPart& part) {
    std::string tag = startTagOf(workbook.content, span);
    forEachElement(tag, part, {"table"}, [&](const pugi::xml_node& node) {
        const std::string name(attributeOf(node, "name"));
        if (isCopyOfAnother(workbook.content, span, name)) {
            return;
        }
        const bool hidden =
            hiding.contains(std::string(attributeOf(node, "style-name"))) || attributeOf(node, "display") == "false";
        workbook.sheets.push_back({gis::toNfc(name), hidden});
        workbook.spans.push_back(span);
    });
}

} // namespace

XmlPart odsContentPart(const SheetArchive& archive) {
    return {archive.file(), kContent, archive.limits().xmlDepth};
}

OdsWorkbook readOdsWorkbook(SheetArchive& archive) {
    requirePlain(archive);
    auto content = archive.findPart(kContent);
    if (!content) {
        throw notAWorkbook(archive.file(), FileContent::Zip);
    }
    OdsWorkbook workbook;
    workbook.content = std::move(*content);
    const XmlPart part = odsContentPart(archive);
    std::set<std::string> hiding;
    for (const XmlSpan span : findElements(workbook.content, part,
                                           {"table", "automatic-styles", "scripts", "dde-links", "tracked-changes"})) {
        const auto nameEnd = workbook.content.find_first_of(" \t\r\n/>", span.begin);
        const auto name =
            localName(std::string_view(workbook.content).substr(span.begin + 1, nameEnd - span.begin - 1));
        if (name == "automatic-styles") {
            hiding = hidingStyles(workbook, span, part);
        } else if (name == "table") {
            addSheet(workbook, span, hiding, part);
        }
    }
    if (workbook.sheets.empty()) {
        throw gis::badInput(archive.file(), kContent, {"table.workbook_no_sheet", {}});
    }
    return workbook;
}

} // namespace diaban
