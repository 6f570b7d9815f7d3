// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/encoding_evidence.h"

#include "src/table/code_points.h"
#include "src/table/vietnamese_syllable.h"

#include <algorithm>

namespace diaban {

namespace {

bool isAscii(std::string_view text) {
    return std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// Letters, and whatever stands for one in a legacy encoding; not digits, spaces and punctuation.
bool isWordLetter(char32_t letter) {
    if (letter < 0x80) {
        return (letter >= U'a' && letter <= U'z') || (letter >= U'A' && letter <= U'Z');
    }
    const bool sign = letter <= 0xA0 || (letter >= 0xB0 && letter <= 0xB4); // ° ± ² ³
    return !sign && !(letter >= 0x2000 && letter < 0x3100);
}

bool isSmallAscii(char32_t letter) {
    return letter >= U'a' && letter <= U'z';
}

/// A capital between small letters begins a word that was glued to the one before: "ĐứcTài", but not "ĐLiê".
bool opensWord(std::u32string_view letters, std::size_t from, std::size_t at) {
    const auto isCapital = [](char32_t letter) { return letter >= U'A' && letter <= U'Z'; };
    if (!isCapital(letters[at]) || isCapital(letters[at - 1]) || at + 1 >= letters.size()) {
        return false;
    }
    const auto before = letters.substr(from, at - from);
    const bool smallBefore = std::any_of(before.begin(), before.end(), [](char32_t c) { return isSmallAscii(c); });
    return smallBefore && isWordLetter(letters[at + 1]) && !isCapital(letters[at + 1]);
}

/// Calls `use` with each word that has a letter beyond ASCII.
template <typename Use> void forEachTellingWord(std::string_view text, Use use) {
    if (isAscii(text)) {
        return;
    }
    const std::u32string letters = codePoints(text);
    for (std::size_t at = 0; at < letters.size();) {
        std::size_t end = at;
        bool beyond = false;
        while (end < letters.size() && isWordLetter(letters[end]) && !(end > at && opensWord(letters, at, end))) {
            beyond = beyond || letters[end] >= 0x80;
            ++end;
        }
        if (beyond) {
            use(std::u32string_view(letters).substr(at, end - at));
        }
        at = std::max(end, at + 1);
    }
}

std::string utf8Of(std::u32string_view word) {
    std::string text;
    for (const char32_t letter : word) {
        appendUtf8(text, letter);
    }
    return text;
}

bool isSyllable(std::string_view word) {
    return isVietnameseSyllable(codePoints(word));
}

} // namespace

void SyllableCounts::add(const SyllableCounts& other) noexcept {
    words += other.words;
    asShown += other.asShown;
    for (std::size_t i = 0; i < legacy.size(); ++i) {
        legacy.at(i) += other.legacy.at(i);
    }
}

std::optional<EncodingChoice> chooseEncoding(const SyllableCounts& counts) noexcept {
    EncodingChoice choice;
    for (const auto encoding : kLegacyEncodings) {
        if (counts.of(encoding) > counts.of(choice.best)) {
            choice.best = encoding;
        }
    }
    const std::size_t best = counts.of(choice.best);
    if (best == 0 || best * 10 < counts.words * 6) {
        return std::nullopt;
    }
    for (const auto encoding : kLegacyEncodings) {
        const std::size_t other = counts.of(encoding);
        if (encoding != choice.best && other * 10 >= best * 9) {
            choice.rival = encoding;
        }
    }
    return choice;
}

void EncodingEvidence::add(std::string_view western) {
    forEachTellingWord(western, [this](std::u32string_view word) { addWord(word); });
}

void EncodingEvidence::addWord(std::u32string_view word) {
    constexpr std::size_t kEnough = 4'000;
    constexpr char32_t kLastWestern = 0xFF;
    const bool western = std::all_of(word.begin(), word.end(), [](char32_t c) { return c <= kLastWestern; });
    if (!western || m_words.size() >= kEnough) {
        return;
    }
    std::string text = utf8Of(word);
    if (!m_seen.insert(text).second) {
        return;
    }
    ++m_counts.words;
    m_counts.asShown += isVietnameseSyllable(word) ? 1U : 0U;
    for (const auto encoding : kLegacyEncodings) {
        m_counts.legacy.at(static_cast<std::size_t>(encoding)) +=
            isSyllable(undressed(text, encoding, Strays::Mark)) ? 1U : 0U;
    }
    m_words.push_back(std::move(text));
}

std::string EncodingEvidence::wordBetween(LegacyEncoding one, LegacyEncoding other) const {
    const auto found = std::find_if(m_words.begin(), m_words.end(), [&](const std::string& word) {
        const std::string first = undressed(word, one, Strays::Mark);
        const std::string second = undressed(word, other, Strays::Mark);
        return first != second && isSyllable(first) && isSyllable(second);
    });
    return found == m_words.end() ? std::string() : *found;
}

SyllableShare syllablesOf(std::string_view text) {
    SyllableShare share;
    forEachTellingWord(text, [&share](std::u32string_view word) {
        ++share.words;
        share.valid += isVietnameseSyllable(word) ? 1U : 0U;
    });
    return share;
}

} // namespace diaban
