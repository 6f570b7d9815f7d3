// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/xls_workbook.h"

#include "gis/base/error.h"
#include "src/table/xls_records.h"
#include "src/table/xls_text.h"

#include <map>

namespace diaban {

namespace {

constexpr std::uint16_t kBiff8 = 0x0600;

/// Reads the records before the sheets.
class GlobalsReader {
public:
    GlobalsReader(std::string_view stream, const std::string& file, const gis::Limits& limits)
        : m_records(stream, 0), m_file(file), m_limits(limits) {}

    XlsWorkbook read() {
        if (!m_records.next() || m_records.kind() != XlsRecord::Begin || m_records.data().word(0) != kBiff8) {
            throw gis::badInput(m_file, "", {"table.xls_too_old", {}});
        }
        while (m_records.next() && m_records.kind() != XlsRecord::EndOfFile) {
            use();
        }
        for (const auto id : m_styleFormats) {
            const auto own = m_formats.find(id);
            m_workbook.formats.push_back(own != m_formats.end() ? own->second : builtInCellFormat(id));
        }
        if (m_workbook.sheets.empty()) {
            throw gis::badInput(m_file, "", {"table.workbook_no_sheet", {}});
        }
        return std::move(m_workbook);
    }

private:
    void use() {
        const ByteView& data = m_records.data();
        switch (m_records.kind()) {
        case XlsRecord::FilePassword:
            throw gis::badInput(m_file, "", {"table.workbook_encrypted", {}});
        case XlsRecord::DateMode:
            m_workbook.date1904 = data.word(0) == 1;
            break;
        case XlsRecord::Format:
            m_formats[data.word(0)] = cellFormatOf(XlsTextReader(m_records.pieces(), 2).longText());
            break;
        case XlsRecord::CellStyle:
            m_styleFormats.push_back(data.word(2));
            break;
        case XlsRecord::Sheet:
            addSheet(data);
            break;
        case XlsRecord::SharedStrings:
            addSharedTexts(data);
            break;
        default:
            break;
        }
    }

    void addSheet(const ByteView& data) {
        constexpr std::uint8_t kWorksheet = 0;
        constexpr unsigned kVisibility = 0x03;
        if (data.byte(5) == kWorksheet) {
            const bool hidden = (data.byte(4) & kVisibility) != 0;
            m_workbook.sheets.push_back({XlsTextReader(m_records.pieces(), 6).shortText(), hidden});
            m_workbook.starts.push_back(data.doubleWord(0));
        }
    }

    void addSharedTexts(const ByteView& data) {
        const std::size_t count = data.doubleWord(4);
        XlsTextReader reader(m_records.pieces(), 8);
        for (std::size_t i = 0; i < count; ++i) {
            m_workbook.sharedTexts.push_back(reader.longText());
            if (m_workbook.sharedTexts.back().size() > static_cast<std::size_t>(m_limits.textBytes)) {
                throw gis::badInput(m_file, "", {"table.text_too_long", {{"limit", m_limits.textBytes}}});
            }
        }
    }

    XlsRecords m_records;
    const std::string& m_file;
    const gis::Limits& m_limits;
    XlsWorkbook m_workbook;
    std::map<std::uint16_t, CellFormat> m_formats;
    std::vector<std::uint16_t> m_styleFormats;
};

} // namespace

XlsWorkbook readXlsWorkbook(std::string_view stream, const std::string& file, const gis::Limits& limits) {
    return GlobalsReader(stream, file, limits).read();
}

} // namespace diaban
