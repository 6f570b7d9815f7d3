// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/table/cell_number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <optional>

namespace diaban {

namespace {

using Kind = CellFormat::Kind;

constexpr double kSecondsOfDay = 86'400.0;
constexpr double kLastSerial1900 = 2'958'465.0; ///< 9999-12-31
constexpr int kFalseLeapDay = 60;               ///< 1900-02-29, which never was

std::optional<double> finiteNumber(const std::string& raw) {
    const auto first = raw.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) {
        return std::nullopt;
    }
    const char* start = raw.data() + first;
    start += *start == '+' ? 1 : 0;
    const char* end = raw.data() + raw.find_last_not_of(" \t\r\n") + 1;
    double value = 0.0;
    const auto [stop, error] = std::from_chars(start, end, value);
    if (error != std::errc() || stop != end || !std::isfinite(value)) {
        return std::nullopt;
    }
    return value;
}

/// All digits that the number needs; an exponent only where it would be longer than a planner's number ever is.
std::string decimalText(double value) {
    constexpr double kLongest = 1e21;
    std::array<char, 1'100> buffer{};
    const auto form = std::abs(value) < kLongest ? std::chars_format::fixed : std::chars_format::scientific;
    const auto done = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, form);
    return {buffer.data(), done.ptr};
}

/// Times 100 by moving the decimal point, so that no digit changes.
std::string timesHundred(std::string text) {
    const bool negative = text.starts_with('-');
    text.erase(0, negative ? 1 : 0);
    auto point = text.find('.');
    if (point == std::string::npos) {
        point = text.size();
    } else {
        text.erase(point, 1);
    }
    while (text.size() < point + 2) {
        text += '0';
    }
    point += 2;
    const auto firstDigit = std::min(text.find_first_not_of('0'), point - 1);
    auto whole = text.substr(firstDigit, point - firstDigit);
    const auto fraction = text.substr(point);
    whole += fraction.empty() ? "" : "." + fraction;
    return (negative ? "-" : "") + whole;
}

std::string dayText(int days, bool date1904) {
    using namespace std::chrono;
    const sys_days origin =
        date1904 ? sys_days(year(1904) / 1 / 1) : sys_days(year(1899) / 12 / (days < kFalseLeapDay ? 31 : 30));
    const year_month_day day(origin + std::chrono::days(days));
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(day.year()),
                  static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
    return text.data();
}

std::string timeText(std::int64_t seconds) {
    std::array<char, 60> text{};
    std::snprintf(text.data(), text.size(), "%02lld:%02d:%02d", static_cast<long long>(seconds / 3'600),
                  static_cast<int>(seconds / 60 % 60), static_cast<int>(seconds % 60));
    return text.data();
}

std::optional<std::string> dateText(double serial, Kind kind, bool date1904) {
    if (serial < 0.0 || serial > kLastSerial1900) {
        return std::nullopt;
    }
    auto days = static_cast<int>(serial);
    auto seconds = std::llround((serial - days) * kSecondsOfDay);
    if (seconds == std::llround(kSecondsOfDay)) {
        ++days;
        seconds = 0;
    }
    if (kind == Kind::Time) {
        return timeText(days * std::llround(kSecondsOfDay) + seconds);
    }
    if (!date1904 && (days == kFalseLeapDay || days == 0)) {
        return std::nullopt;
    }
    const auto day = dayText(days, date1904);
    return seconds == 0 ? day : day + " " + timeText(seconds);
}

} // namespace

CellText numberText(double value, CellFormat format, bool date1904) {
    const auto plain = decimalText(value == 0.0 ? 0.0 : value);
    switch (format.kind) {
    case Kind::Percent:
        return {(plain.find('e') == std::string::npos ? timesHundred(plain) : decimalText(value * 100.0)) + "%", true};
    case Kind::ZeroPadded:
        if (value >= 0.0 && plain.find_first_of(".e") == std::string::npos) {
            const auto missing = format.width > plain.size() ? format.width - plain.size() : 0;
            return {std::string(missing, '0') + plain, false};
        }
        break;
    case Kind::Date:
    case Kind::Time:
    case Kind::DateTime:
        if (auto text = dateText(value, format.kind, date1904)) {
            return {std::move(*text), false};
        }
        break;
    case Kind::General:
        break;
    }
    return {plain, true};
}

CellText numberText(const std::string& raw, CellFormat format, bool date1904) {
    const auto value = finiteNumber(raw);
    return value ? numberText(*value, format, date1904) : CellText{raw, false};
}

std::string momentText(std::string_view written) {
    for (const std::string_view end : {"Z", ".000", ".000000000", "T00:00:00"}) {
        if (written.ends_with(end)) {
            written.remove_suffix(end.size());
        }
    }
    std::string text(written);
    if (const auto time = text.find('T'); time != std::string::npos) {
        text[time] = ' ';
    }
    return text;
}

} // namespace diaban
