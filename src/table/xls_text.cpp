// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/xls_text.h"

#include "gis/base/text.h"

#include <unicode/ustring.h>

#include <algorithm>

namespace diaban {

namespace {

constexpr unsigned kTwoBytes = 0x01;
constexpr unsigned kExtra = 0x04;
constexpr unsigned kRich = 0x08;

/// Lone surrogates become U+FFFD.
std::string fromUtf16(const std::u16string& text) {
    constexpr UChar32 kReplacement = 0xFFFD;
    std::string utf8(text.size() * 3, '\0');
    std::int32_t length = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strToUTF8WithSub(utf8.data(), static_cast<std::int32_t>(utf8.size()), &length, text.data(),
                       static_cast<std::int32_t>(text.size()), kReplacement, nullptr, &status);
    if (U_FAILURE(status) != 0) {
        throw BrokenBytes();
    }
    utf8.resize(static_cast<std::size_t>(length));
    return gis::toNfc(utf8);
}

} // namespace

std::size_t XlsTextReader::left() const {
    return m_piece < m_pieces.size() ? m_pieces[m_piece].size() - std::min(m_pieces[m_piece].size(), m_at) : 0;
}

std::uint8_t XlsTextReader::byte() {
    while (left() == 0) {
        if (++m_piece >= m_pieces.size()) {
            throw BrokenBytes();
        }
        m_at = 0;
    }
    return m_pieces[m_piece].byte(m_at++);
}

std::size_t XlsTextReader::number(std::size_t bytes) {
    std::size_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i) {
        value += std::size_t{byte()} << (8 * i);
    }
    return value;
}

void XlsTextReader::skip(std::size_t bytes) {
    while (bytes > 0) {
        static_cast<void>(byte());
        --m_at;
        const std::size_t step = std::min(bytes, left());
        m_at += step;
        bytes -= step;
    }
}

std::string XlsTextReader::text(std::size_t letters) {
    unsigned flags = byte();
    const std::size_t runs = (flags & kRich) != 0 ? number(2) : 0;
    const std::size_t extra = (flags & kExtra) != 0 ? number(4) : 0;
    std::u16string text;
    while (text.size() < letters) {
        if (left() == 0) {
            flags = byte(); // a continuation says anew how wide its letters are
        }
        const std::size_t width = (flags & kTwoBytes) != 0 ? 2 : 1;
        const std::size_t count = std::min(letters - text.size(), left() / width);
        if (count == 0) {
            throw BrokenBytes();
        }
        for (std::size_t i = 0; i < count; ++i) {
            const ByteView& piece = m_pieces[m_piece];
            text += static_cast<char16_t>(width == 2 ? piece.word(m_at) : piece.byte(m_at));
            m_at += width;
        }
    }
    constexpr std::size_t kRunBytes = 4;
    skip(runs * kRunBytes);
    skip(extra);
    return fromUtf16(text);
}

} // namespace diaban
