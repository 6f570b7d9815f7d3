// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/unit/plain_key.h"

#include "gis/base/text.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace diaban {

std::string plainKey(std::string_view header) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
    icu::UnicodeString text = icu::UnicodeString::fromUTF8(gis::foldCase(header));
    if (U_SUCCESS(status) != 0) {
        text = nfd->normalize(text, status);
    }
    icu::UnicodeString kept;
    for (int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
        const UChar32 letter = text.char32At(at);
        if (letter == 0x0111) {
            kept.append(static_cast<UChar>(u'd'));
        } else if (u_isalnum(letter) != 0) {
            kept.append(letter);
        }
    }
    std::string out;
    return kept.toUTF8String(out);
}

} // namespace diaban
