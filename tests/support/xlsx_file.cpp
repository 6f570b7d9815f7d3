// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/xlsx_file.h"

#include <zip.h>

#include <cstdio>
#include <stdexcept>

namespace diaban::test {

namespace {

constexpr const char* kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const std::string kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const std::string kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const std::string kPackage = "http://schemas.openxmlformats.org/package/2006/relationships";

std::string escaped(const std::string& text) {
    std::string out;
    for (const char letter : text) {
        switch (letter) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += letter;
        }
    }
    return out;
}

std::string relationship(const std::string& id, const std::string& type, const std::string& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + kOffice + "/" + type + "\" Target=\"" + target + "\"/>";
}

std::string relationships(const std::string& inside) {
    return kHead + ("<Relationships xmlns=\"" + kPackage + "\">" + inside + "</Relationships>");
}

std::string sheetPart(std::size_t index) {
    return "worksheets/sheet" + std::to_string(index + 1) + ".xml";
}

std::string workbookXml(const XlsxBook& book) {
    std::string xml = kHead + ("<workbook xmlns=\"" + kMain + "\" xmlns:r=\"" + kOffice + "\">");
    xml += book.date1904 ? "<workbookPr date1904=\"1\"/><sheets>" : "<sheets>";
    for (std::size_t i = 0; i < book.sheets.size(); ++i) {
        const auto number = std::to_string(i + 1);
        const auto& sheet = book.sheets[i];
        xml += "<sheet name=\"" + escaped(sheet.name) + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"";
        xml += sheet.state.empty() ? "/>" : " state=\"" + sheet.state + "\"/>";
    }
    return xml + "</sheets></workbook>";
}

std::string stylesXml(const XlsxBook& book) {
    std::string formats;
    std::string styles = "<xf numFmtId=\"0\"/>";
    for (std::size_t i = 0; i < book.formatCodes.size(); ++i) {
        const auto id = std::to_string(164 + i);
        formats += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + book.formatCodes[i] + "\"/>";
        styles += "<xf numFmtId=\"" + id + "\"/>";
    }
    return kHead + ("<styleSheet xmlns=\"" + kMain + "\"><numFmts>" + formats + "</numFmts><cellXfs>" + styles +
                    "</cellXfs></styleSheet>");
}

std::string contentTypes(const XlsxBook& book) {
    const std::string type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    const auto part = [&](const std::string& name, const std::string& kind) {
        return "<Override PartName=\"/xl/" + name + "\" ContentType=\"" + type + kind + "+xml\"/>";
    };
    std::string xml = kHead;
    xml += "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
           "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
           "<Default Extension=\"xml\" ContentType=\"application/xml\"/>";
    xml +=
        part("workbook.xml", "sheet.main") + part("styles.xml", "styles") + part("sharedStrings.xml", "sharedStrings");
    for (std::size_t i = 0; i < book.sheets.size(); ++i) {
        xml += part(sheetPart(i), "worksheet");
    }
    return xml + "</Types>";
}

} // namespace

void writeZip(const std::string& file, const std::vector<std::pair<std::string, std::string>>& parts) {
    int reason = 0;
    zip_t* archive = zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &reason);
    if (archive == nullptr) {
        throw std::runtime_error("cannot create " + file);
    }
    for (const auto& [name, bytes] : parts) {
        zip_source_t* source = zip_source_buffer(archive, bytes.data(), bytes.size(), 0);
        const auto index = source == nullptr ? -1 : zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_discard(archive);
            throw std::runtime_error("cannot add " + name);
        }
        if (name == "mimetype") { // never packed, so that it can be read in place
            zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
        }
    }
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        throw std::runtime_error("cannot write " + file);
    }
}

std::vector<std::pair<std::string, std::string>> xlsxParts(const XlsxBook& book) {
    std::vector<std::pair<std::string, std::string>> parts;
    parts.emplace_back("[Content_Types].xml", contentTypes(book));
    parts.emplace_back("_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")));
    parts.emplace_back("xl/workbook.xml", workbookXml(book));
    std::string links;
    for (std::size_t i = 0; i < book.sheets.size(); ++i) {
        links += relationship("rId" + std::to_string(i + 1), "worksheet", sheetPart(i));
    }
    links += relationship("rIdS", "styles", "styles.xml") + relationship("rIdT", "sharedStrings", "sharedStrings.xml");
    parts.emplace_back("xl/_rels/workbook.xml.rels", relationships(links));
    parts.emplace_back("xl/styles.xml", stylesXml(book));
    std::string strings;
    for (const auto& item : book.sharedStrings) {
        strings += "<si>" + item + "</si>";
    }
    parts.emplace_back("xl/sharedStrings.xml", kHead + ("<sst xmlns=\"" + kMain + "\">" + strings + "</sst>"));
    for (std::size_t i = 0; i < book.sheets.size(); ++i) {
        const auto& sheet = book.sheets[i];
        parts.emplace_back("xl/" + sheetPart(i),
                           kHead + ("<worksheet xmlns=\"" + kMain + "\">" + sheet.before + "<sheetData>" + sheet.rows +
                                    "</sheetData>" + sheet.after + "</worksheet>"));
    }
    return parts;
}

void writeXlsx(const std::string& file, const XlsxBook& book) {
    writeZip(file, xlsxParts(book));
}

std::string xlsxRow(const std::vector<std::string>& cells) {
    std::string xml = "<row>";
    for (const auto& cell : cells) {
        if (cell.starts_with('=')) {
            xml += "<c><v>" + escaped(cell.substr(1)) + "</v></c>";
        } else {
            xml += "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(cell) + "</t></is></c>";
        }
    }
    return xml + "</row>";
}

} // namespace diaban::test
