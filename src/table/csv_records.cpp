// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/csv_records.h"

namespace diaban {

std::string CsvField::text() const {
    if (!quoted) {
        return std::string(raw);
    }
    if (!stray && raw.find('"', 1) == raw.size() - 1) {
        return std::string(raw.substr(1, raw.size() - 2));
    }
    std::string out;
    bool inside = true;
    for (std::size_t at = 1; at < raw.size(); ++at) {
        if (!inside || raw[at] != '"') {
            out += raw[at];
        } else if (at + 1 < raw.size() && raw[at + 1] == '"') {
            out += '"';
            ++at;
        } else {
            inside = false;
        }
    }
    return out;
}

bool CsvRecords::next(std::vector<CsvField>& fields) {
    fields.clear();
    if (m_at >= m_text.size()) {
        return false;
    }
    m_line = m_nextLine;
    while (true) {
        const bool quoted = m_at < m_text.size() && m_text[m_at] == '"';
        fields.push_back(quoted ? quotedField() : plainField());
        if (m_at >= m_text.size() || m_text[m_at] != m_separator || fields.size() > m_mostFields) {
            break;
        }
        ++m_at;
    }
    if (m_at < m_text.size() && m_text[m_at] != m_separator) {
        endLine();
    }
    return true;
}

CsvField CsvRecords::plainField() {
    const auto start = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n' && m_text[m_at] != '\r') {
        ++m_at;
    }
    return {m_text.substr(start, m_at - start), false, false};
}

CsvField CsvRecords::quotedField() {
    const auto start = m_at;
    const auto startLine = m_nextLine;
    ++m_at;
    while (m_at < m_text.size()) {
        if (m_text[m_at] == '"') {
            if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != '"') {
                break;
            }
            m_at += 2;
        } else if (m_text[m_at] == '\n' || m_text[m_at] == '\r') {
            endLine();
        } else {
            ++m_at;
        }
    }
    if (m_at >= m_text.size()) {
        m_unclosed = startLine;
        return {m_text.substr(start), true, true};
    }
    ++m_at;
    const auto closed = m_at;
    plainField();
    return {m_text.substr(start, m_at - start), true, m_at != closed};
}

void CsvRecords::endLine() {
    const bool crLf = m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
    m_at += crLf ? 2 : 1;
    ++m_nextLine;
}

} // namespace diaban
