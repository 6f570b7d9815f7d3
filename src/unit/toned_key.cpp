// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/unit/toned_key.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <vector>

namespace diaban {

namespace {

constexpr UChar32 kStrokedD = 0x0111;
/// Grave, acute, tilde, hook above, dot below: huyền, sắc, ngã, hỏi, nặng.
constexpr std::array<UChar32, 5> kTones{0x0300, 0x0301, 0x0303, 0x0309, 0x0323};

bool isTone(UChar32 mark) {
    return std::ranges::find(kTones, mark) != kTones.end();
}

bool isMark(UChar32 letter) {
    return letter >= 0x0300 && letter <= 0x036F;
}

bool isVowel(UChar32 letter) {
    return letter == 'a' || letter == 'e' || letter == 'i' || letter == 'o' || letter == 'u' || letter == 'y';
}

/// A letter with the marks that make it another letter (ă, ô, ơ), not the tone of its syllable.
struct Letter {
    UChar32 base = 0;
    std::vector<UChar32> marks;
};

/// One syllable while it is read; given to the text when it ends.
class Syllable {
public:
    void add(UChar32 letter) {
        if (!isMark(letter)) {
            m_letters.push_back({letter, {}});
        } else if (isTone(letter)) {
            m_tones.push_back(letter);
        } else if (!m_letters.empty()) {
            m_letters.back().marks.push_back(letter);
        }
    }

    void endInto(icu::UnicodeString& text) {
        spellI();
        for (const Letter& letter : m_letters) {
            text.append(letter.base);
            for (const UChar32 mark : letter.marks) {
                text.append(mark);
            }
        }
        std::ranges::sort(m_tones);
        for (const UChar32 tone : m_tones) {
            text.append(tone);
        }
        m_letters.clear();
        m_tones.clear();
    }

private:
    [[nodiscard]] bool consonants(std::size_t from, std::size_t to) const {
        return std::all_of(m_letters.begin() + static_cast<std::ptrdiff_t>(from),
                           m_letters.begin() + static_cast<std::ptrdiff_t>(to),
                           [](const Letter& letter) { return !isVowel(letter.base); });
    }

    /// "mỹ" = "mĩ", "quý" = "quí", "quỳnh" = "quình": where nothing but consonants stands around the y.
    void spellI() {
        const std::size_t n = m_letters.size();
        const bool afterQu = n > 2 && m_letters[0].base == 'q' && m_letters[1].base == 'u';
        const std::size_t y = afterQu ? 2 : n - 1;
        if (n > 1 && m_letters[y].base == 'y' && (afterQu ? consonants(y + 1, n) : consonants(0, y))) {
            m_letters[y].base = 'i';
        }
    }

    std::vector<Letter> m_letters;
    std::vector<UChar32> m_tones;
};

icu::UnicodeString decomposed(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
    icu::UnicodeString unicode = icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
    return U_SUCCESS(status) != 0 ? nfd->normalize(unicode, status) : unicode;
}

} // namespace

std::string tonedKey(std::string_view name) {
    const icu::UnicodeString letters = decomposed(name);
    icu::UnicodeString text;
    Syllable syllable;
    for (int32_t at = 0; at < letters.length(); at = letters.moveIndex32(at, 1)) {
        const UChar32 letter = letters.char32At(at);
        if (isMark(letter) || u_isalpha(letter) != 0) {
            syllable.add(letter);
        } else {
            syllable.endInto(text);
            text.append(letter);
        }
    }
    syllable.endInto(text);
    std::string out;
    return text.toUTF8String(out);
}

std::string bareKey(std::string_view name) {
    const icu::UnicodeString letters = decomposed(name);
    icu::UnicodeString text;
    for (int32_t at = 0; at < letters.length(); at = letters.moveIndex32(at, 1)) {
        const UChar32 letter = letters.char32At(at);
        if (letter == kStrokedD) {
            text.append(static_cast<UChar>(u'd'));
        } else if (u_isalnum(letter) != 0) {
            text.append(letter);
        }
    }
    std::string out;
    return text.toUTF8String(out);
}

bool hasTones(std::string_view toned) {
    const icu::UnicodeString letters = decomposed(toned);
    for (int32_t at = 0; at < letters.length(); ++at) {
        if (isTone(letters.charAt(at))) {
            return true;
        }
    }
    return false;
}

bool lacksMarksOf(std::string_view poorer, std::string_view richer) {
    const auto unicode = [](std::string_view text) {
        return icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
    };
    const icu::UnicodeString few = unicode(poorer);
    const icu::UnicodeString many = unicode(richer);
    int32_t at = 0;
    for (int32_t i = 0; i < many.length(); ++i) {
        const UChar letter = many.charAt(i);
        const UChar own = at < few.length() ? few.charAt(at) : u'\0';
        if (own == letter || (letter == kStrokedD && own == u'd')) {
            ++at;
        } else if (!isMark(letter)) {
            return false;
        }
    }
    return at == few.length();
}

} // namespace diaban
