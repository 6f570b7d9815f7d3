// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace diaban {

/// What an encoding was found by: how many different words with letters beyond ASCII there are, and how many of them
/// are Vietnamese syllables in it.
struct FoundEncoding {
    std::size_t words = 0;
    std::size_t syllables = 0;
};

/// The text of a CSV file in UTF-8, without byte order mark.
struct CsvText {
    std::string text;
    std::string encoding; ///< of the file: "UTF-8", "UTF-16LE", "UTF-16BE", of LegacyEncoding, or the one asked for
    std::optional<FoundEncoding> found{}; ///< where the bytes alone spoke for a legacy encoding
    bool isNfc = false;                   ///< all of it, so that no cell needs a look
};

/// Decodes the bytes of `file`. An empty `encoding` means what a byte order mark or the zero bytes of UTF-16 say, then
/// UTF-8, then the LegacyEncoding in which the words are Vietnamese; else the name of a LegacyEncoding, or one that ICU
/// knows. Throws gis::Error{BadInput}: "table.nul_byte", "table.bad_utf8", "table.bad_utf16" (each with line and byte
/// of the line), "table.bad_encoding", "table.encoding_unknown", "encoding.open" where two do equally well.
[[nodiscard]] CsvText decodeCsv(std::string bytes, const std::string& file, const std::string& encoding);

/// Where a byte stands: line and byte of the line, from 1. CRLF, LF and CR each end a line.
struct LinePlace {
    std::int64_t line = 1;
    std::int64_t byte = 1;
};
[[nodiscard]] LinePlace placeOf(std::string_view text, std::size_t offset) noexcept;

} // namespace diaban
