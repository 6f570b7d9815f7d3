// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/typed_numbers.h"

#include "src/message/number_format.h"

#include <QRegularExpression>
#include <QStringList>
#include <cmath>

namespace diaban::ui {

namespace {

constexpr qsizetype kMostLimits = 8; ///< of nine classes, the most that a palette has colours for
constexpr char16_t kMinus = 0x2212;

/// What separates groups of thousands, and is the decimal sign of the other language.
QChar groupSign(Language language) {
    return language == Language::Vi ? u'.' : u',';
}

QString withoutMinus(const QString& text) {
    return text.trimmed().replace(QChar(kMinus), u'-');
}

/// "85.125" or "0.875" in Vietnamese: one group, or groups behind a zero, that may be meant as decimals.
bool isAmbiguous(const QString& text, Language language) {
    static const QRegularExpression points(QStringLiteral("^[-+]?(\\d{1,3}\\.\\d{3}|0\\d{0,2}(\\.\\d{3})+,?\\d*)$"));
    static const QRegularExpression commas(QStringLiteral("^[-+]?(\\d{1,3},\\d{3}|0\\d{0,2}(,\\d{3})+\\.?\\d*)$"));
    return (language == Language::Vi ? points : commas).match(withoutMinus(text)).hasMatch();
}

} // namespace

QLocale localeOf(Language language) {
    return language == Language::Vi ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
                                    : QLocale(QLocale::English, QLocale::UnitedStates);
}

std::optional<double> typedNumber(const QString& text, Language language) {
    bool read = false;
    const double value = localeOf(language).toDouble(withoutMinus(text), &read);
    return read && std::isfinite(value) && !isAmbiguous(text, language) ? std::optional(value) : std::nullopt;
}

gis::Message notTaken(const QString& text, Language language) {
    const QString trimmed = text.trimmed();
    if (!isAmbiguous(trimmed, language)) {
        return {"limits.not_a_number", {{"text", trimmed.toStdString()}}};
    }
    static const QRegularExpression leadingZeros(QStringLiteral("^([-+]?)0+(?=\\d)"));
    const QChar decimalSign = language == Language::Vi ? u',' : u'.';
    QString decimal = trimmed;
    decimal.replace(groupSign(language), decimalSign);
    QString whole = QString(trimmed).remove(groupSign(language));
    whole.replace(leadingZeros, QStringLiteral("\\1"));
    return {"limits.ambiguous",
            {{"text", trimmed.toStdString()}, {"decimal", decimal.toStdString()}, {"whole", whole.toStdString()}}};
}

QString numberText(double value, int decimals, Language language) {
    return QString::fromStdString(formatShort(value, decimals, language)).remove(groupSign(language));
}

std::variant<std::vector<double>, gis::Message> typedLimits(const QString& text, Language language) {
    static const QRegularExpression between(QStringLiteral("[;\\s]+"));
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    std::vector<double> limits;
    for (const QString& part : parts) {
        const std::optional<double> limit = typedNumber(part, language);
        if (!limit) {
            return notTaken(part, language);
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
        texts.append(numberText(limit, decimals, language));
    }
    return texts.join(QStringLiteral("; "));
}

} // namespace diaban::ui
