// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/message.h"
#include "src/message/catalogue.h"

#include <QString>
#include <optional>
#include <variant>
#include <vector>

namespace diaban::ui {

/// A number as somebody of that language types it: 1.234,5 in Vietnamese, 1,234.5 in English; nothing for another text.
[[nodiscard]] std::optional<double> typedNumber(const QString& text, Language language);

/// Class limits typed with ";" or spaces between, or what is wrong with them: "limits.none", "limits.not_a_number",
/// "limits.not_ascending", "limits.too_many".
[[nodiscard]] std::variant<std::vector<double>, gis::Message> typedLimits(const QString& text, Language language);

/// The text that typedLimits reads as these, with at most so many decimals.
[[nodiscard]] QString limitsText(const std::vector<double>& limits, int decimals, Language language);

} // namespace diaban::ui
