// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/cell_text.h"

#include "gis/base/text.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace diaban {

std::string squeezedCell(const std::string& text) {
    bool clean = text.empty() || (text.front() != ' ' && text.back() != ' ');
    char before = 0;
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        // C2, E2, E3, EF begin the spaces beyond ASCII.
        const bool maybeSpace =
            byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF;
        clean = clean && !maybeSpace && !(letter == ' ' && before == ' ');
        before = letter;
    }
    return clean ? text : gis::squeezeSpace(text);
}

bool isBlankCell(const std::string& text) {
    const bool plain = !text.empty() && text.front() > ' ' && text.front() < '\x7F';
    return !plain && (text.empty() || squeezedCell(text).empty());
}

bool isBlankRow(const Grid& grid, std::size_t row) {
    for (std::size_t column = 0; column < grid.columns; ++column) {
        if (!isBlankCell(grid.cell(row, column))) {
            return false;
        }
    }
    return true;
}

std::string plainWords(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
    icu::UnicodeString letters = icu::UnicodeString::fromUTF8(gis::foldCase(text));
    if (U_SUCCESS(status) != 0) {
        letters = nfd->normalize(letters, status);
    }
    icu::UnicodeString kept;
    bool gap = false;
    for (int32_t at = 0; at < letters.length(); at = letters.moveIndex32(at, 1)) {
        const UChar32 letter = letters.char32At(at);
        const bool isMark = u_charType(letter) == U_NON_SPACING_MARK;
        if (u_isalnum(letter) != 0) {
            if (gap && !kept.isEmpty()) {
                kept.append(static_cast<UChar>(u' '));
            }
            gap = false;
            kept.append(letter == 0x0111 ? UChar32{u'd'} : letter);
        } else if (!isMark) {
            gap = true;
        }
    }
    std::string out;
    return kept.toUTF8String(out);
}

} // namespace diaban
