// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/message/number_format.h"

#include <QDate>
#include <QLocale>
#include <algorithm>
#include <cctype>
#include <cmath>
#include <regex>

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

std::string monthName(const std::string& digits, Language language) {
    const int month = std::stoi(digits);
    return language == Language::Vi ? std::to_string(month) : localeOf(language).monthName(month).toStdString();
}

/// The message of a period in one of its forms, in words of the catalogue; nothing for another text.
std::optional<gis::Message> periodMessage(const std::string& period, Language language) {
    static const std::regex kYear("([0-9]{4})");
    static const std::regex kPart("([0-9]{4})-([HQ][1-4])");
    static const std::regex kMonth("([0-9]{4})-(0[1-9]|1[0-2])");
    static const std::regex kMonths("([0-9]{4})-(0[1-9]|1[0-2])\\.\\.(0[1-9]|1[0-2])");
    std::smatch found;
    if (std::regex_match(period, found, kYear)) {
        return gis::Message{"period.year", {{"year", found.str(1)}}};
    }
    if (std::regex_match(period, found, kPart) && found.str(2) != "H3" && found.str(2) != "H4") {
        const std::string id = found.str(2)[0] == 'H' ? "period.half" : "period.quarter";
        return gis::Message{id + found.str(2)[1], {{"year", found.str(1)}}};
    }
    if (std::regex_match(period, found, kMonth)) {
        return gis::Message{"period.month", {{"year", found.str(1)}, {"month", monthName(found.str(2), language)}}};
    }
    if (std::regex_match(period, found, kMonths) && found.str(2) < found.str(3)) {
        return gis::Message{"period.months",
                            {{"year", found.str(1)},
                             {"first", monthName(found.str(2), language)},
                             {"last", monthName(found.str(3), language)}}};
    }
    return std::nullopt;
}

} // namespace

std::string formatNumber(double value, int decimals, Language language) {
    return withTrueMinus(localeOf(language).toString(value, 'f', decimals));
}

std::string formatInteger(std::int64_t value, Language language) {
    return withTrueMinus(localeOf(language).toString(static_cast<qlonglong>(value)));
}

std::string formatShort(double value, int most, Language language) {
    return formatNumber(value, std::isfinite(value) ? neededDecimals(value, most) : 0, language);
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
    const auto message = periodMessage(period, language);
    return message ? Catalogue(language).text(*message) : period;
}

} // namespace diaban
