// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/unit/unit_kind.h"

#include "src/unit/toned_key.h"

#include <algorithm>
#include <array>
#include <string>

namespace diaban {

namespace {

struct UnitWord {
    std::string_view word, bare; ///< as folded, and without its marks
    UnitKind kind;
};

constexpr std::array<UnitWord, 12> kWords{{
    {"xã", "xa", UnitKind::Commune},
    {"phường", "phuong", UnitKind::Ward},
    {"thị trấn", "thi tran", UnitKind::Township},
    {"thị xã", "thi xa", UnitKind::Town},
    {"thành phố", "thanh pho", UnitKind::City},
    {"thủ đô", "thu do", UnitKind::City},
    {"đặc khu", "dac khu", UnitKind::SpecialZone},
    {"quận", "quan", UnitKind::UrbanDistrict},
    {"huyện đảo", "huyen dao", UnitKind::RuralDistrict},
    {"huyện", "huyen", UnitKind::RuralDistrict},
    {"tỉnh", "tinh", UnitKind::Province},
    {"đặc khu kinh tế", "dac khu kinh te", UnitKind::SpecialZone},
}};

struct Abbreviation {
    std::string_view letters;
    UnitKind kind;
    bool withSpace;  ///< "tp huế", "p bến nghé"; a lone h or t may begin a name: "h bông"
    bool withNumber; ///< "p1", "q3"
};

constexpr std::array<Abbreviation, 9> kAbbreviations{{
    {"tt", UnitKind::Township, true, false},
    {"tx", UnitKind::Town, true, false},
    {"tp", UnitKind::City, true, false},
    {"đk", UnitKind::SpecialZone, true, false},
    {"x", UnitKind::Commune, true, false},
    {"p", UnitKind::Ward, true, true},
    {"q", UnitKind::UrbanDistrict, true, true},
    {"h", UnitKind::RuralDistrict, false, false},
    {"t", UnitKind::Province, false, false},
}};

bool isDigit(char c) noexcept {
    return c >= '0' && c <= '9';
}

std::string_view withoutDots(std::string_view rest) {
    const std::size_t begin = rest.find_first_not_of(" .");
    return begin == std::string_view::npos ? std::string_view{} : rest.substr(begin);
}

/// The rest of a name that begins with the words of `word`, whole words only.
std::string_view behind(std::string_view name, std::string_view word) {
    return name.size() > word.size() + 1 && name.starts_with(word) && name[word.size()] == ' '
               ? withoutDots(name.substr(word.size() + 1))
               : std::string_view{};
}

/// Where the first `words` words of a name end; npos where it has not more than these.
std::size_t endOfWords(std::string_view name, std::size_t words) {
    std::size_t at = 0;
    for (; words > 0; --words) {
        at = name.find(' ', at + (at > 0 ? 1U : 0U));
        if (at == std::string_view::npos) {
            return at;
        }
    }
    return at;
}

KindAndRest byWord(std::string_view name) {
    KindAndRest found;
    for (const UnitWord& word : kWords) {
        const std::string_view rest = behind(name, word.word);
        if (!rest.empty() && (found.rest.empty() || rest.size() < found.rest.size())) {
            found = {word.kind, false, rest};
        }
    }
    return found;
}

/// Where those letters end at the beginning of a name, dots between them left out ("t.p"); 0 where it begins otherwise.
std::size_t endOfLetters(std::string_view name, std::string_view letters) {
    std::size_t at = 0;
    for (const char letter : letters) {
        at += at > 0 && at + 1 < name.size() && name[at] == '.' && name[at + 1] == letter ? 1U : 0U;
        if (at == name.size() || name[at] != letter) {
            return 0;
        }
        ++at;
    }
    return at;
}

KindAndRest byAbbreviation(std::string_view name) {
    for (const Abbreviation& abbreviation : kAbbreviations) {
        const std::size_t end = endOfLetters(name, abbreviation.letters);
        if (end == 0 || end == name.size()) {
            continue;
        }
        const char next = name[end];
        const std::string_view rest = withoutDots(name.substr(end));
        if (!rest.empty() &&
            (next == '.' || (next == ' ' && abbreviation.withSpace) || (isDigit(next) && abbreviation.withNumber))) {
            return {abbreviation.kind, false, rest};
        }
    }
    return {};
}

/// The words of `word` without all of their marks: "xa", but not "xà".
KindAndRest byBareWord(std::string_view name) {
    KindAndRest found;
    for (const UnitWord& word : kWords) {
        const auto spaces = static_cast<std::size_t>(std::ranges::count(word.bare, ' '));
        const std::size_t end = endOfWords(name, spaces + 1);
        if (end == std::string_view::npos) {
            continue;
        }
        const std::string written = tonedKey(name.substr(0, end));
        const std::string_view rest = withoutDots(name.substr(end));
        if (!rest.empty() && lacksMarksOf(written, tonedKey(word.word)) &&
            (found.rest.empty() || rest.size() < found.rest.size())) {
            found = {word.kind, true, rest};
        }
    }
    return found;
}

/// Whether the first letter of a name begins a unit word, which spares most names the slower look.
bool mayBeginWord(std::string_view name) {
    constexpr std::string_view kFirst = "xptdqh";
    return !name.empty() && kFirst.find(name.front()) != std::string_view::npos;
}

} // namespace

KindAndRest splitUnitWord(std::string_view foldedName) {
    KindAndRest found = byWord(foldedName);
    if (found.kind == UnitKind::None) {
        found = byAbbreviation(foldedName);
    }
    if (found.kind == UnitKind::None && (mayBeginWord(foldedName) || foldedName.starts_with("đ"))) {
        found = byBareWord(foldedName);
    }
    return found.kind == UnitKind::None ? KindAndRest{UnitKind::None, false, foldedName} : found;
}

} // namespace diaban
