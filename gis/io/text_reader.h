// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gis {

/// Turns the text of a file into UTF-8 in NFC and counts what it had to change.
class TextReader {
public:
    /// `encoding` as GDAL knows it.
    explicit TextReader(std::string encoding = "UTF-8") : m_encoding(std::move(encoding)) {}

    /// Bytes that are not text in the encoding become U+FFFD and are counted.
    [[nodiscard]] std::string read(std::string_view raw);

    [[nodiscard]] std::int64_t normalised() const noexcept { return m_normalised; }
    [[nodiscard]] std::int64_t broken() const noexcept { return m_broken; }

private:
    std::string m_encoding;
    std::int64_t m_normalised = 0;
    std::int64_t m_broken = 0;
};

} // namespace gis
