// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/xlsx_styles.h"

#include "src/table/xml_elements.h"

#include <pugixml.hpp>

#include <map>

namespace diaban {

namespace {

std::int64_t integerOf(const pugi::xml_node& node, const char* name) {
    return node.attribute(name).as_llong(0);
}

} // namespace

std::vector<CellFormat> readXlsxFormats(SheetArchive& archive, const std::string& part) {
    std::vector<CellFormat> formats;
    if (part.empty()) {
        return formats;
    }
    auto xml = archive.part(part);
    std::map<std::int64_t, CellFormat> custom;
    std::vector<std::int64_t> ids;
    forEachElement(xml, {archive.file(), part, archive.limits().xmlDepth}, {"numFmt", "cellXfs", "dxfs"},
                   [&](const pugi::xml_node& node) {
                       const auto name = localName(node.name());
                       if (name == "numFmt") {
                           custom[integerOf(node, "numFmtId")] = cellFormatOf(node.attribute("formatCode").value());
                       } else if (name == "cellXfs") {
                           for (const auto style : node.children()) {
                               if (localName(style.name()) == "xf") {
                                   ids.push_back(integerOf(style, "numFmtId"));
                               }
                           }
                       }
                   });
    for (const auto id : ids) {
        const auto found = custom.find(id);
        formats.push_back(found != custom.end() ? found->second : builtInCellFormat(id));
    }
    return formats;
}

} // namespace diaban
