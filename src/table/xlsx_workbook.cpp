// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/xlsx_workbook.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "src/table/xml_elements.h"

#include <pugixml.hpp>

#include <map>
#include <string_view>

namespace diaban {

namespace {

struct Relationship {
    std::string type; ///< the last word of its URI: "worksheet", "styles", ...
    std::string part;
};

XmlPart xmlPart(const SheetArchive& archive, const std::string& name) {
    return {archive.file(), name, archive.limits().xmlDepth};
}

std::map<std::string, Relationship> relationshipsOf(SheetArchive& archive, const std::string& part) {
    const auto slash = part.rfind('/');
    const auto folder = slash == std::string::npos ? std::string() : part.substr(0, slash + 1);
    const auto relsPart = folder + "_rels/" + part.substr(folder.size()) + ".rels";
    auto xml = archive.part(relsPart);
    std::map<std::string, Relationship> relationships;
    forEachElement(xml, xmlPart(archive, relsPart), {"Relationship"}, [&](const pugi::xml_node& node) {
        if (std::string_view(node.attribute("TargetMode").value()) == "External") {
            return;
        }
        const std::string type = node.attribute("Type").value();
        const std::string target = node.attribute("Target").value();
        const auto resolved = resolvePart(part, target);
        if (!resolved) {
            throw gis::badInput(archive.file(), relsPart, {"table.workbook_bad_path", {{"path", target}}});
        }
        relationships[node.attribute("Id").value()] = {type.substr(type.rfind('/') + 1), *resolved};
    });
    return relationships;
}

/// The attribute r:id, whatever its prefix is.
std::string relationshipId(const pugi::xml_node& node) {
    for (const auto attribute : node.attributes()) {
        const std::string_view name = attribute.name();
        if (name.find(':') != std::string_view::npos && localName(name) == "id") {
            return attribute.value();
        }
    }
    return {};
}

std::string workbookPart(SheetArchive& archive) {
    for (const auto& [id, relationship] : relationshipsOf(archive, "")) {
        if (relationship.type == "officeDocument") {
            return relationship.part;
        }
    }
    return "xl/workbook.xml";
}

bool isTrue(const char* value) {
    const std::string_view text(value);
    return text == "1" || text == "true" || text == "on";
}

} // namespace

Workbook readWorkbook(SheetArchive& archive) {
    const auto part = workbookPart(archive);
    auto xml = archive.part(part);
    const auto relationships = relationshipsOf(archive, part);
    Workbook workbook;
    for (const auto& [id, relationship] : relationships) {
        if (relationship.type == "sharedStrings") {
            workbook.sharedStringsPart = relationship.part;
        } else if (relationship.type == "styles") {
            workbook.stylesPart = relationship.part;
        }
    }
    forEachElement(xml, xmlPart(archive, part), {"workbookPr", "sheet"}, [&](const pugi::xml_node& node) {
        if (localName(node.name()) == "workbookPr") {
            workbook.date1904 = isTrue(node.attribute("date1904").value());
            return;
        }
        const auto found = relationships.find(relationshipId(node));
        if (found == relationships.end()) {
            throw gis::badInput(archive.file(), part,
                                {"table.workbook_part_missing", {{"part", node.attribute("name").value()}}});
        }
        if (found->second.type == "worksheet") {
            const std::string_view state = node.attribute("state").value();
            const bool hidden = state == "hidden" || state == "veryHidden";
            workbook.sheets.push_back({{gis::toNfc(node.attribute("name").value()), hidden}, found->second.part});
        }
    });
    if (workbook.sheets.empty()) {
        throw gis::badInput(archive.file(), part, {"table.workbook_no_sheet", {}});
    }
    return workbook;
}

} // namespace diaban
