// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/csv_text.h"

#include "gis/base/error.h"
#include "gis/base/text.h"

#include <unicode/ucnv.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <vector>

namespace diaban {

namespace {

constexpr std::string_view kUtf8Bom("\xEF\xBB\xBF", 3);
constexpr std::string_view kUtf16LeBom("\xFF\xFE", 2);
constexpr std::string_view kUtf16BeBom("\xFE\xFF", 2);

gis::Error badByte(const std::string& file, const char* id, LinePlace place) {
    return gis::badInput(file, std::to_string(place.line), {id, {{"line", place.line}, {"byte", place.byte}}});
}

std::size_t firstInvalidUtf8(std::string_view text) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    std::size_t at = 0;
    while (at < text.size()) {
        // ICU counts in int32_t, and a letter has four bytes at most.
        const auto* letter = bytes + at;
        const auto left = static_cast<std::int32_t>(std::min<std::size_t>(text.size() - at, 4));
        std::int32_t used = 0;
        UChar32 code = 0;
        U8_NEXT(letter, used, left, code);
        if (code < 0) {
            return at;
        }
        at += static_cast<std::size_t>(used);
    }
    return at;
}

void appendUtf8(std::string& out, char32_t code) {
    const auto put = [&out](char32_t byte) { out += static_cast<char>(byte); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | (code >> 6));
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | (code >> 12));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | (code >> 18));
        put(0x80 | ((code >> 12) & 0x3F));
        put(0x80 | ((code >> 6) & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

bool isLead(char32_t unit) {
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isTrail(char32_t unit) {
    return unit >= 0xDC00 && unit < 0xE000;
}

char32_t joined(char32_t lead, char32_t trail) {
    return 0x10000 + ((lead - 0xD800) << 10) + (trail - 0xDC00);
}

std::string fromUtf16(std::string_view bytes, bool bigEndian, const std::string& file) {
    const auto unitAt = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(bigEndian ? first * 256 + second : second * 256 + first);
    };
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        if (at + 1 == bytes.size()) {
            throw badByte(file, "table.bad_utf16", placeOf(out, out.size()));
        }
        char32_t code = unitAt(at);
        if (isLead(code) && at + 3 < bytes.size() && isTrail(unitAt(at + 2))) {
            code = joined(code, unitAt(at + 2));
            at += 2;
        } else if (isLead(code) || isTrail(code)) {
            throw badByte(file, "table.bad_utf16", placeOf(out, out.size()));
        }
        appendUtf8(out, code);
    }
    return out;
}

struct ConverterClose {
    void operator()(UConverter* converter) const noexcept { ucnv_close(converter); }
};

std::string fromNamedEncoding(std::string_view bytes, const std::string& encoding, const std::string& file) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, ConverterClose> converter(ucnv_open(encoding.c_str(), &status));
    if (U_FAILURE(status) != 0) {
        throw gis::badInput(file, "", {"table.encoding_unknown", {{"encoding", encoding}}});
    }
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    constexpr std::size_t kStep = 65'536;
    std::vector<UChar> units(kStep);
    std::string out;
    char32_t lead = 0; // a pair may fall on two rounds
    const char* from = bytes.data();
    const char* const end = from + bytes.size();
    do {
        status = U_ZERO_ERROR;
        UChar* to = units.data();
        ucnv_toUnicode(converter.get(), &to, to + kStep, &from, end, nullptr, UBool{1}, &status);
        if (U_FAILURE(status) != 0 && status != U_BUFFER_OVERFLOW_ERROR) {
            const auto place = placeOf(out, out.size());
            throw gis::badInput(file, "", {"table.bad_encoding", {{"encoding", encoding}, {"line", place.line}}});
        }
        for (const UChar* unit = units.data(); unit != to; ++unit) {
            if (isLead(*unit)) {
                lead = *unit;
            } else {
                appendUtf8(out, isTrail(*unit) ? joined(lead, *unit) : char32_t{*unit});
            }
        }
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    return out;
}

bool isUtf8Name(const std::string& encoding) {
    const auto folded = gis::foldCase(encoding);
    return folded.empty() || folded == "utf-8" || folded == "utf8";
}

} // namespace

LinePlace placeOf(std::string_view text, std::size_t offset) noexcept {
    LinePlace place;
    std::size_t lineStart = 0;
    for (std::size_t at = 0; at < offset && at < text.size(); ++at) {
        const bool crBeforeLf = text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
        if ((text[at] == '\n' || text[at] == '\r') && !crBeforeLf) {
            ++place.line;
            lineStart = at + 1;
        }
    }
    place.byte = static_cast<std::int64_t>(offset - lineStart) + 1;
    return place;
}

CsvText decodeCsv(std::string bytes, const std::string& file, const std::string& encoding) {
    CsvText result;
    const std::string_view all(bytes);
    if (isUtf8Name(encoding) && (all.starts_with(kUtf16LeBom) || all.starts_with(kUtf16BeBom))) {
        const bool bigEndian = all.starts_with(kUtf16BeBom);
        result.encoding = bigEndian ? "UTF-16BE" : "UTF-16LE";
        result.text = fromUtf16(all.substr(2), bigEndian, file);
    } else if (isUtf8Name(encoding)) {
        result.encoding = "UTF-8";
        if (all.starts_with(kUtf8Bom)) {
            bytes.erase(0, kUtf8Bom.size());
        }
        result.text = std::move(bytes);
    } else {
        result.encoding = encoding;
        result.text = fromNamedEncoding(all, encoding, file);

        if (result.text.starts_with(kUtf8Bom)) {
            result.text.erase(0, kUtf8Bom.size());
        }
    }
    if (const auto nul = result.text.find('\0'); nul != std::string::npos) {
        throw badByte(file, "table.nul_byte", placeOf(result.text, nul));
    }
    if (!gis::isUtf8(result.text)) {
        throw badByte(file, "table.bad_utf8", placeOf(result.text, firstInvalidUtf8(result.text)));
    }
    // ICU counts in int32_t.
    result.isNfc = result.text.size() <= std::numeric_limits<std::int32_t>::max() && gis::isNfc(result.text);
    return result;
}

} // namespace diaban
