// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gis {

/// From an encoding to UTF-8 by iconv, opened when it is needed. A copy opens its own.
class Recoder {
public:
    explicit Recoder(std::string encoding) : m_encoding(std::move(encoding)) {}
    Recoder(const Recoder& other) : m_encoding(other.m_encoding) {}
    Recoder(Recoder&& other) noexcept;
    Recoder& operator=(const Recoder& other);
    Recoder& operator=(Recoder&& other) noexcept;
    ~Recoder();

    [[nodiscard]] const std::string& encoding() const noexcept { return m_encoding; }
    /// Bytes that are no text become U+FFFD; `broken` is set where there was one.
    [[nodiscard]] std::string recode(std::string_view raw, bool& broken);

private:
    bool open();
    std::string m_encoding;
    void* m_iconv = nullptr; ///< iconv_t
};

/// Turns the text of a file into UTF-8 in NFC and counts what it had to change.
class TextReader {
public:
    /// `encoding` as GDAL knows it.
    explicit TextReader(std::string encoding = "UTF-8") : m_recoder(std::move(encoding)) {}

    /// Bytes that are not text in the encoding become U+FFFD and are counted.
    [[nodiscard]] std::string read(std::string_view raw);

    [[nodiscard]] std::int64_t normalised() const noexcept { return m_normalised; }
    [[nodiscard]] std::int64_t broken() const noexcept { return m_broken; }

private:
    Recoder m_recoder;
    std::int64_t m_normalised = 0;
    std::int64_t m_broken = 0;
};

} // namespace gis
