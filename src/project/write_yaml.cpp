// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/write_yaml.h"

#include "gis/base/text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <ranges>

namespace diaban {

namespace {

constexpr std::size_t kLongestLine = 110;
constexpr std::ptrdiff_t kMostOnOneLine = 6;
constexpr std::size_t kIndent = 2;

bool isBareByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
           c == '.' || c == '/';
}

/// Words that some YAML reader takes for true, false or nothing.
bool isReserved(std::string_view text) {
    constexpr std::array kWords{"null", "true", "false", "yes", "no", "on", "off", "y", "n", ".inf", ".nan"};
    const std::string folded = gis::foldCase(text);
    return std::ranges::find(kWords, folded) != kWords.end();
}

/// True for what some YAML reader takes for a number: digits with signs, points, exponents; 0x and 0o.
bool looksLikeNumber(std::string_view text) {
    const std::size_t first = text.find_first_not_of("+-.");
    if (first == std::string_view::npos || text[first] < '0' || text[first] > '9') {
        return false;
    }
    if (text.substr(first).starts_with("0x") || text.substr(first).starts_with("0o")) {
        return true;
    }
    const bool oneSign = text.find_first_of("+-", 1) == std::string_view::npos;
    return text.find_first_not_of("0123456789_.+-eE") == std::string_view::npos &&
           (oneSign || text.find_first_of("eE") != std::string_view::npos);
}

/// EPSG:5897, but not 16:9, which old readers take for a number to the base of 60.
bool hasColonsInside(std::string_view text) {
    return (text.front() < '0' || text.front() > '9') && text.front() != ':' && text.back() != ':';
}

bool isBare(std::string_view text) {
    const auto bare = [&](char c) { return isBareByte(c) || (c == ':' && hasColonsInside(text)); };
    return !text.empty() && std::ranges::all_of(text, bare) && text.front() != '-' &&
           (text.front() != '.' || text.starts_with("../")) && !isReserved(text) && !looksLikeNumber(text);
}

void addEscape(std::string& quoted, std::uint32_t code) {
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    quoted += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4) {
        quoted += kDigits[(code >> static_cast<unsigned>(shift)) & 0xFU];
    }
}

/// The length of a character at `at` that readers take for a line break or a mark (U+0085, U+2028, U+2029, U+FEFF), and
/// its number; 0 for others.
std::pair<std::size_t, std::uint32_t> hiddenBreak(std::string_view text, std::size_t at) {
    constexpr std::array<std::pair<std::string_view, std::uint32_t>, 4> kBreaks{
        {{"\xC2\x85", 0x85}, {"\xE2\x80\xA8", 0x2028}, {"\xE2\x80\xA9", 0x2029}, {"\xEF\xBB\xBF", 0xFEFF}}};
    for (const auto& [bytes, code] : kBreaks) {
        if (text.substr(at).starts_with(bytes)) {
            return {bytes.size(), code};
        }
    }
    return {0, 0};
}

bool isSaid(const YamlValue::Entry& entry) {
    return !entry.usual;
}

bool isShort(const YamlValue& value) {
    const auto simple = [](const YamlValue& part) { return part.isScalar(); };
    switch (value.kind) {
    case YamlValue::Kind::List:
        return std::ranges::all_of(value.items, simple);
    case YamlValue::Kind::Map:
        return std::ranges::count_if(value.entries, isSaid) <= kMostOnOneLine &&
               std::ranges::all_of(value.entries, simple, &YamlValue::Entry::value);
    default:
        return true;
    }
}

bool fits(const YamlValue& value, std::size_t column) {
    return isShort(value) && (value.isScalar() || value.empty() || column + flowYaml(value).size() <= kLongestLine);
}

/// The entries of a list or mapping, each but the first on a line of its own that begins at `column`.
std::string blockYaml(const YamlValue& value, std::size_t column) {
    std::string block;
    const std::string between = '\n' + std::string(column, ' ');
    for (const YamlValue& item : value.items) {
        block += (block.empty() ? "" : between) + '-' + yamlBehindDash(item, column);
    }
    for (const YamlValue::Entry& entry : value.entries | std::views::filter(isSaid)) {
        block += (block.empty() ? "" : between) + yamlScalar(entry.key) + ':' + yamlBehindKey(entry.value, column);
    }
    return block;
}

} // namespace

std::string yamlQuoted(std::string_view text) {
    std::string quoted = "\"";
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"' || c == '\\') {
            quoted += '\\';
            quoted += c;
        } else if (c == '\n') {
            quoted += "\\n";
        } else if (c == '\t') {
            quoted += "\\t";
        } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
            addEscape(quoted, static_cast<unsigned char>(c));
        } else if (const auto [length, code] = hiddenBreak(text, i); length > 0) {
            addEscape(quoted, code);
            i += length - 1;
        } else {
            quoted += c;
        }
    }
    return quoted + '"';
}

std::string yamlScalar(std::string_view text) {
    return isBare(text) ? std::string(text) : yamlQuoted(text);
}

std::string flowYaml(const YamlValue& value) {
    std::string inner;
    switch (value.kind) {
    case YamlValue::Kind::Text:
        return yamlScalar(value.text);
    case YamlValue::Kind::Number:
        return value.text;
    case YamlValue::Kind::List:
        for (const YamlValue& item : value.items) {
            inner += (inner.empty() ? "" : ", ") + flowYaml(item);
        }
        return '[' + inner + ']';
    case YamlValue::Kind::Map:
        for (const YamlValue::Entry& entry : value.entries | std::views::filter(isSaid)) {
            inner += (inner.empty() ? "" : ", ") + yamlScalar(entry.key) + ": " + flowYaml(entry.value);
        }
        return '{' + inner + '}';
    }
    return inner;
}

std::string yamlBehindKey(const YamlValue& value, std::size_t column) {
    constexpr std::size_t kRoomForKey = 12;
    if (fits(value, column + kRoomForKey)) {
        return ' ' + flowYaml(value);
    }
    return '\n' + std::string(column + kIndent, ' ') + blockYaml(value, column + kIndent);
}

std::string yamlBehindDash(const YamlValue& value, std::size_t column) {
    return ' ' + (fits(value, column + kIndent) ? flowYaml(value) : blockYaml(value, column + kIndent));
}

std::string yamlDocument(const YamlValue& map) {
    return blockYaml(map, 0) + '\n';
}

} // namespace diaban
