// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/vietnamese_syllable.h"

#include "src/table/vietnamese_letter.h"

#include <algorithm>
#include <array>
#include <string>

namespace diaban {

namespace {

/// A vowel group with the codas that may follow, separated by spaces; "-" is none.
struct Rhyme {
    std::u32string_view nucleus;
    std::u32string_view codas;
};

/// After Doan Thien Thuat, Ngu am tieng Viet (1977), in today's spelling.
constexpr std::array kRhymes{
    Rhyme{U"a", U"- c ch i m n ng nh o p t u y"},
    Rhyme{U"ă", U"c m n ng p t"},
    Rhyme{U"â", U"c m n ng p t u y"},
    Rhyme{U"e", U"- c m n ng o p t"},
    Rhyme{U"ê", U"- c ch m n ng nh p t u"},
    Rhyme{U"i", U"- a c ch m n ng nh p t u"},
    Rhyme{U"iê", U"c m n ng p t u"},
    Rhyme{U"yê", U"m n ng t u"},
    Rhyme{U"o", U"- c i m n ng p t"},
    Rhyme{U"oo", U"c ng"},
    Rhyme{U"oa", U"- c ch i m n ng nh o p t y"},
    Rhyme{U"oă", U"c m n ng t"},
    Rhyme{U"oe", U"- m n ng o t"},
    Rhyme{U"ô", U"- c i m n ng p t"},
    Rhyme{U"ơ", U"- i m n ng p t"},
    Rhyme{U"u", U"- a c i m n ng p t"},
    Rhyme{U"uâ", U"n ng t y"},
    Rhyme{U"uê", U"- ch n nh u"},
    Rhyme{U"uô", U"c i m n ng t"},
    Rhyme{U"uơ", U"- i n"},
    Rhyme{U"uy", U"- a ch n nh p t u"},
    Rhyme{U"uyê", U"n t"},
    Rhyme{U"ư", U"- a c i m n ng t u"},
    Rhyme{U"ươ", U"c i m n ng p t u"},
    Rhyme{U"y", U"-"},
};

constexpr std::array<std::u32string_view, 29> kOnsets{
    U"ngh", U"ch", U"gh", U"gi", U"kh", U"ng", U"nh", U"ph", U"qu", U"th", U"tr", U"b", U"c", U"d", U"đ",
    U"g",   U"h",  U"k",  U"l",  U"m",  U"n",  U"p",  U"r",  U"s",  U"t",  U"v",  U"x", U"q", U""};

/// Names of the Highlands and the north-west begin with other consonants too, up to three (Krông, Plei, Yông, Djrăng).
/// What tells a wrong encoding is the vowels, so that any of them will do.
constexpr std::u32string_view kForeignConsonants = U"bcdđghjklmnprstvwyz";
constexpr std::size_t kForeignMost = 3;

/// Vowels that such names close with h, k, l or r: Đắk, Păh, Tôr.
constexpr std::u32string_view kForeignNuclei = U"aăâeêioôơuư";
constexpr std::u32string_view kForeignCodas = U"hklr";

/// Rhymes of their own (Plêi, Dêê, Dliê, Kuăng, Broăi, Púch),.
constexpr std::array<std::u32string_view, 8> kForeignRhymes{U"êi",   U"êê",  U"iê",  U"iơr",
                                                            U"uăng", U"oăi", U"uch", U"ơơ"};

/// What a word is made of, in lower case and without its tone.
struct Spelling {
    std::u32string letters;
    Tone tone = Tone::Level;
    std::size_t tonePlace = 0;
};

bool isOneOf(char32_t letter, std::u32string_view letters) {
    return letters.find(letter) != std::u32string_view::npos;
}

/// False where the word holds another letter than those of Vietnamese, or two tones.
bool spell(std::u32string_view word, Spelling& spelling) {
    for (const char32_t letter : word) {
        if (const auto vowel = vowelLetterOf(letter)) {
            if (vowel->tone != Tone::Level) {
                if (spelling.tone != Tone::Level) {
                    return false;
                }
                spelling.tone = vowel->tone;
                spelling.tonePlace = spelling.letters.size();
            }
            spelling.letters += vowel->base;
        } else if (letter == U'đ' || letter == U'Đ') {
            spelling.letters += U'đ';
        } else {
            const char32_t small = letter >= U'A' && letter <= U'Z' ? letter - U'A' + U'a' : letter;
            if (small < U'a' || small > U'z') {
                return false;
            }
            spelling.letters += small;
        }
    }
    return true;
}

bool hasCoda(std::u32string_view codas, std::u32string_view coda) {
    for (std::size_t at = 0; at < codas.size();) {
        const auto end = std::min(codas.find(U' ', at), codas.size());
        const auto one = codas.substr(at, end - at);
        if (one == (coda.empty() ? std::u32string_view(U"-") : coda)) {
            return true;
        }
        at = end + 1;
    }
    return false;
}

bool isStop(std::u32string_view rhyme) {
    return rhyme.ends_with(U'c') || rhyme.ends_with(U"ch") || rhyme.ends_with(U'p') || rhyme.ends_with(U't');
}

/// "ăk", "ôr", "iêr".
bool isForeignRhyme(std::u32string_view rhyme) {
    const bool glide = rhyme.size() == 3 && (rhyme.starts_with(U"iê") || rhyme.starts_with(U"uô"));
    return ((glide || (rhyme.size() == 2 && isOneOf(rhyme.front(), kForeignNuclei))) &&
            isOneOf(rhyme.back(), kForeignCodas)) ||
           std::find(kForeignRhymes.begin(), kForeignRhymes.end(), rhyme) != kForeignRhymes.end();
}

bool isRhyme(std::u32string_view rhyme) {
    if (isForeignRhyme(rhyme)) {
        return true;
    }
    return std::any_of(kRhymes.begin(), kRhymes.end(), [rhyme](const Rhyme& known) {
        return rhyme.starts_with(known.nucleus) && hasCoda(known.codas, rhyme.substr(known.nucleus.size()));
    });
}

/// The tone stands on the vowel with a mark of its own, if there is one, and otherwise on any vowel; a stop takes
/// two tones alone.
bool toneFits(const Spelling& spelling, std::u32string_view rhyme) {
    if (isStop(rhyme) && spelling.tone != Tone::Acute && spelling.tone != Tone::Dot) {
        return false;
    }
    const auto marked = spelling.letters.find_last_of(U"ăâêôơư");
    return spelling.tone == Tone::Level || marked == std::u32string::npos || marked == spelling.tonePlace;
}

/// k, gh and ngh stand before e, ê, i and y; c, g and ng before the others.
bool onsetFits(std::u32string_view onset, char32_t first) {
    const bool front = isOneOf(first, U"eêiy");
    if (onset == U"gh" || onset == U"ngh") {
        return front;
    }
    if (onset == U"c" || onset == U"ng") {
        return !front;
    }
    if (onset == U"g") {
        return !front || first == U'i'; // gì, giếng
    }
    if (onset == U"q") {
        return first == U'u' || first == U'ư'; // Qưới, a name of the south
    }
    if (onset == U"qu") {
        return isOneOf(first, U"aăâeêiyơô");
    }
    return onset != U"gi" || first != U'i';
}

bool fits(const Spelling& spelling, std::u32string_view onset) {
    if (!spelling.letters.starts_with(onset)) {
        return false;
    }
    std::u32string rhyme = spelling.letters.substr(onset.size());
    if (rhyme.empty() || !onsetFits(onset, rhyme.front())) {
        return false;
    }
    if (onset == U"qu" && rhyme.front() == U'y') {
        rhyme.front() = U'i'; // quyên is spelt for qu and iên
    }
    return isRhyme(rhyme) && toneFits(spelling, rhyme);
}

bool fitsForeign(const Spelling& spelling) {
    const auto end = spelling.letters.find_first_not_of(kForeignConsonants);
    if (end == std::u32string::npos || end == 0 || end > kForeignMost) {
        return false;
    }
    const auto onset = std::u32string_view(spelling.letters).substr(0, end);
    const auto rhyme = std::u32string_view(spelling.letters).substr(end);
    const bool native = std::find(kOnsets.begin(), kOnsets.end(), onset) != kOnsets.end();
    return !native && isRhyme(rhyme) && toneFits(spelling, rhyme);
}

} // namespace

bool isVietnameseSyllable(std::u32string_view word) {
    constexpr std::size_t kLongest = 7; // nghiêng
    Spelling spelling;
    if (word.empty() || word.size() > kLongest || !spell(word, spelling)) {
        return false;
    }
    return std::any_of(kOnsets.begin(), kOnsets.end(),
                       [&spelling](std::u32string_view onset) { return fits(spelling, onset); }) ||
           fitsForeign(spelling);
}

} // namespace diaban
