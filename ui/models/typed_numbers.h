// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/message.h"
#include "src/message/catalogue.h"

#include <QLocale>
#include <QString>
#include <optional>
#include <variant>
#include <vector>

namespace diaban::ui {

/// How Qt's own parts (a number with arrows, the dialog of files) write numbers and days in that language.
[[nodiscard]] QLocale localeOf(Language language);

/// A number as somebody of that language types it: 1.234,5 in Vietnamese, 1,234.5 in English; nothing for another text
/// and for one that may be meant either way: 85.125 or 0.875 in Vietnamese, 85,125 in English.
[[nodiscard]] std::optional<double> typedNumber(const QString& text, Language language);

/// What is wrong with a text that typedNumber does not take: "limits.not_a_number", or "limits.ambiguous" with both
/// ways to write what may be meant.
[[nodiscard]] gis::Message notTaken(const QString& text, Language language);

/// The text that typedNumber reads as this, with at most so many decimals: without groups, which could be decimals.
[[nodiscard]] QString numberText(double value, int decimals, Language language);

/// Class limits typed with ";" or spaces between, or what is wrong with them: "limits.none", "limits.not_a_number",
/// "limits.ambiguous", "limits.not_ascending", "limits.too_many".
[[nodiscard]] std::variant<std::vector<double>, gis::Message> typedLimits(const QString& text, Language language);

/// The text that typedLimits reads as these, with at most so many decimals.
[[nodiscard]] QString limitsText(const std::vector<double>& limits, int decimals, Language language);

} // namespace diaban::ui
