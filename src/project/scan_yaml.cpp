// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/project/scan_yaml.h"

#include <algorithm>

namespace diaban {

namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\t';
}

bool isBlank(char c) {
    return isSpace(c) || c == '\n' || c == '\r';
}

std::size_t doubleQuotedEnd(std::string_view text, std::size_t at) {
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        at += text[at] == '\\' ? 1U : 0U;
    }
    return std::min(at + 1, text.size());
}

std::size_t singleQuotedEnd(std::string_view text, std::size_t at) {
    for (++at; at < text.size(); ++at) {
        if (text[at] == '\'') {
            if (at + 1 >= text.size() || text[at + 1] != '\'') {
                return at + 1;
            }
            ++at;
        }
    }
    return text.size();
}

std::size_t nextLine(std::string_view text, std::size_t at) {
    return std::min(text.find('\n', at), text.size() - 1) + 1;
}

/// A block ends with its last line that is not blank; its lines are indented as far as the first of them.
std::size_t blockEnd(std::string_view text, std::size_t at, std::string_view value) {
    std::size_t end = lineEnd(text, at);
    if (std::ranges::all_of(value, isBlank)) {
        return end;
    }
    std::size_t indent = 0;
    for (std::size_t begin = nextLine(text, at); begin < text.size(); begin = nextLine(text, begin)) {
        const std::size_t first = firstInLine(text, begin);
        if (first == lineEnd(text, begin)) {
            continue;
        }
        indent = indent == 0 ? first - begin : indent;
        if (first - begin < indent || indent == 0) {
            break;
        }
        end = lineEnd(text, begin);
    }
    return end;
}

/// Follows the value through the text: a line break in the one may be any white space in the other.
std::size_t bareEnd(std::string_view text, std::size_t at, std::string_view value) {
    for (std::size_t i = 0; i < value.size() && at < text.size();) {
        if (isBlank(value[i]) && isBlank(text[at])) {
            while (i < value.size() && isBlank(value[i])) {
                ++i;
            }
            while (at < text.size() && isBlank(text[at])) {
                ++at;
            }
        } else {
            ++i;
            ++at;
        }
    }
    return at;
}

} // namespace

std::size_t skipBlank(std::string_view text, std::size_t at) {
    while (at < text.size() && (isBlank(text[at]) || text[at] == '#')) {
        at = text[at] == '#' ? lineEnd(text, at) : at + 1;
    }
    return at;
}

std::size_t skipProperties(std::string_view text, std::size_t at) {
    while (at < text.size() && (text[at] == '&' || text[at] == '!')) {
        while (at < text.size() && !isBlank(text[at])) {
            ++at;
        }
        at = skipBlank(text, at);
    }
    return at;
}

std::size_t scalarEnd(std::string_view text, std::size_t at, std::string_view value) {
    switch (at < text.size() ? text[at] : '\0') {
    case '"':
        return doubleQuotedEnd(text, at);
    case '\'':
        return singleQuotedEnd(text, at);
    case '|':
    case '>':
        return blockEnd(text, at, value);
    default:
        return bareEnd(text, at, value);
    }
}

std::size_t lineBegin(std::string_view text, std::size_t at) {
    const std::size_t found = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    return found == std::string_view::npos ? 0 : found + 1;
}

std::size_t lineEnd(std::string_view text, std::size_t at) {
    const std::size_t found = std::min(text.find('\n', at), text.size());
    return found > at && text[found - 1] == '\r' ? found - 1 : found;
}

std::size_t firstInLine(std::string_view text, std::size_t begin) {
    const std::size_t end = lineEnd(text, begin);
    while (begin < end && isSpace(text[begin])) {
        ++begin;
    }
    return begin;
}

bool onlySpaces(std::string_view text, std::size_t begin, std::size_t end) {
    return std::ranges::all_of(text.substr(begin, end - begin), isSpace);
}

} // namespace diaban
