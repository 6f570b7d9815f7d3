// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/unit/name_form.h"

#include "gis/base/text.h"
#include "src/unit/name_key.h"
#include "src/unit/name_numbers.h"
#include "src/unit/toned_key.h"

#include <algorithm>
#include <array>

namespace diaban {

namespace {

/// Hyphens and dashes of all lengths.
constexpr std::array<std::string_view, 7> kHyphens{"-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212"};

/// Short names that everybody writes and no rule finds.
struct ShortName {
    UnitKind kind; ///< as splitUnitWord reads what stands in front
    std::string_view written, meant;
    UnitKind meantKind;
};

constexpr std::array<ShortName, 6> kShortNames{{
    {UnitKind::City, "hcm", "hồ chí minh", UnitKind::City},
    {UnitKind::None, "tphcm", "hồ chí minh", UnitKind::City},
    {UnitKind::None, "hcm", "hồ chí minh", UnitKind::None},
    {UnitKind::Township, "huế", "thừa thiên huế", UnitKind::None},
    {UnitKind::None, "brvt", "bà rịa vũng tàu", UnitKind::None},
    {UnitKind::None, "br vt", "bà rịa vũng tàu", UnitKind::None},
}};

/// Hyphens as spaces, which then are squeezed.
std::string withoutHyphens(std::string_view key) {
    std::string out;
    for (std::size_t at = 0; at < key.size();) {
        const auto hyphen = std::ranges::find_if(kHyphens, [&](auto h) { return key.substr(at).starts_with(h); });
        out += hyphen == kHyphens.end() ? key[at] : ' ';
        at += hyphen == kHyphens.end() ? 1 : hyphen->size();
    }
    return out == key ? out : gis::squeezeSpace(out);
}

bool isDigit(char c) noexcept {
    return c >= '0' && c <= '9';
}

/// Stands for spaces and hyphens between two digits: "1-2" and "1 2" are not "12". A letter, which bareKey keeps, of no
/// name.
constexpr std::string_view kBetweenDigits = "\u01C0";

/// A text without hyphens, now without spaces and apostrophes.
std::string joinedOf(std::string_view text) {
    std::string out;
    bool apart = false;
    for (const char c : text) {
        if (c == ' ' || c == '\'') {
            apart = true;
            continue;
        }
        if (apart && isDigit(c) && !out.empty() && isDigit(out.back())) {
            out += kBetweenDigits;
        }
        out += c;
        apart = false;
    }
    return out;
}

NameReading readingOf(UnitKind kind, bool withoutMarks, std::string_view rest) {
    const bool numbered = kind == UnitKind::Ward || kind == UnitKind::UrbanDistrict;
    NameReading reading{kind, withoutMarks, joinedOf(tonedKey(withPlainNumbers(rest, numbered))), {}};
    reading.bare = bareKey(reading.toned);
    return reading;
}

bool sameBare(const NameReading& a, const NameReading& b) {
    return !a.bare.empty() && a.bare == b.bare && kindsAgree(a.kind, b.kind);
}

/// How alike a reading of each form are; never stricter than UnitWord.
Likeness likenessOf(const NameForm& formA, const NameReading& a, const NameForm& formB, const NameReading& b) {
    if (!sameBare(a, b)) {
        return Likeness::None;
    }
    if (a.toned == b.toned && !a.withoutMarks && !b.withoutMarks) {
        return Likeness::UnitWord;
    }
    const bool lost =
        (!formA.tones && lacksMarksOf(a.toned, b.toned)) || (!formB.tones && lacksMarksOf(b.toned, a.toned));
    return lost ? Likeness::LostMarks : Likeness::BareOnly;
}

} // namespace

NameForm nameFormOf(std::string_view name) {
    NameForm form;
    form.key = nameKey(name);
    const std::string spaced = withoutHyphens(form.key);
    form.joined = joinedOf(spaced);
    form.bare = bareKey(form.joined);
    form.toned = joinedOf(tonedKey(spaced));
    form.tones = hasTones(form.toned);
    KindAndRest parts = splitUnitWord(spaced);
    form.whole = readingOf(UnitKind::None, false, spaced);
    const auto meant = std::ranges::find_if(kShortNames, [&](const ShortName& shortName) {
        return shortName.kind == parts.kind && shortName.written == parts.rest;
    });
    if (meant != kShortNames.end()) {
        parts = {meant->meantKind, false, meant->meant};
    }
    if (parts.kind != UnitKind::None || meant != kShortNames.end()) {
        form.split = readingOf(parts.kind, parts.withoutMarks, parts.rest);
    }
    return form;
}

Likeness likenessOf(const NameForm& a, const NameForm& b) {
    if (a.key == b.key || a.joined == b.joined) {
        return Likeness::Key;
    }
    if (a.toned == b.toned && a.whole.bare == b.whole.bare) {
        return Likeness::Tone;
    }
    Likeness best = Likeness::None;
    for (const NameReading* ofA : {&a.whole, a.split ? &*a.split : nullptr}) {
        for (const NameReading* ofB : {&b.whole, b.split ? &*b.split : nullptr}) {
            if (ofA != nullptr && ofB != nullptr) {
                best = std::min(best, likenessOf(a, *ofA, b, *ofB));
            }
        }
    }
    return best;
}

} // namespace diaban
