// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/base/text.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/normalizer2.h>
#include <unicode/stringoptions.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <new>

namespace gis {

namespace {

bool isAscii(std::string_view text) noexcept {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// The code point at the start of `text` and its bytes; one byte and -1 where the text is ill-formed there.
struct Decoded {
    UChar32 point;
    std::size_t bytes;
};

Decoded decode(std::string_view text) noexcept {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80) {
        return {lead, 1};
    }
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() < length) {
        return {-1, 1};
    }
    UChar32 point = lead & (0xFF >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80) {
            return {-1, 1};
        }
        point = (point << 6) | (byte(i) & 0x3F);
    }
    const UChar32 least = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80;
    const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
    if (point < least || surrogate || point > 0x10FFFF) {
        return {-1, 1};
    }
    return {point, length};
}

icu::StringPiece piece(std::string_view text) {
    return {text.data(), static_cast<int32_t>(text.size())};
}

/// The data of form C is compiled into ICU; without memory there is nothing else to do.
const icu::Normalizer2& nfc() {
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2* instance = icu::Normalizer2::getNFCInstance(error);
    if (U_FAILURE(error) != 0 || instance == nullptr) {
        throw std::bad_alloc();
    }
    return *instance;
}

/// Well-formed, with U+FFFD for each byte that is not.
std::string mended(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const Decoded next = decode(text);
        result.append(next.point < 0 ? std::string_view("\uFFFD") : text.substr(0, next.bytes));
        text.remove_prefix(next.bytes);
    }
    return result;
}

bool isSpace(UChar32 point) noexcept {
    constexpr UChar32 kZeroWidthSpace = 0x200B;
    constexpr UChar32 kWordJoiner = 0x2060;
    constexpr UChar32 kByteOrderMark = 0xFEFF;
    return point == kZeroWidthSpace || point == kWordJoiner || point == kByteOrderMark ||
           (point >= 0 && (u_isUWhiteSpace(point) || u_charType(point) == U_CONTROL_CHAR));
}

/// A mark that has no width of its own and turns the direction of what follows, also of words beside the text.
bool turnsText(UChar32 point) noexcept {
    constexpr UChar32 kArabicLetterMark = 0x061C;
    return point == kArabicLetterMark || point == 0x200E || point == 0x200F || (point >= 0x202A && point <= 0x202E) ||
           (point >= 0x2066 && point <= 0x2069);
}

} // namespace

bool isUtf8(std::string_view text) noexcept {
    while (!text.empty()) {
        const Decoded next = decode(text);
        if (next.point < 0) {
            return false;
        }
        text.remove_prefix(next.bytes);
    }
    return true;
}

bool isNfc(std::string_view text) {
    if (isAscii(text)) {
        return true;
    }
    UErrorCode error = U_ZERO_ERROR;
    return isUtf8(text) && nfc().isNormalizedUTF8(piece(text), error) && U_SUCCESS(error);
}

std::string toNfc(std::string_view text) {
    if (isNfc(text)) {
        return std::string(text);
    }
    if (!isUtf8(text)) {
        return toNfc(mended(text));
    }
    std::string result;
    icu::StringByteSink<std::string> sink(&result, static_cast<int32_t>(text.size()));
    UErrorCode error = U_ZERO_ERROR;
    nfc().normalizeUTF8(0, piece(text), sink, nullptr, error);
    if (U_FAILURE(error)) {
        throw std::bad_alloc();
    }
    return result;
}

std::string foldCase(std::string_view text) {
    std::string result;
    if (isAscii(text)) {
        result.resize(text.size());
        std::transform(text.begin(), text.end(), result.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
        return result;
    }
    icu::StringByteSink<std::string> sink(&result, static_cast<int32_t>(text.size()));
    UErrorCode error = U_ZERO_ERROR;
    icu::CaseMap::utf8Fold(U_FOLD_CASE_DEFAULT, piece(text), sink, nullptr, error);
    if (U_FAILURE(error)) {
        throw std::bad_alloc();
    }
    return result;
}

std::string squeezeSpace(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    bool pending = false;
    while (!text.empty()) {
        const Decoded next = decode(text);
        if (isSpace(next.point)) {
            pending = true;
        } else if (!turnsText(next.point)) {
            if (pending && !result.empty()) {
                result += ' ';
            }
            pending = false;
            result.append(text.substr(0, next.bytes));
        }
        text.remove_prefix(next.bytes);
    }
    return result;
}

} // namespace gis
