// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/xlsx_workbook.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "src/table/xml_elements.h"

#include <pugixml.hpp>

#include <algorithm>
#include <map>
#include <string_view>

namespace diaban {

namespace {

struct Relationship {
    std::string type; ///< the last word of its URI: "worksheet", "styles", ...
    std::string part;
};

XmlPart xmlPart(const XlsxArchive& archive, const std::string& name) {
    return {archive.file(), name, archive.limits().xmlDepth};
}

std::map<std::string, Relationship> relationshipsOf(XlsxArchive& archive, const std::string& part) {
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
            throw gis::badInput(archive.file(), relsPart, {"table.xlsx_bad_path", {{"path", target}}});
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

std::string workbookPart(XlsxArchive& archive) {
    for (const auto& [id, relationship] : relationshipsOf(archive, "")) {
        if (relationship.type == "officeDocument") {
            return relationship.part;
        }
    }
    return "xl/workbook.xml";
}

std::string namesOf(const Workbook& workbook) {
    std::string names;
    for (const auto& sheet : workbook.sheets) {
        names += (names.empty() ? "" : ", ") + sheet.info.name;
    }
    return names;
}

std::string sheetKey(const std::string& name) {
    return gis::foldCase(gis::toNfc(gis::squeezeSpace(name)));
}

bool isTrue(const char* value) {
    const std::string_view text(value);
    return text == "1" || text == "true" || text == "on";
}

} // namespace

Workbook readWorkbook(XlsxArchive& archive) {
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
                                {"table.xlsx_part_missing", {{"part", node.attribute("name").value()}}});
        }
        if (found->second.type == "worksheet") {
            const std::string_view state = node.attribute("state").value();
            const bool hidden = state == "hidden" || state == "veryHidden";
            workbook.sheets.push_back({{gis::toNfc(node.attribute("name").value()), hidden}, found->second.part});
        }
    });
    if (workbook.sheets.empty()) {
        throw gis::badInput(archive.file(), part, {"table.xlsx_no_sheet", {}});
    }
    return workbook;
}

const WorkbookSheet& selectSheet(const Workbook& workbook, const std::string& name, const std::string& file) {
    const auto& sheets = workbook.sheets;
    if (name.empty()) {
        const auto visible = [](const WorkbookSheet& sheet) { return !sheet.info.hidden; };
        const auto found = std::find_if(sheets.begin(), sheets.end(), visible);
        if (std::count_if(sheets.begin(), sheets.end(), visible) != 1) {
            throw gis::badInput(file, "", {"table.sheet_needed", {{"sheets", namesOf(workbook)}}});
        }
        return *found;
    }
    const auto key = sheetKey(name);
    const auto found = std::find_if(sheets.begin(), sheets.end(),
                                    [&](const WorkbookSheet& sheet) { return sheetKey(sheet.info.name) == key; });
    if (found == sheets.end()) {
        throw gis::badInput(file, "", {"table.sheet_missing", {{"sheet", name}, {"sheets", namesOf(workbook)}}});
    }
    return *found;
}

} // namespace diaban
