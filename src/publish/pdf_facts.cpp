// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/pdf_facts.h"

#include "gis/base/error.h"

#include <QDate>
#include <QString>
#include <algorithm>
#include <charconv>
#include <string_view>
#include <vector>

namespace diaban {

namespace {

constexpr std::string_view kStart = "startxref\n";
constexpr std::size_t kEntryBytes = 20; ///< of a line of the table: ten digits, a blank, five digits, " n \n"

[[noreturn]] void fail(const std::string& what) {
    throw gis::Error(gis::ErrorKind::Internal, {}, {}, {"picture.pdf_form", {{"what", what}}});
}

std::size_t requireFind(std::string_view pdf, std::string_view words, std::size_t from = 0) {
    const std::size_t at = pdf.find(words, from);
    if (at == std::string::npos) {
        fail(std::string(words));
    }
    return at;
}

std::size_t numberAt(std::string_view text, std::size_t at) {
    std::size_t number = 0;
    if (at >= text.size() || std::from_chars(text.data() + at, text.data() + text.size(), number).ec != std::errc{}) {
        fail("number");
    }
    return number;
}

std::size_t moved(std::size_t offset, const std::vector<PdfEdit>& edits) {
    std::size_t result = offset;
    for (const PdfEdit& edit : edits) {
        if (edit.at < offset) {
            result = result + edit.text.size() - edit.length;
        }
    }
    return result;
}

/// Ten digits, as the table wants them.
std::string paddedOffset(std::size_t offset) {
    std::string digits = std::to_string(offset);
    return std::string(10 - std::min<std::size_t>(10, digits.size()), '0') + digits;
}

/// The edits that set the offsets right after those in `edits`; these stand before the table, which `tail` begins with.
std::vector<PdfEdit> tableEdits(std::string_view tail, std::size_t table, const std::vector<PdfEdit>& edits) {
    static constexpr std::string_view kHead = "xref\n0 ";
    const std::size_t start = tail.rfind(kStart);
    if (start == std::string::npos || !tail.starts_with(kHead)) {
        fail(std::string(kHead));
    }
    const std::size_t count = numberAt(tail, kHead.size());
    std::size_t line = requireFind(tail, "\n", kHead.size()) + 1;
    std::vector<PdfEdit> fixes;
    for (std::size_t i = 0; i < count; ++i, line += kEntryBytes) {
        if (line + kEntryBytes > start) {
            fail("xref");
        }
        if (tail[line + kEntryBytes - 3] == 'n') {
            fixes.push_back({table + line, 10, paddedOffset(moved(numberAt(tail, line), edits))});
        }
    }
    const std::size_t number = start + kStart.size();
    fixes.push_back(
        {table + number, tail.find_first_not_of("0123456789", number) - number, std::to_string(moved(table, edits))});
    return fixes;
}

/// With the edits, which are in the order of their places.
std::string edited(const std::string& pdf, const std::vector<PdfEdit>& edits) {
    std::string result;
    std::size_t done = 0;
    for (const PdfEdit& edit : edits) {
        result.append(pdf, done, edit.at - done);
        result += edit.text;
        done = edit.at + edit.length;
    }
    return result.append(pdf, done);
}

/// The date line of the document information: the day, no hour.
std::string dateLine(const std::string& isoDate) {
    const QDate day = QDate::fromString(QString::fromStdString(isoDate), Qt::ISODate);
    return day.isValid() ? "/CreationDate (D:" + day.toString(QStringLiteral("yyyyMMdd")).toStdString() + ")\n" : "";
}

} // namespace

std::string pdfText(const std::string& text) {
    std::string digits = "<FEFF";
    for (const QChar c : QString::fromStdString(text)) {
        static constexpr std::string_view kHex = "0123456789ABCDEF";
        const unsigned code = c.unicode();
        for (const unsigned shift : {12U, 8U, 4U, 0U}) {
            digits += kHex[(code >> shift) & 0xFU];
        }
    }
    return digits + '>';
}

std::vector<PdfEdit> factEdits(std::string_view head, std::string_view tail, std::size_t table, const PdfFacts& facts) {
    static constexpr std::string_view kDate = "/CreationDate (";
    static constexpr std::string_view kCatalog = "/Type /Catalog\n";
    // Document information is the first object, the catalog the second; other texts there are UTF-16.
    const std::size_t date = requireFind(head, kDate);
    const std::size_t dateEnd = requireFind(head, "\n", date) + 1;
    const std::size_t catalog = requireFind(head, kCatalog, dateEnd) + kCatalog.size();
    std::string information = dateLine(facts.date);
    if (!facts.subject.empty()) {
        information += "/Subject " + pdfText(facts.subject) + '\n';
    }
    std::string shown = "/ViewerPreferences <</DisplayDocTitle true>>\n";
    if (!facts.language.empty()) {
        shown += "/Lang (" + facts.language + ")\n";
    }
    shown += facts.catalog;
    std::vector<PdfEdit> edits{{date, dateEnd - date, std::move(information)}, {catalog, 0, std::move(shown)}};
    std::vector<PdfEdit> fixes = tableEdits(tail, table, edits);
    edits.insert(edits.end(), fixes.begin(), fixes.end());
    return edits;
}

std::size_t tableOf(std::string_view end) {
    const std::size_t start = end.rfind(kStart);
    if (start == std::string_view::npos) {
        fail(std::string(kStart));
    }
    return numberAt(end, start + kStart.size());
}

std::string withFacts(const std::string& pdf, const PdfFacts& facts) {
    const std::size_t table = tableOf(pdf);
    if (table > pdf.size()) {
        fail("xref");
    }
    return edited(pdf, factEdits(pdf, std::string_view(pdf).substr(table), table, facts));
}

} // namespace diaban
