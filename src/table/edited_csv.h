// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/utf16_text.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// A CSV of which some records are changed, put in or taken out; all others stay as they are, byte for byte.
class EditedCsv {
public:
    /// `bytes` of a file that was read with that separator; nothing where it is neither UTF-8 nor UTF-16, which is all
    /// that can be written back.
    [[nodiscard]] static std::optional<EditedCsv> of(std::string_view bytes, char separator);

    /// The record that begins in a line of the file, from 1.
    [[nodiscard]] std::optional<std::size_t> recordAt(std::uint32_t line) const;
    [[nodiscard]] std::string cell(std::size_t record, std::size_t column) const;
    /// `quoted`: the cell as it is to stand in the file (see textCell, csvCell).
    void put(std::size_t record, std::size_t column, std::string quoted);
    /// An empty record of as many cells as its neighbour; records behind it move on by one.
    std::size_t insertAfter(std::size_t record);
    void remove(std::size_t record);
    [[nodiscard]] std::size_t size() const noexcept { return m_records.size(); }
    [[nodiscard]] char separator() const noexcept { return m_separator; }

    /// In the encoding of the file, with its byte order mark where it had one.
    [[nodiscard]] std::string bytes() const;

private:
    struct Record {
        std::uint32_t line = 0;         ///< 0: new
        std::vector<std::string> cells; ///< with their quotes
        std::string end;
    };

    void split(std::string_view text);

    std::string m_head; ///< a line that names the separator
    std::vector<Record> m_records;
    char m_separator = ',';
    std::optional<ByteOrder> m_order; ///< of UTF-16; none: UTF-8
    bool m_marked = false;            ///< with a byte order mark
};

} // namespace diaban
