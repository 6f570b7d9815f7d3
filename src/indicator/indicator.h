// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/indicator/unit_values.h"
#include "src/message/local_text.h"

#include <optional>
#include <string>
#include <string_view>

namespace diaban {

/// A count is taken as it stands; a share is numerator over denominator in percent; a rate is numerator over
/// denominator, times `per`.
enum class IndicatorKind { Count, Share, Rate };

/// "count", "share", "rate"; nothing for another.
[[nodiscard]] std::optional<IndicatorKind> indicatorKindOf(std::string_view word);

/// What is measured for each unit and period. `numerator` and `denominator` are keys of other figures: table columns,
/// or kAreaKey.
struct Indicator {
    /// The geodesic area of each unit in square kilometres, known without a table.
    static constexpr std::string_view kAreaKey = "area_km2";

    std::string key;
    LocalText name;
    IndicatorKind kind = IndicatorKind::Count;
    std::string numerator;
    std::string denominator;
    double per = 1;
    LocalText unit;    ///< "%", "người/km²", ...
    int decimals = -1; ///< -1: as few as tell the class limits apart
};

/// The indicator from its two figures, unit by unit. Where either has no figure the result has none, for the same
/// reason (not matched before no data); a denominator of zero gives no data, never zero or infinity.
[[nodiscard]] UnitValues ratio(const Indicator& indicator, const UnitValues& numerator, const UnitValues& denominator);

} // namespace diaban
