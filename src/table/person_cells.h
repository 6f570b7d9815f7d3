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
    bool nothing = false;        ///< empty, "chưa có"
    bool titledName = false;     ///< begins with a name of capitals, titles left out and whatever may follow
    bool highland = false;       ///< the same as names of the highlands begin or end
    bool strictName = false;     ///< the same, and none that units are named after
    bool yearWithin = false;     ///< "ngày 5 tháng 3 năm 1980"
    bool fullDay = false;        ///< a day, not a year alone
    bool serialDay = false;      ///< a day as spreadsheets count them
    bool manyDigits = false;     ///< eight digits or more, whatever else there is
    bool email = false;
    bool letters = false; ///< letters of whatever form that begin as no unit does
};

/// Looks at a squeezed text in NFC.
[[nodiscard]] PersonCell personCell(std::string_view text);

/// True for a text that by itself says whose it is: a mobile phone, a citizen's number, a name with Văn or Thị within.
[[nodiscard]] bool showsPerson(std::string_view text);

} // namespace diaban
