// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// A field of a CSV as it stands in the file, with its quotes.
struct CsvField {
    std::string_view raw;
    bool quoted = false;
    bool stray = false; ///< there is text after the closing quote

    [[nodiscard]] std::size_t size() const noexcept { return raw.size(); }
    /// Without its quotes, doubled ones as one; stray text stays at its place.
    [[nodiscard]] std::string text() const;
};

/// Walks over the records of a CSV. A quote opens a field only at its very start; line breaks inside quotes belong to
/// the field; CRLF, LF and CR end a record. The text must outlive the fields.
class CsvRecords {
public:
    CsvRecords(std::string_view text, char separator, std::size_t mostFields, std::uint32_t firstLine = 1) noexcept
        : m_text(text), m_separator(separator), m_mostFields(mostFields), m_nextLine(firstLine) {}

    /// Fills `fields` with the next record; false at the end. A record of more than `mostFields` is broken off there,
    /// with one field too many.
    bool next(std::vector<CsvField>& fields);
    /// The physical line where the last record starts.
    [[nodiscard]] std::uint32_t line() const noexcept { return m_line; }
    /// The line where a quote opens that is never closed; known once its record was read.
    [[nodiscard]] std::optional<std::uint32_t> unclosedQuote() const noexcept { return m_unclosed; }

private:
    CsvField quotedField();
    CsvField plainField();
    void endLine();

    std::string_view m_text;
    char m_separator;
    std::size_t m_mostFields;
    std::size_t m_at = 0;
    std::uint32_t m_line = 0;
    std::uint32_t m_nextLine;
    std::optional<std::uint32_t> m_unclosed;
};

} // namespace diaban
