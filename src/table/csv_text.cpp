// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/csv_text.h"

#include "gis/base/error.h"
#include "gis/base/text.h"
#include "src/table/code_points.h"
#include "src/table/encoding_evidence.h"
#include "src/table/utf16_text.h"

#include <unicode/ucnv.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <vector>

namespace diaban {

namespace {

constexpr std::string_view kUtf8Bom("\xEF\xBB\xBF", 3);

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
            if (U16_IS_LEAD(*unit)) {
                lead = *unit;
            } else {
                appendUtf8(out, U16_IS_TRAIL(*unit) ? joinedPair(lead, *unit) : char32_t{*unit});
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

namespace {

/// A text without a name of its encoding and a mark of it, but with bytes that are not UTF-8.
CsvText decodeByEvidence(std::string_view bytes, const std::string& file) {
    constexpr std::size_t kLooked = 4'194'304;
    EncodingEvidence evidence;
    evidence.add(westernText(bytes.substr(0, kLooked)));
    const auto choice = chooseEncoding(evidence.counts());
    if (!choice) {
        throw badByte(file, "table.bad_utf8", placeOf(bytes, firstInvalidUtf8(bytes)));
    }
    if (choice->rival) {
        const std::string word = evidence.wordBetween(choice->best, *choice->rival);
        if (!word.empty()) {
            throw gis::badInput(file, "",
                                {"encoding.open",
                                 {{"word", word},
                                  {"first", std::string(nameOf(choice->best))},
                                  {"first_reads", undressed(word, choice->best)},
                                  {"second", std::string(nameOf(*choice->rival))},
                                  {"second_reads", undressed(word, *choice->rival)}}});
        }
    }
    CsvText result;
    result.text = undressed(westernText(bytes), choice->best);
    result.encoding = nameOf(choice->best);
    result.found = FoundEncoding{evidence.counts().words, evidence.counts().of(choice->best)};
    return result;
}

/// Text of UTF-8, or of what the bytes themselves say.
CsvText decodeUnnamed(std::string bytes, const std::string& file) {
    CsvText result;
    const std::string_view all(bytes);
    if (const auto order = utf16Order(all)) {
        result.encoding = *order == ByteOrder::BigEndian ? "UTF-16BE" : "UTF-16LE";
        result.text = fromUtf16(all, *order, file);
        return result;
    }
    if (!all.starts_with(kUtf8Bom) && all.find('\0') == std::string_view::npos && !gis::isUtf8(all)) {
        return decodeByEvidence(all, file);
    }
    if (all.starts_with(kUtf8Bom)) {
        bytes.erase(0, kUtf8Bom.size());
    }
    result.encoding = "UTF-8";
    result.text = std::move(bytes);
    return result;
}

/// A legacy encoding asked for: of the bytes; or of letters that were stored as UTF-8 since, which the grid puts right.
CsvText decodeLegacy(std::string bytes, LegacyEncoding encoding) {
    CsvText result;
    if (gis::isUtf8(bytes)) {
        result.encoding = "UTF-8";
        result.text = std::move(bytes);
        if (result.text.starts_with(kUtf8Bom)) {
            result.text.erase(0, kUtf8Bom.size());
        }
    } else {
        result.encoding = nameOf(encoding);
        result.text = undressed(westernText(bytes), encoding);
    }
    return result;
}

} // namespace

CsvText decodeCsv(std::string bytes, const std::string& file, const std::string& encoding) {
    CsvText result;
    if (isUtf8Name(encoding) && (encoding.empty() || utf16Order(bytes))) {
        result = decodeUnnamed(std::move(bytes), file);
    } else if (isUtf8Name(encoding)) {
        result.encoding = "UTF-8";
        result.text = bytes.starts_with(kUtf8Bom) ? bytes.substr(kUtf8Bom.size()) : std::move(bytes);
    } else if (const auto legacy = legacyEncodingOf(encoding)) {
        result = decodeLegacy(std::move(bytes), *legacy);
    } else {
        result.encoding = encoding;
        result.text = fromNamedEncoding(bytes, encoding, file);
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
