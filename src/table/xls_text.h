// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/byte_view.h"

#include <cstddef>
#include <string>
#include <vector>

namespace diaban {

/// Reads the texts of a record and its continuations (MS-XLS 2.5.293): letters of one or two bytes, which may change
/// where a record is continued, with the runs and extras of rich text left out. Throws BrokenBytes.
class XlsTextReader {
public:
    XlsTextReader(const std::vector<ByteView>& pieces, std::size_t start) : m_pieces(pieces), m_at(start) {}

    /// A text with its length in front, in one byte or two; UTF-8 in NFC.
    [[nodiscard]] std::string shortText() { return text(byte()); }
    [[nodiscard]] std::string longText() {
        const std::size_t low = byte();
        return text(low + std::size_t{byte()} * 256);
    }

private:
    [[nodiscard]] std::uint8_t byte();
    [[nodiscard]] std::size_t number(std::size_t bytes);
    void skip(std::size_t bytes);
    [[nodiscard]] std::size_t left() const;
    [[nodiscard]] std::string text(std::size_t letters);

    const std::vector<ByteView>& m_pieces;
    std::size_t m_piece = 0;
    std::size_t m_at = 0;
};

} // namespace diaban
