// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/typed_numbers.h"

#include "src/message/number_format.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <cmath>

namespace diaban::ui {

namespace {

constexpr qsizetype kMostLimits = 8; ///< of nine classes, the most that a palette has colours for
constexpr char16_t kMinus = 0x2212;

} // namespace

std::optional<double> typedNumber(const QString& text, Language language) {
    QLocale locale(language == Language::Vi ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
                                            : QLocale(QLocale::English, QLocale::UnitedStates));
    bool read = false;
    const double value = locale.toDouble(text.trimmed().replace(QChar(kMinus), u'-'), &read);
    return read && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::variant<std::vector<double>, gis::Message> typedLimits(const QString& text, Language language) {
    static const QRegularExpression between(QStringLiteral("[;\\s]+"));
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    std::vector<double> limits;
    for (const QString& part : parts) {
        const std::optional<double> limit = typedNumber(part, language);
        if (!limit) {
            return gis::Message{"limits.not_a_number", {{"text", part.toStdString()}}};
        }
        if (!limits.empty() && *limit <= limits.back()) {
            return gis::Message{"limits.not_ascending", {{"text", part.toStdString()}}};
        }
        limits.push_back(*limit);
    }
    if (limits.empty()) {
        return gis::Message{"limits.none", {}};
    }
    if (parts.size() > kMostLimits) {
        return gis::Message{"limits.too_many", {{"most", std::int64_t{kMostLimits}}}};
    }
    return limits;
}

QString limitsText(const std::vector<double>& limits, int decimals, Language language) {
    QStringList texts;
    for (const double limit : limits) {
        texts.append(QString::fromStdString(formatShort(limit, decimals, language)));
    }
    return texts.join(QStringLiteral("; "));
}

} // namespace diaban::ui
