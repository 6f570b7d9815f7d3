// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/byte_view.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace diaban {

/// The records of a workbook stream that matter here (MS-XLS 2.3).
enum class XlsRecord : std::uint16_t {
    Formula = 0x0006,
    EndOfFile = 0x000A,
    DateMode = 0x0022,
    FilePassword = 0x002F,
    Continue = 0x003C,
    ColumnInfo = 0x007D,
    Sheet = 0x0085,
    MultipleRk = 0x00BD,
    RichString = 0x00D6,
    CellStyle = 0x00E0,
    MergedCells = 0x00E5,
    SharedStrings = 0x00FC,
    SharedString = 0x00FD,
    Number = 0x0203,
    Label = 0x0204,
    BooleanOrError = 0x0205,
    FormulaText = 0x0207,
    Row = 0x0208,
    Rk = 0x027E,
    Format = 0x041E,
    Begin = 0x0809,
};

/// Walks over the records of a stream. A record that is continued comes with its continuations as further pieces.
class XlsRecords {
public:
    /// From `start` on. The stream must outlive it.
    XlsRecords(std::string_view stream, std::size_t start) : m_stream(stream), m_at(start) {}

    /// Goes on to the next record; false at the end of the stream. Throws BrokenBytes where a record is cut short.
    [[nodiscard]] bool next();

    [[nodiscard]] XlsRecord kind() const noexcept { return m_kind; }
    /// Its own bytes, without continuations.
    [[nodiscard]] const ByteView& data() const noexcept { return m_pieces.front(); }
    [[nodiscard]] const std::vector<ByteView>& pieces() const noexcept { return m_pieces; }

private:
    [[nodiscard]] bool nextIs(XlsRecord kind) const;
    void take();

    ByteView m_stream;
    std::size_t m_at;
    XlsRecord m_kind = XlsRecord::EndOfFile;
    std::vector<ByteView> m_pieces;
};

} // namespace diaban
