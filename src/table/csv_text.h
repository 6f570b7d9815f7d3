// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace diaban {

/// The text of a CSV file in UTF-8, without byte order mark.
struct CsvText {
    std::string text;
    std::string encoding; ///< of the file: "UTF-8", "UTF-16LE", "UTF-16BE" or the one asked for
    bool isNfc = false;   ///< all of it, so that no cell needs a look
};

/// Decodes the bytes of `file`. An empty `encoding` means UTF-8, or what a byte order mark says; else a name that ICU
/// knows. Throws gis::Error{BadInput}: "table.nul_byte", "table.bad_utf8", "table.bad_utf16" (each with line and byte
/// of the line), "table.bad_encoding", "table.encoding_unknown".
[[nodiscard]] CsvText decodeCsv(std::string bytes, const std::string& file, const std::string& encoding);

/// Where a byte stands: line and byte of the line, from 1. CRLF, LF and CR each end a line.
struct LinePlace {
    std::int64_t line = 1;
    std::int64_t byte = 1;
};
[[nodiscard]] LinePlace placeOf(std::string_view text, std::size_t offset) noexcept;

} // namespace diaban
