// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/text.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <array>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace diaban {

/// The shares of names that get each damage, of a hundred thousand; each is drawn by itself, so that one name may get
/// several.
struct DamageShares {
    unsigned decomposed = 15'000;
    unsigned tonePlace = 30'000; ///< of the names that have such a syllable
    unsigned abbreviated = 30'000;
    unsigned wordLeftOut = 1'000;
    unsigned upper = 20'000;
    unsigned lower = 5'000;
    unsigned spaces = 15'000;
    unsigned lostDiacritics = 8'000; ///< all of them
    unsigned lostSome = 2'000;       ///< tones only
    unsigned numbers = 30'000;       ///< of the names that have one
};

/// A name as people write it.
class NameDamage {
public:
    explicit NameDamage(std::uint32_t seed, DamageShares shares = {}) : m_random(seed), m_shares(shares) {}

    /// `slip`: with a letter wrong besides, which no tier may join.
    std::string damaged(std::string name, bool slip) {
        if (slip) {
            name = slipped(name);
        }
        if (draw(m_shares.tonePlace)) {
            name = otherSpelling(name);
        }
        if (draw(m_shares.numbers)) {
            name = otherNumber(name);
        }
        if (draw(m_shares.wordLeftOut)) {
            name = withoutWord(name);
        } else if (draw(m_shares.abbreviated)) {
            name = abbreviated(name);
        }
        if (draw(m_shares.lostDiacritics)) {
            name = bare(name, false);
        } else if (draw(m_shares.lostSome)) {
            name = bare(name, true);
        }
        if (draw(m_shares.upper)) {
            name = withCase(name, true);
        } else if (draw(m_shares.lower)) {
            name = withCase(name, false);
        }
        if (draw(m_shares.spaces)) {
            name = spaced(name);
        }
        return draw(m_shares.decomposed) ? nfd(name) : name;
    }

private:
    using Pairs = std::vector<std::pair<std::string, std::string>>;

    bool draw(unsigned share) { return m_random() % 100'000 < share; }

    std::string pick(const std::vector<std::string>& of) { return of[m_random() % of.size()]; }

    static std::string replaced(std::string text, const std::string& from, const std::string& to) {
        for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
            text.replace(at, from.size(), to);
        }
        return text;
    }

    /// The first pair of which the name has one side, changed to the other.
    static std::string otherSpelling(const std::string& name) {
        static const Pairs kPairs{{"òa", "oà"}, {"óa", "oá"}, {"ỏa", "oả"}, {"õa", "oã"}, {"ọa", "oạ"},
                                  {"òe", "oè"}, {"óe", "oé"}, {"ỏe", "oẻ"}, {"õe", "oẽ"}, {"ọe", "oẹ"},
                                  {"ùy", "uỳ"}, {"úy", "uý"}, {"ủy", "uỷ"}, {"ũy", "uỹ"}, {"ụy", "uỵ"},
                                  {"Mỹ", "Mĩ"}, {"Lý", "Lí"}, {"Kỳ", "Kì"}, {"Sỹ", "Sĩ"}, {"Quy", "Qui"}};
        for (const auto& [a, b] : kPairs) {
            for (const auto& [from, to] : {std::pair{a, b}, std::pair{b, a}}) {
                // Only where the syllable ends: "oàn" is not "òan".
                const std::size_t at = name.find(from);
                if (at != std::string::npos && (at + from.size() == name.size() || name[at + from.size()] == ' ')) {
                    return std::string(name).replace(at, from.size(), to);
                }
            }
        }
        return name;
    }

    std::string otherNumber(const std::string& name) {
        const std::size_t at = name.find_last_of(' ');
        const bool number = at != std::string::npos && at + 1 < name.size() &&
                            name.find_first_not_of("0123456789", at + 1) == std::string::npos;
        return number && name[at + 1] != '0' ? name.substr(0, at + 1) + '0' + name.substr(at + 1) : name;
    }

    static const std::array<std::pair<std::string, std::vector<std::string>>, 8>& words() {
        static const std::array<std::pair<std::string, std::vector<std::string>>, 8> kWords{{
            {"Thị trấn ", {"TT. ", "TT ", "TT."}},
            {"Thị xã ", {"TX. ", "TX "}},
            {"Thành phố ", {"TP. ", "TP ", "TP.", "Tp. "}},
            {"Phường ", {"P. ", "P.", "P "}},
            {"Quận ", {"Q. ", "Q."}},
            {"Huyện ", {"H. ", "H."}},
            {"Xã ", {"X. ", "X."}},
            {"Tỉnh ", {"T. "}},
        }};
        return kWords;
    }

    std::string abbreviated(const std::string& name) {
        for (const auto& [word, shorter] : words()) {
            if (name.starts_with(word)) {
                return pick(shorter) + name.substr(word.size());
            }
        }
        return name;
    }

    static std::string withoutWord(const std::string& name) {
        for (const auto& [word, shorter] : words()) {
            if (name.starts_with(word)) {
                return name.substr(word.size());
            }
        }
        return name;
    }

    static icu::UnicodeString decomposed(const std::string& name) {
        UErrorCode status = U_ZERO_ERROR;
        return icu::Normalizer2::getNFDInstance(status)->normalize(icu::UnicodeString::fromUTF8(name), status);
    }

    static std::string nfd(const std::string& name) {
        std::string out;
        return decomposed(name).toUTF8String(out);
    }

    static std::string bare(const std::string& name, bool tonesOnly) {
        icu::UnicodeString kept;
        const icu::UnicodeString letters = decomposed(name);
        for (int32_t at = 0; at < letters.length(); ++at) {
            const char16_t c = letters.charAt(at);
            const bool tone = c == 0x0300 || c == 0x0301 || c == 0x0303 || c == 0x0309 || c == 0x0323;
            if (tone || (!tonesOnly && c >= 0x0300 && c <= 0x036F)) {
                continue;
            }
            const char16_t stroke = c == u'đ' ? u'd' : (c == u'Đ' ? u'D' : c);
            kept.append(tonesOnly ? c : stroke);
        }
        std::string out;
        return gis::toNfc(kept.toUTF8String(out));
    }

    static std::string withCase(const std::string& name, bool upper) {
        icu::UnicodeString text = icu::UnicodeString::fromUTF8(name);
        std::string out;
        return (upper ? text.toUpper() : text.toLower()).toUTF8String(out);
    }

    std::string spaced(const std::string& name) {
        return pick({" ", "  ", "\u00A0", ""}) + replaced(name, " ", pick({"  ", " ", "\u00A0"})) + pick({" ", ""});
    }

    /// One slip in the last word that is long enough, never in a number.
    std::string slipped(const std::string& name) {
        icu::UnicodeString text = icu::UnicodeString::fromUTF8(name);
        std::vector<int32_t> letters;
        for (int32_t at = text.indexOf(u' ') + 1; at < text.length(); ++at) {
            if (text.charAt(at) != u' ' && (text.charAt(at) < u'0' || text.charAt(at) > u'9')) {
                letters.push_back(at);
            }
        }
        if (letters.size() < 3) {
            return name;
        }
        const int32_t at = letters[1 + m_random() % (letters.size() - 1)];
        switch (m_random() % 4) {
        case 0:
            text.setCharAt(at, text.charAt(at) == u'q' ? u'w' : u'q');
            break;
        case 1:
            text.remove(at, 1);
            break;
        case 2:
            text.insert(at, u'z');
            break;
        default:
            if (at + 1 < text.length() && text.charAt(at + 1) != u' ' && text.charAt(at + 1) != text.charAt(at)) {
                const char16_t next = text.charAt(at + 1);
                text.setCharAt(at + 1, text.charAt(at));
                text.setCharAt(at, next);
            } else {
                text.setCharAt(at, u'w');
            }
        }
        std::string out;
        return text.toUTF8String(out);
    }

    std::mt19937 m_random;
    DamageShares m_shares;
};

} // namespace diaban
