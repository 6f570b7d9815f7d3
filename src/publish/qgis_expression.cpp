// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/publish/qgis_expression.h"

#include <array>
#include <charconv>

namespace diaban {

namespace {

/// `text` between two quotes, those inside doubled; a backslash would escape what follows it.
std::string inQuotes(std::string_view text, char quote) {
    std::string result(1, quote);
    for (const char c : text) {
        if (c == quote || (c == '\\' && quote == '\'')) {
            result += c;
        }
        result += c;
    }
    return result + quote;
}

} // namespace

std::string fieldExpression(const std::vector<std::string>& names) {
    if (names.size() == 1) {
        return inQuotes(names.front(), '"');
    }
    // A plain reference to a field that is not there would make the whole expression fail.
    std::string all;
    for (const std::string& name : names) {
        all += (all.empty() ? "attribute(" : ", attribute(") + textExpression(name) + ')';
    }
    return "coalesce(" + all + ')';
}

std::string textExpression(std::string_view text) {
    return inQuotes(text, '\'');
}

std::string numberExpression(double value) {
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), end.ptr};
}

std::string tipText(std::string_view text) {
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '[':
            result += "&#91;";
            break;
        default:
            result += c;
        }
    }
    return result;
}

std::string labelText(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        result += text[i];
        if (text[i] == '[' && i + 1 < text.size() && text[i + 1] == '%') {
            result += ' ';
        }
    }
    return result;
}

} // namespace diaban
