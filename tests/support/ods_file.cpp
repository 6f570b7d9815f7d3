// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/ods_file.h"

#include "tests/support/xlsx_file.h"

namespace diaban::test {

namespace {

constexpr const char* kType = "application/vnd.oasis.opendocument.spreadsheet";

std::string escaped(const std::string& text) {
    std::string out;
    for (const char letter : text) {
        out += letter == '&' ? "&amp;" : letter == '<' ? "&lt;" : std::string(1, letter);
    }
    return out;
}

std::string contentXml(const std::vector<OdsSheet>& sheets) {
    const std::string oasis = "urn:oasis:names:tc:opendocument:xmlns:";
    std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content xmlns:office=\"" + oasis +
                      "office:1.0\" xmlns:table=\"" + oasis + "table:1.0\" xmlns:text=\"" + oasis +
                      "text:1.0\" xmlns:style=\"" + oasis +
                      "style:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" " +
                      "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">" +
                      "<office:automatic-styles><style:style style:name=\"ta1\" style:family=\"table\">" +
                      "<style:table-properties table:display=\"true\"/></style:style>" +
                      "<style:style style:name=\"ta2\" style:family=\"table\">" +
                      "<style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>" +
                      "<office:body><office:spreadsheet>";
    for (const OdsSheet& sheet : sheets) {
        xml += "<table:table table:name=\"" + escaped(sheet.name) + "\" table:style-name=\"" +
               (sheet.hidden ? "ta2" : "ta1") + "\">" + sheet.rows + "</table:table>";
    }
    return xml + "</office:spreadsheet></office:body></office:document-content>";
}

} // namespace

std::vector<std::pair<std::string, std::string>> odsParts(const std::vector<OdsSheet>& sheets) {
    const std::string manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    return {{"mimetype", kType},
            {"META-INF/manifest.xml", "<?xml version=\"1.0\"?>\n<manifest:manifest xmlns:manifest=\"" + manifest +
                                          "\"><manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"" +
                                          kType + "\"/></manifest:manifest>"},
            {"content.xml", contentXml(sheets)}};
}

void writeOds(const std::string& file, const std::vector<OdsSheet>& sheets) {
    writeZip(file, odsParts(sheets));
}

std::string odsRow(const std::vector<std::string>& cells) {
    std::string xml = "<table:table-row>";
    for (const auto& cell : cells) {
        if (cell.empty()) {
            xml += "<table:table-cell/>";
        } else if (cell.front() == '=') {
            const auto number = cell.substr(1);
            xml += "<table:table-cell office:value-type=\"float\" office:value=\"" + number + "\"><text:p>" + number +
                   "</text:p></table:table-cell>";
        } else {
            xml += "<table:table-cell office:value-type=\"string\"><text:p>" + escaped(cell) +
                   "</text:p></table:table-cell>";
        }
    }
    return xml + "</table:table-row>";
}

} // namespace diaban::test
