// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/edited_csv.h"

#include "gis/base/text.h"
#include "src/table/csv_dialect.h"
#include "src/table/csv_records.h"
#include "src/table/text_formula.h"

#include <unicode/unistr.h>

#include <algorithm>
#include <limits>

namespace diaban {

namespace {

constexpr std::string_view kMark("\xEF\xBB\xBF", 3); ///< U+FEFF in UTF-8

std::string asUtf16(const std::string& text, ByteOrder order) {
    const icu::UnicodeString units = icu::UnicodeString::fromUTF8(text);
    std::string bytes;
    bytes.reserve(2 * static_cast<std::size_t>(units.length()));
    for (std::int32_t at = 0; at < units.length(); ++at) {
        const char16_t unit = units.charAt(at);
        const auto low = static_cast<char>(unit & 0xFFU);
        const auto high = static_cast<char>(unit >> 8U);
        bytes += order == ByteOrder::LittleEndian ? low : high;
        bytes += order == ByteOrder::LittleEndian ? high : low;
    }
    return bytes;
}

} // namespace

std::optional<EditedCsv> EditedCsv::of(std::string_view bytes, char separator) {
    EditedCsv csv;
    csv.m_separator = separator;
    if (const auto order = utf16Order(bytes)) {
        csv.m_order = order;
        csv.m_marked = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
        csv.split(fromUtf16(bytes, *order, {}));
        return csv;
    }
    if (!gis::isUtf8(bytes)) {
        return std::nullopt;
    }
    if (bytes.starts_with(kMark)) {
        csv.m_marked = true;
        bytes.remove_prefix(kMark.size());
    }
    csv.split(bytes);
    return csv;
}

void EditedCsv::split(std::string_view text) {
    const std::size_t start = separatorLine(text).length;
    m_head = std::string(text.substr(0, start));
    const std::string_view body = text.substr(start);
    CsvRecords records(body, m_separator, std::numeric_limits<std::size_t>::max(), start == 0 ? 1U : 2U);
    std::vector<CsvField> fields;
    std::size_t ended = 0;
    const auto offset = [&](std::string_view part) { return static_cast<std::size_t>(part.data() - body.data()); };
    while (records.next(fields)) {
        if (!m_records.empty()) {
            m_records.back().end = std::string(body.substr(ended, offset(fields.front().raw) - ended));
        }
        Record& record = m_records.emplace_back();
        record.line = records.line();
        for (const CsvField& field : fields) {
            record.cells.emplace_back(field.raw);
        }
        ended = offset(fields.back().raw) + fields.back().raw.size();
    }
    if (!m_records.empty()) {
        m_records.back().end = std::string(body.substr(ended));
    }
}

std::optional<std::size_t> EditedCsv::recordAt(std::uint32_t line) const {
    const auto found = std::ranges::find(m_records, line, &Record::line);
    return found == m_records.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_records.begin()));
}

std::string EditedCsv::cell(std::size_t record, std::size_t column) const {
    const std::vector<std::string>& cells = m_records[record].cells;
    if (column >= cells.size()) {
        return {};
    }
    const std::string& raw = cells[column];
    const CsvField field{raw, raw.starts_with('"'), false};
    return gis::squeezeSpace(withoutTextFormula(field.text()));
}

void EditedCsv::put(std::size_t record, std::size_t column, std::string quoted) {
    std::vector<std::string>& cells = m_records[record].cells;
    cells.resize(std::max(cells.size(), column + 1));
    cells[column] = std::move(quoted);
}

std::size_t EditedCsv::insertAfter(std::size_t record) {
    Record& before = m_records[record];
    if (before.end.empty()) { // the last line of a file that does not end it
        before.end = record > 0 ? m_records[record - 1].end : "\r\n";
    }
    Record made;
    made.cells.resize(before.cells.size());
    made.end = before.end;
    m_records.insert(m_records.begin() + static_cast<std::ptrdiff_t>(record) + 1, std::move(made));
    return record + 1;
}

void EditedCsv::remove(std::size_t record) {
    m_records.erase(m_records.begin() + static_cast<std::ptrdiff_t>(record));
}

std::string EditedCsv::bytes() const {
    std::string text(m_marked ? kMark : std::string_view{});
    text += m_head;
    for (const Record& record : m_records) {
        for (std::size_t at = 0; at < record.cells.size(); ++at) {
            if (at > 0) {
                text += m_separator;
            }
            text += record.cells[at];
        }
        text += record.end;
    }
    return m_order ? asUtf16(text, *m_order) : text;
}

} // namespace diaban
