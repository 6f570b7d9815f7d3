// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/number_text.h"

#include "gis/base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace diaban {

namespace {

constexpr std::size_t kMostDigits = 15; ///< that every double keeps

bool isDigit(char letter) {
    return letter >= '0' && letter <= '9';
}

bool allDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// A number without sign and percent, cut at its exponent.
struct Body {
    std::string_view mantissa;
    std::string_view exponent; ///< "e-07", or empty
};

/// Takes sign, percent and spaces off the ends.
std::string_view stripped(std::string_view text, bool& negative, bool& percent) {
    constexpr std::string_view kMinus("\xE2\x88\x92", 3);
    const auto trim = [&text] {
        while (text.starts_with(' ')) {
            text.remove_prefix(1);
        }
        while (text.ends_with(' ')) {
            text.remove_suffix(1);
        }
    };
    if (text.ends_with('%')) {
        percent = true;
        text.remove_suffix(1);
    }
    trim();
    if (text.starts_with(kMinus)) {
        negative = true;
        text.remove_prefix(kMinus.size());
    } else if (text.starts_with('-') || text.starts_with('+')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    }
    trim();
    return text;
}

Body bodyOf(std::string_view text) {
    const auto at = text.find_first_of("eE");
    if (at == std::string_view::npos || at + 2 >= text.size() || (text[at + 1] != '-' && text[at + 1] != '+') ||
        !allDigits(text.substr(at + 2)) || text.size() - at > 5) {
        return {text, {}};
    }
    return {text.substr(0, at), text.substr(at)};
}

/// The digits of "1234" or "1,234,567" (groups of three by one kind of sign), or nothing.
std::optional<std::string> wholeDigits(std::string_view text, char group) {
    if (allDigits(text)) {
        return std::string(text);
    }
    const auto sign = text.find_first_not_of("0123456789");
    if (sign == std::string_view::npos || sign == 0 || sign > 3 || text[0] == '0') {
        return std::nullopt;
    }
    const char used = text[sign];
    if (used != group && used != ' ') {
        return std::nullopt;
    }
    std::string digits(text.substr(0, sign));
    for (auto rest = text.substr(sign); !rest.empty(); rest.remove_prefix(4)) {
        if (rest.size() < 4 || rest[0] != used || !allDigits(rest.substr(1, 3))) {
            return std::nullopt;
        }
        digits += rest.substr(1, 3);
    }
    return digits;
}

std::optional<double> readAs(const Body& body, char decimal, char group) {
    const auto sign = body.mantissa.find(decimal);
    const auto whole = body.mantissa.substr(0, std::min(sign, body.mantissa.size()));
    const auto digits = whole.empty() ? std::optional<std::string>("0") : wholeDigits(whole, group);
    if (!digits) {
        return std::nullopt;
    }
    std::string text = *digits;
    if (sign != std::string_view::npos) {
        const auto fraction = body.mantissa.substr(sign + 1);
        if (!allDigits(fraction)) {
            return std::nullopt;
        }
        text += '.';
        text += fraction;
    }
    text += body.exponent;
    // from_chars takes no plus sign in front of the number, but does in the exponent.
    double value = 0.0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || stop != end || !std::isfinite(value)) {
        return std::nullopt;
    }
    return value;
}

/// "00125", "0001.0002": a zero before further digits is kept for a reason.
bool isCode(std::string_view mantissa) {
    if (mantissa.empty() || mantissa.find_first_not_of("0123456789., ") != std::string_view::npos) {
        return false;
    }
    if (mantissa.size() > 1 && mantissa[0] == '0' && isDigit(mantissa[1])) {
        return true;
    }
    return allDigits(mantissa) && mantissa.size() > kMostDigits;
}

} // namespace

NumberReading readNumber(std::string_view text) {
    NumberReading reading;
    if (text.empty() || text.size() > 64) {
        return reading;
    }
    bool negative = false;
    const auto body = bodyOf(stripped(text, negative, reading.percent));
    if (body.mantissa.find_first_of("0123456789") > 1) { // ".5" is a number
        reading.percent = false;
        return reading;
    }
    if (isCode(body.mantissa)) {
        reading.code = true;
        return reading;
    }
    reading.point = readAs(body, '.', ',');
    reading.comma = readAs(body, ',', '.');
    const auto signs = body.mantissa.find_first_not_of("0123456789");
    reading.ungrouped = std::min(signs, body.mantissa.size()) > 3;
    for (auto* value : {&reading.point, &reading.comma}) {
        if (*value && negative && **value != 0.0) {
            **value = -**value;
        }
    }
    return reading;
}

bool isNotStated(std::string_view text) {
    static constexpr std::array<std::string_view, 41> kTokens{"-",
                                                              "--",
                                                              "–",
                                                              "—",
                                                              "…",
                                                              "..",
                                                              "...",
                                                              "x",
                                                              "/",
                                                              ".",
                                                              "n/a",
                                                              "na",
                                                              "#n/a",
                                                              "#div/0!",
                                                              "#ref!",
                                                              "#value!",
                                                              "#name?",
                                                              "#num!",
                                                              "#null!",
                                                              "null",
                                                              "nan",
                                                              "kxđ",
                                                              "chưa có",
                                                              "chưa có số liệu",
                                                              "không có",
                                                              "không có số liệu",
                                                              "đang cập nhật",
                                                              "chưa cập nhật",
                                                              "không xác định",
                                                              "chưa thống kê",
                                                              "chưa báo cáo",
                                                              "chưa nộp",
                                                              "chưa nộp báo cáo",
                                                              "chưa gửi",
                                                              "chưa gửi báo cáo",
                                                              "không báo cáo",
                                                              "không nộp",
                                                              "không nộp báo cáo",
                                                              "không gửi báo cáo",
                                                              "chưa có báo cáo",
                                                              "không có báo cáo"};
    constexpr std::size_t kLongest = 64;
    if (text.empty() || text.size() > kLongest) {
        return false;
    }
    const auto folded = gis::foldCase(gis::toNfc(text));
    return std::find(kTokens.begin(), kTokens.end(), folded) != kTokens.end();
}

} // namespace diaban
