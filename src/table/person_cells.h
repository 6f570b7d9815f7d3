// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace diaban {

/// What the text of one cell looks like, among what identifies persons. Several may hold. Nothing here keeps or shows
/// the text.
struct PersonCell {
    bool identityStrict = false; ///< 12 digits as on a citizen's card (province, sex and century), or 9 with a zero
    bool identity = false;       ///< 9 to 12 digits, or a passport's letter and 7 digits
    bool phoneStrict = false;    ///< a mobile or landline number of Viet Nam with its 0 or +84
    bool phone = false;          ///< the same without its zero
    bool day = false;            ///< a day with its year, or a year of birth
    bool name = false;           ///< two to six words of letters, the first of them a family name
    bool longName = false;       ///< the same with three words or more, as nearly all names of persons have
    bool words = false;          ///< two to six words of letters that begin as no unit does
};

/// Looks at a squeezed text in NFC.
[[nodiscard]] PersonCell personCell(std::string_view text);

} // namespace diaban
