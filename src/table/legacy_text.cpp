// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/legacy_text.h"

#include "gis/base/text.h"
#include "src/table/code_points.h"
#include "src/table/vietnamese_letter.h"

#include <algorithm>
#include <vector>

namespace diaban {

namespace {

/// Letters of TCVN 5712:1993 (VN3) from A1 on; 0 where it has none: capitals with tones are in fonts of their own. B0
/// to B4 combine with the letter before.
constexpr std::array<char32_t, 95> kTcvn3{
    U'Ă',   U'Â',   U'Ê',   U'Ô',   U'Ơ',   U'Ư', U'Đ', U'ă', U'â', U'ê', U'ô', U'ơ', U'ư', U'đ', 0,          // A1
    0x0300, 0x0309, 0x0303, 0x0301, 0x0323, U'à', U'ả', U'ã', U'á', U'ạ', 0,    U'ằ', U'ẳ', U'ẵ', U'ắ', 0,    // B0
    0,      0,      0,      0,      0,      0,    U'ặ', U'ầ', U'ẩ', U'ẫ', U'ấ', U'ậ', U'è', 0,    U'ẻ', U'ẽ', // C0
    U'é',   U'ẹ',   U'ề',   U'ể',   U'ễ',   U'ế', U'ệ', U'ì', U'ỉ', 0,    0,    0,    U'ĩ', U'í', U'ị', U'ò', // D0
    0,      U'ỏ',   U'õ',   U'ó',   U'ọ',   U'ồ', U'ổ', U'ỗ', U'ố', U'ộ', U'ờ', U'ở', U'ỡ', U'ớ', U'ợ', U'ù', // E0
    0,      U'ủ',   U'ũ',   U'ú',   U'ụ',   U'ừ', U'ử', U'ữ', U'ứ', U'ự', U'ỳ', U'ỷ', U'ỹ', U'ý', U'ỵ', 0,    // F0
};
static_assert(kTcvn3[0xD0 - 0xA1] == U'é' && kTcvn3[0xFE - 0xA1] == U'ỵ');

/// Stands for a letter that its encoding does not have.
constexpr char32_t kStray = 0xFFFD;

struct Mapped {
    char32_t from;
    char32_t to;
};

/// Where Windows-1258 differs from Windows-1252.
constexpr std::array kWindows1258{
    Mapped{0xC3, U'Ă'},   Mapped{0xCC, 0x0300}, Mapped{0xD0, U'Đ'}, Mapped{0xD2, 0x0309}, Mapped{0xD5, U'Ơ'},
    Mapped{0xDD, U'Ư'},   Mapped{0xDE, 0x0303}, Mapped{0xE3, U'ă'}, Mapped{0xEC, 0x0301}, Mapped{0xF0, U'đ'},
    Mapped{0xF2, 0x0323}, Mapped{0xF5, U'ơ'},   Mapped{0xFD, U'ư'}, Mapped{0xFE, U'₫'}};

/// Letters of VNI that need no mark behind them.
constexpr std::array kVniLetters{Mapped{U'í', U'í'}, Mapped{U'ì', U'ì'}, Mapped{U'æ', U'ỉ'}, Mapped{U'ó', U'ĩ'},
                                 Mapped{U'ò', U'ị'}, Mapped{U'î', U'ỵ'}, Mapped{U'ñ', U'đ'}, Mapped{U'ô', U'ơ'},
                                 Mapped{U'ö', U'ư'}, Mapped{U'Í', U'Í'}, Mapped{U'Ì', U'Ì'}, Mapped{U'Æ', U'Ỉ'},
                                 Mapped{U'Ó', U'Ĩ'}, Mapped{U'Ò', U'Ị'}, Mapped{U'Î', U'Ỵ'}, Mapped{U'Ñ', U'Đ'},
                                 Mapped{U'Ô', U'Ơ'}, Mapped{U'Ö', U'Ư'}};

/// What a mark of VNI makes of the vowel before it.
struct VniMark {
    char32_t mark;
    std::u32string_view after; ///< the bases it stands behind
    char32_t shape;            ///< ^ circumflex, ( breve, 0 none
    Tone tone;
};
constexpr std::array kVniMarks{
    VniMark{U'ù', U"aeouyơư", 0, Tone::Acute}, VniMark{U'ø', U"aeouyơư", 0, Tone::Grave},
    VniMark{U'û', U"aeouyơư", 0, Tone::Hook},  VniMark{U'õ', U"aeouyơư", 0, Tone::Tilde},
    VniMark{U'ï', U"aeouyơư", 0, Tone::Dot},   VniMark{U'â', U"aeo", U'^', Tone::Level},
    VniMark{U'á', U"aeo", U'^', Tone::Acute},  VniMark{U'à', U"aeo", U'^', Tone::Grave},
    VniMark{U'å', U"aeo", U'^', Tone::Hook},   VniMark{U'ã', U"aeo", U'^', Tone::Tilde},
    VniMark{U'ä', U"aeo", U'^', Tone::Dot},    VniMark{U'ê', U"a", U'(', Tone::Level},
    VniMark{U'é', U"a", U'(', Tone::Acute},    VniMark{U'è', U"a", U'(', Tone::Grave},
    VniMark{U'ú', U"a", U'(', Tone::Hook},     VniMark{U'ü', U"a", U'(', Tone::Tilde},
    VniMark{U'ë', U"a", U'(', Tone::Dot},
};

template <std::size_t N> char32_t mapped(const std::array<Mapped, N>& table, char32_t letter) {
    const auto found = std::find_if(table.begin(), table.end(), [letter](const Mapped& m) { return m.from == letter; });
    return found == table.end() ? letter : found->to;
}

char32_t shaped(char32_t base, char32_t shape) {
    if (shape == U'(') {
        return U'ă';
    }
    return shape == 0 ? base : base == U'a' ? U'â' : base == U'e' ? U'ê' : U'ô';
}

/// A capital of Latin-1 as its small letter.
char32_t smallWestern(char32_t letter) {
    return letter >= 0xC0 && letter <= 0xDE && letter != 0xD7 ? letter + 0x20 : letter;
}

/// Joins a mark to the vowel at the end of `out`; false where it does not belong there.
bool joinVniMark(std::u32string& out, char32_t letter) {
    const auto* mark = std::find_if(kVniMarks.begin(), kVniMarks.end(),
                                    [small = smallWestern(letter)](const VniMark& m) { return m.mark == small; });
    if (mark == kVniMarks.end() || out.empty()) {
        return false;
    }
    const auto vowel = vowelLetterOf(out.back());
    if (!vowel || vowel->tone != Tone::Level || mark->after.find(vowel->base) == std::u32string_view::npos) {
        return false;
    }
    out.back() = composed({shaped(vowel->base, mark->shape), mark->tone, vowel->capital});
    return true;
}

/// True for the letters that VNI writes as Western text does.
bool vniLetter(char32_t letter) {
    return letter == U'í' || letter == U'ì' || letter == U'Í' || letter == U'Ì';
}

std::u32string fromVni(std::u32string_view western, Strays strays) {
    std::u32string out;
    bool plainVowel = false; // the last letter may take a mark
    for (const char32_t letter : western) {
        if (plainVowel && joinVniMark(out, letter)) {
            plainVowel = false;
            continue;
        }
        const char32_t meant = mapped(kVniLetters, letter);
        const bool known = meant != letter || vniLetter(letter) || letter < 0xC0 || letter > 0xFF;
        out += known || strays == Strays::Keep ? meant : kStray;
        plainVowel = true;
    }
    return out;
}

bool isLetter(char32_t letter) {
    return letter == U'đ' || letter == U'Đ' || vowelLetterOf(letter) || (letter >= U'a' && letter <= U'z') ||
           (letter >= U'A' && letter <= U'Z');
}

bool isAsciiCapital(char32_t letter) {
    return letter >= U'A' && letter <= U'Z';
}

/// A word of a text in TCVN3, whose fonts have no capitals with tones (or no others, and small codes for them).
struct Tcvn3Word {
    std::size_t from = 0;
    std::size_t end = 0;
    std::ptrdiff_t capitals = 0; ///< of ASCII
    bool small = false;          ///< has a small letter of ASCII
    bool opensSmall = false;     ///< its first letter has no capital in the common fonts

    /// Two capitals, more letters, and no small one but TCVN3's own: the font made capitals of them.
    [[nodiscard]] bool shouts() const noexcept {
        return capitals >= 2 && !small && end - from > static_cast<std::size_t>(capitals);
    }
};

std::vector<Tcvn3Word> wordsOf(std::u32string_view western, std::u32string_view text) {
    std::vector<Tcvn3Word> words;
    for (std::size_t at = 0; at < text.size();) {
        Tcvn3Word word{at, at};
        while (word.end < text.size() && isLetter(text[word.end])) {
            word.capitals += isAsciiCapital(western[word.end]) ? 1 : 0;
            word.small = word.small || (western[word.end] >= U'a' && western[word.end] <= U'z');
            ++word.end;
        }
        if (word.end > at) {
            const auto vowel = vowelLetterOf(text[at]);
            word.opensSmall = vowel && !vowel->capital && vowel->tone != Tone::Level;
            words.push_back(word);
        }
        at = word.end + 1;
    }
    return words;
}

/// Gives back the capitals that TCVN3 cannot write: of all letters where a word shouts, and of the first where every
/// other word begins with one ("ích Hậu" is Ích Hậu).
void raiseCapitals(std::u32string_view western, std::u32string& text) {
    const auto words = wordsOf(western, text);
    const bool anyShouts = std::any_of(words.begin(), words.end(), [](const Tcvn3Word& w) { return w.shouts(); });
    const bool title = std::all_of(words.begin(), words.end(), [&text](const Tcvn3Word& w) {
        return w.opensSmall || capitalOf(text[w.from]) == text[w.from];
    });
    const bool anyOpen = std::any_of(words.begin(), words.end(), [](const Tcvn3Word& w) { return !w.opensSmall; });
    for (const auto& word : words) {
        if (word.shouts() || (anyShouts && !word.small)) {
            for (std::size_t at = word.from; at < word.end; ++at) {
                text[at] = capitalOf(text[at]);
            }
        } else if (word.opensSmall && title && anyOpen) {
            text[word.from] = capitalOf(text[word.from]);
        }
    }
}

std::u32string fromTcvn3(std::u32string_view western, Strays strays) {
    constexpr char32_t kFirst = 0xA1;
    std::u32string out;
    for (const char32_t letter : western) {
        if (letter < kFirst || letter - kFirst >= kTcvn3.size()) {
            out += letter;
            continue;
        }
        const char32_t meant = kTcvn3.at(letter - kFirst);
        out += meant != 0 ? meant : strays == Strays::Keep ? letter : kStray;
    }
    raiseCapitals(western, out);
    return out;
}

std::u32string fromWindows1258(std::u32string_view western) {
    std::u32string out(western);
    std::transform(out.begin(), out.end(), out.begin(), [](char32_t letter) { return mapped(kWindows1258, letter); });
    return out;
}

} // namespace

std::string_view nameOf(LegacyEncoding encoding) noexcept {
    switch (encoding) {
    case LegacyEncoding::Tcvn3:
        return "TCVN3 (ABC)";
    case LegacyEncoding::Vni:
        return "VNI";
    case LegacyEncoding::Windows1258:
        break;
    }
    return "Windows-1258";
}

std::optional<LegacyEncoding> legacyEncodingOf(std::string_view name) {
    struct Name {
        std::string_view text;
        LegacyEncoding encoding;
    };
    static constexpr std::array kNames{
        Name{"tcvn3", LegacyEncoding::Tcvn3},        Name{"tcvn-3", LegacyEncoding::Tcvn3},
        Name{"tcvn3 (abc)", LegacyEncoding::Tcvn3},  Name{"abc", LegacyEncoding::Tcvn3},
        Name{"tcvn", LegacyEncoding::Tcvn3},         Name{"tcvn5712-1", LegacyEncoding::Tcvn3},
        Name{"tcvn5712", LegacyEncoding::Tcvn3},     Name{"vni", LegacyEncoding::Vni},
        Name{"vni-windows", LegacyEncoding::Vni},    Name{"vni windows", LegacyEncoding::Vni},
        Name{"cp1258", LegacyEncoding::Windows1258}, Name{"windows-1258", LegacyEncoding::Windows1258},
        Name{"1258", LegacyEncoding::Windows1258},
    };
    const std::string folded = gis::foldCase(gis::squeezeSpace(name));
    const auto* found = std::find_if(kNames.begin(), kNames.end(), [&](const Name& n) { return n.text == folded; });
    return found == kNames.end() ? std::nullopt : std::optional(found->encoding);
}

std::string westernText(std::string_view bytes) {
    /// Windows-1252 from 80 to 9F; bytes that it leaves open are control characters.
    static constexpr std::array<char32_t, 32> kHigh{0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                                    0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 4);
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        appendUtf8(text, code >= 0x80 && code < 0xA0 ? kHigh[code - 0x80] : char32_t{code});
    }
    return text;
}

std::string undressed(std::string_view western, LegacyEncoding encoding, Strays strays) {
    const std::u32string letters = codePoints(western);
    const std::u32string meant = encoding == LegacyEncoding::Tcvn3 ? fromTcvn3(letters, strays)
                                 : encoding == LegacyEncoding::Vni ? fromVni(letters, strays)
                                                                   : fromWindows1258(letters);
    std::string text;
    text.reserve(western.size());
    for (const char32_t letter : meant) {
        appendUtf8(text, letter);
    }
    return gis::isNfc(text) ? text : gis::toNfc(text);
}

} // namespace diaban
