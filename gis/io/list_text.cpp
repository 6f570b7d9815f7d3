// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/list_text.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <span>
#include <string_view>

namespace gis {

namespace {

/// The solidus is escaped, too.
std::string quoted(std::string_view text) {
    static constexpr std::string_view kShort = "\b\f\n\r\t\"\\/";
    static constexpr std::string_view kLetters = "bfnrt\"\\/";
    std::string out = "\"";
    for (const char c : text) {
        const std::size_t place = kShort.find(c);
        if (place != std::string_view::npos) {
            out += {'\\', kLetters[place]};
        } else if (static_cast<unsigned char>(c) < 0x20) {
            std::array<char, 8> code{};
            std::snprintf(code.data(), code.size(), "\\u%04x", static_cast<unsigned>(c));
            out += code.data();
        } else {
            out += c;
        }
    }
    return out + '"';
}

/// Always with a point or an exponent, so that it is seen to be a real number.
std::string realText(double value) {
    if (std::isnan(value)) {
        return "NaN";
    }
    if (std::isinf(value)) {
        return value < 0 ? "-Infinity" : "Infinity";
    }
    std::array<char, 40> digits{};
    std::snprintf(digits.data(), digits.size(), "%.17g", value);
    const std::string text = digits.data();
    return text.find_first_of(".e") == std::string::npos ? text + ".0" : text;
}

template <typename Values, typename Text> std::string listOf(const Values& values, Text text) {
    std::string list = "[";
    for (const auto& value : values) {
        list += (list.size() == 1 ? " " : ", ") + text(value);
    }
    return list + " ]";
}

} // namespace

std::string listText(OGRFeatureH feature, int index, OGRFieldType type) {
    int count = 0;
    const auto size = [&count] { return static_cast<std::size_t>(count); };
    switch (type) {
    case OFTIntegerList: {
        const int* values = OGR_F_GetFieldAsIntegerList(feature, index, &count);
        return listOf(std::span(values, size()), [](int value) { return std::to_string(value); });
    }
    case OFTInteger64List: {
        const GIntBig* values = OGR_F_GetFieldAsInteger64List(feature, index, &count);
        return listOf(std::span(values, size()), [](GIntBig value) { return std::to_string(value); });
    }
    case OFTRealList: {
        const double* values = OGR_F_GetFieldAsDoubleList(feature, index, &count);
        return listOf(std::span(values, size()), realText);
    }
    default: {
        char** values = OGR_F_GetFieldAsStringList(feature, index);
        if (values == nullptr) {
            return "[]";
        }
        while (values[count] != nullptr) {
            ++count;
        }
        return listOf(std::span(values, size()), quoted);
    }
    }
}

} // namespace gis
