// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "gis/io/dbf_number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace gis {

namespace {

constexpr int kWidest = 24;   // what GDAL and most programs take for real numbers
constexpr int kDecimals = 15; // the most that .dbf readers are used to
constexpr double kNegligible = 1e-9;
constexpr double kNoticeable = 1e-12; // less is the noise of binary fractions

std::string fixedText(double value) {
    std::array<char, 400> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed);
    return {buffer.data(), end.ptr};
}

DbfNumber integers(const Field& field) {
    DbfNumber number;
    for (std::size_t unit = 0; unit < field.size(); ++unit) {
        if (field.isNull[unit] == 0) {
            number.width = std::max(number.width, static_cast<int>(std::to_string(field.integers()[unit]).size()));
        }
    }
    return number;
}

DbfNumber reals(const Field& field) {
    int whole = 1;
    int decimals = 1;
    double largest = 0;
    for (std::size_t unit = 0; unit < field.size(); ++unit) {
        if (field.isNull[unit] == 0) {
            const std::string text = fixedText(field.reals()[unit]);
            const std::size_t point = std::min(text.find('.'), text.size());
            whole = std::max(whole, static_cast<int>(point));
            decimals = std::max(decimals, static_cast<int>(text.size() - point) - 1);
            largest = std::max(largest, std::abs(field.reals()[unit]));
        }
    }
    DbfNumber number;
    number.decimals = std::clamp(std::min(decimals, kWidest - 1 - whole), 1, kDecimals);
    number.width = std::min(kWidest, whole + 1 + number.decimals);
    for (std::size_t unit = 0; unit < field.size(); ++unit) {
        if (field.isNull[unit] != 0) {
            continue;
        }
        const double value = field.reals()[unit];
        const double lost = std::abs(value - dbfKept(value, number.decimals));
        number.rounded += lost > kNoticeable * std::abs(value) ? 1 : 0;
        const bool matters = lost > kNegligible * std::abs(value) && lost > kNegligible * kNegligible * largest;
        if (!number.unfit && (whole + 1 + number.decimals > kWidest || matters)) {
            number.unfit = unit;
        }
    }
    return number;
}

} // namespace

DbfNumber dbfNumber(const Field& field) {
    return field.type == FieldType::Real ? reals(field) : integers(field);
}

double dbfKept(double value, int decimals) {
    std::array<char, 400> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals);
    double back = 0;
    std::from_chars(buffer.data(), end.ptr, back);
    return back;
}

} // namespace gis
