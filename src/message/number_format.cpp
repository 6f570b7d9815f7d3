// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/message/number_format.h"

#include "src/message/period.h"

#include <QDate>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>

namespace diaban {

namespace {

QLocale localeOf(Language language) {
    return language == Language::Vi ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
                                    : QLocale(QLocale::English, QLocale::UnitedStates);
}

/// With the minus sign U+2212 for the hyphen, and no sign before a zero.
std::string withTrueMinus(const QString& number) {
    if (!number.startsWith(QLatin1Char('-'))) {
        return number.toStdString();
    }
    const std::string size = number.mid(1).toStdString();
    const bool zero = std::isdigit(static_cast<unsigned char>(size.front())) != 0 &&
                      size.find_first_of("123456789") == std::string::npos;
    return zero ? size : "\u2212" + size;
}

constexpr int kManyDecimals = 9;
constexpr double kTiny = 1e-9; ///< below it as many decimals show zeros alone
constexpr double kLong = 1e16; ///< from here on a number has more digits than anybody reads, and than a double keeps

/// "1,8 × 10³⁰⁸": three digits and a power of ten.
std::string withPower(double value, Language language) {
    static constexpr std::array kDigits{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    const std::string text = QLocale::c().toString(value, 'e', 2).toStdString(); // "-1.80e+308"
    const std::size_t end = text.find('e');
    std::string digits = text.substr(0, end);
    digits.erase(digits.find_last_not_of('0') + 1);
    digits.erase(digits.find_last_not_of('.') + 1);
    if (language == Language::Vi) {
        std::ranges::replace(digits, '.', ',');
    }
    std::string power = text[end + 1] == '-' ? "⁻" : "";
    for (const char digit : text.substr(text.find_first_not_of('0', end + 2))) {
        power += kDigits.at(static_cast<std::size_t>(digit - '0'));
    }
    return withTrueMinus(QString::fromStdString(digits)) + " × 10" + power;
}

/// How many of `most` decimals are left when the zeros at the end are dropped.
int neededDecimals(double value, int most) {
    const QString digits = QLocale::c().toString(value, 'f', most);
    const auto point = digits.indexOf(QLatin1Char('.'));
    if (point < 0) {
        return 0;
    }
    auto last = digits.size() - 1;
    while (digits[last] == QLatin1Char('0')) {
        --last;
    }
    return static_cast<int>(last - point);
}

std::string monthName(int month, Language language) {
    return language == Language::Vi ? std::to_string(month) : localeOf(language).monthName(month).toStdString();
}

/// The message of a period, to be put in words by the catalogue.
gis::Message periodMessage(const Period& period, Language language) {
    switch (period.kind) {
    case Period::Kind::Year:
        return {"period.year", {{"year", period.year}}};
    case Period::Kind::Half:
        return {"period.half" + std::to_string(period.first), {{"year", period.year}}};
    case Period::Kind::Quarter:
        return {"period.quarter" + std::to_string(period.first), {{"year", period.year}}};
    case Period::Kind::Month:
        return {"period.month", {{"year", period.year}, {"month", monthName(period.first, language)}}};
    case Period::Kind::Months:
        return {"period.months",
                {{"year", period.year},
                 {"first", monthName(period.first, language)},
                 {"last", monthName(period.last, language)}}};
    }
    return {};
}

} // namespace

std::string formatNumber(double value, int decimals, Language language) {
    const bool tiny = decimals >= kManyDecimals && value != 0 && std::fabs(value) < kTiny;
    if (tiny || (std::fabs(value) >= kLong && std::isfinite(value))) {
        return withPower(value, language);
    }
    return withTrueMinus(localeOf(language).toString(value, 'f', decimals));
}

std::string formatPlain(double value, int decimals, Language language) {
    std::string digits = QLocale::c().toString(value, 'f', decimals).toStdString();
    if (digits.front() == '-' && digits.find_first_of("123456789") == std::string::npos) {
        digits.erase(0, 1);
    }
    if (language == Language::Vi) {
        std::ranges::replace(digits, '.', ',');
    }
    return digits;
}

std::string formatInteger(std::int64_t value, Language language) {
    return withTrueMinus(localeOf(language).toString(static_cast<qlonglong>(value)));
}

std::string formatShort(double value, int most, Language language) {
    const bool tiny = most >= kManyDecimals && std::fabs(value) < kTiny;
    return formatNumber(value,
                        tiny && value != 0     ? most
                        : std::isfinite(value) ? neededDecimals(value, most)
                                               : 0,
                        language);
}

std::string formatDate(const std::string& isoDate, Language language) {
    const QString text = QString::fromStdString(isoDate);
    const QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid() || text.size() != 10) {
        return isoDate;
    }
    const QString format = language == Language::Vi ? QStringLiteral("dd/MM/yyyy") : QStringLiteral("d MMMM yyyy");
    return localeOf(language).toString(date, format).toStdString();
}

std::string formatPeriod(const std::string& period, Language language) {
    const std::optional<Period> known = periodOf(period);
    return known ? Catalogue(language).text(periodMessage(*known, language)) : period;
}

std::string formatPeriodWithin(const std::string& period, Language language) {
    return periodWithin(formatPeriod(period, language), language);
}

std::string periodWithin(std::string words, Language language) {
    if (language == Language::Vi && !words.empty()) {
        words.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(words.front())));
    }
    return words;
}

std::string unitBehind(const std::string& unit, Language language) {
    const bool close = unit.empty() || (unit == "%" && language == Language::En);
    return close ? unit : ' ' + unit;
}

} // namespace diaban
