// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/indicator/status_words.h"
#include "src/indicator/unit_values.h"
#include "src/message/local_text.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// A count is taken as it stands; a share is numerator over denominator in percent; a rate is numerator over
/// denominator, times `per`; a status is yes (1) or no (0).
enum class IndicatorKind { Count, Share, Rate, Status };

/// Which way is better.
enum class Direction { More, Less };

/// Whether a share or rate is shown as it is, or drawn to the mean of all units or of the neighbourhood, the more the
/// fewer it is made of (empirical Bayes; Marshall 1991).
enum class Smoothing { None, Global, Local };

/// What of the movement an indicator measures.
enum class IndicatorGroup { Organisation, Reach, Result };

/// "count", "share", "rate", "status"; nothing for another.
[[nodiscard]] std::optional<IndicatorKind> indicatorKindOf(std::string_view word);
/// "more", "less"; nothing for another.
[[nodiscard]] std::optional<Direction> directionOf(std::string_view word);
/// "organisation", "reach", "result"; nothing for another.
[[nodiscard]] std::optional<IndicatorGroup> indicatorGroupOf(std::string_view word);

/// "none", "eb_global", "eb_local"; nothing for another.
[[nodiscard]] std::optional<Smoothing> smoothingOf(std::string_view word);

/// What is measured for each unit and period. `numerator` and `denominator` are keys of other figures: table columns,
/// or kAreaKey. A count or status is its numerator, which is mostly the key itself. A share that a column of its own
/// key states may name neither.
struct Indicator {
    /// The geodesic area of each unit in square kilometres, known without a table.
    static constexpr std::string_view kAreaKey = "area_km2";

    std::string key;
    LocalText name;
    IndicatorKind kind = IndicatorKind::Count;
    std::string numerator;
    std::string denominator;
    double per = 1;
    LocalText unit;                      ///< "%", "người/km²", ...
    std::optional<Direction> direction;  ///< nothing: neither is better (base figures)
    std::optional<double> target;        ///< in the indicator's own unit; a status: percent of units
    double weight = 1;                   ///< in a composite index; zero or more
    std::optional<IndicatorGroup> group; ///< nothing: a base figure
    int decimals = -1;                   ///< -1: as few as tell the class limits apart
    std::vector<std::string> headers;    ///< texts of columns that hold it
    double minDenominator = 0;           ///< a share or rate of fewer is suppressed
    Smoothing smoothing = Smoothing::None;
    StatusWords statusWords; ///< of a status: texts of its own beside the usual ones

    /// True for a share or rate, which is made of two figures and never averaged.
    [[nodiscard]] bool isRatio() const noexcept { return kind == IndicatorKind::Share || kind == IndicatorKind::Rate; }
    /// What numerator over denominator is multiplied by: 100 for a share, `per` for a rate.
    [[nodiscard]] double factor() const noexcept;

    friend bool operator==(const Indicator&, const Indicator&) = default;
};

/// A title with its unit in brackets, where the title does not name the unit already: "Mật độ dân số (người/km²)", but
/// "Tổ hòa giải" alone for teams.
[[nodiscard]] std::string titleWithUnit(const std::string& title, const std::string& unit);

/// The indicator from its two figures, unit by unit. Where either has no figure the result has none, for the same
/// reason (not matched before no data); a denominator of zero or less gives no data, never zero or infinity. A
/// denominator below the indicator's least is suppressed.
[[nodiscard]] UnitValues ratio(const Indicator& indicator, const UnitValues& numerator, const UnitValues& denominator);

} // namespace diaban
