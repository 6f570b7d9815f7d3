// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/day_of_figures.h"

#include "src/message/period.h"

#include <QDate>
#include <QLocale>
#include <algorithm>

namespace diaban::ui {

namespace {

constexpr int kMonthsInHalf = 6, kMonthsInQuarter = 3;

int firstMonthOf(const Period& period) {
    switch (period.kind) {
    case Period::Kind::Year:
        return 1;
    case Period::Kind::Half:
        return (period.first - 1) * kMonthsInHalf + 1;
    case Period::Kind::Quarter:
        return (period.first - 1) * kMonthsInQuarter + 1;
    case Period::Kind::Month:
    case Period::Kind::Months:
        return period.first;
    }
    return 1;
}

/// As YYYY-MM-DD.
std::string firstDayOf(const Period& period) {
    const int month = firstMonthOf(period);
    std::string day = period.year;
    day += month < 10 ? "-0" : "-";
    day += std::to_string(month);
    day += "-01";
    return day;
}

} // namespace

std::vector<std::string> periodsOf(const Study& study) {
    std::vector<std::string> periods;
    for (const JoinedTable& table : study.tables) {
        if (!table.period.empty()) {
            periods.push_back(table.period);
        }
    }
    return periods;
}

std::optional<std::string> newestAfter(const std::vector<std::string>& periods, const std::string& day) {
    std::optional<std::string> newest;
    std::string begins = day;
    for (const std::string& text : periods) {
        const std::optional<Period> period = periodOf(text);
        if (period && firstDayOf(*period) > begins) {
            newest = text;
            begins = firstDayOf(*period);
        }
    }
    return newest;
}

QString readWords(const std::string& day, const Words& words) {
    const QDate date = QDate::fromString(qt(day), Qt::ISODate);
    if (!date.isValid()) {
        return {};
    }
    const QString month = words.language() == Language::Vi ? QString::number(date.month())
                                                           : QLocale(QLocale::English).monthName(date.month());
    return words(
        {"facts.day.read",
         {{"day", std::to_string(date.day())}, {"month", month.toStdString()}, {"year", std::to_string(date.year())}}});
}

} // namespace diaban::ui
