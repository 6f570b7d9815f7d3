// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/statistics/class_breaks.h"
#include "src/cartography/map_request.h"
#include "src/message/catalogue.h"

#include <string>
#include <vector>

namespace diaban {

/// The multiple of 1 / power that is nearest to a value; the value itself where it is so large that its neighbours lie
/// further apart.
[[nodiscard]] double nearestMultiple(double value, double power) noexcept;

/// The lowest multiple of 1 / power that is not below a value, and the highest that is not above it.
[[nodiscard]] double multipleFrom(double value, double power) noexcept;
[[nodiscard]] double multipleUpTo(double value, double power) noexcept;

/// True where no class has more than twice the units of another, a lowest class of zeros alone left out; many equal
/// figures are in one class, however many.
[[nodiscard]] bool hasNearlyEqualCounts(const gis::ClassBreaks& breaks);

/// True where a method that makes a number of classes made fewer than were asked for: limits would have coincided.
[[nodiscard]] bool hasFewerClasses(const gis::ClassBreaks& breaks);

/// The fewest decimals (0 to 9) with which all limits differ and none is written further from its value than an eighth
/// of the nearest class's width.
[[nodiscard]] int legendDecimals(const gis::ClassBreaks& breaks);

/// The least or the greatest figure, rounded as in tables and sentences: with `most` decimals, and up to three where
/// fewer would leave a zero: "0,04", not "0". Zeros at its end are dropped down to `least` decimals.
[[nodiscard]] std::string extremeWords(double value, int least, int most, Language language);

/// What stands behind the figures of a request in percent: " %", "%" in English; nothing for another unit, which the
/// legend's title alone names.
[[nodiscard]] std::string percentWords(const MapRequest& request, Language language);

/// The range of each class in words that say which end belongs to it: "từ 20 đến 60", "trên 60 đến 80" for
/// (a, b]; "từ 60 đến
/// dưới 85", "từ 85 trở lên" for [a, b). `decimals` -1: legendDecimals; `percent`: put
/// behind the last number; `endDecimals`: see LegendLimits.
[[nodiscard]] std::vector<std::string> rangeWords(const gis::ClassBreaks& breaks, int decimals,
                                                  const Catalogue& catalogue, const std::string& percent = {},
                                                  int endDecimals = -1);

/// How the classes were made and which end of a range belongs to it, for the footer. `workedOut`: see
/// MapRequest::limitsMethod.
[[nodiscard]] std::string methodWords(const gis::ClassBreaks& breaks, const Catalogue& catalogue,
                                      const std::string& workedOut = {});
/// Nothing where the classes have names of their own.
[[nodiscard]] std::string methodWords(const MapRequest& request, const Catalogue& catalogue);

/// How many units are shown, have no data, were not matched, are suppressed: "126 đơn vị: 120 có số liệu, ...".
[[nodiscard]] std::string countWords(const std::vector<UnitState>& states, const Catalogue& catalogue);

} // namespace diaban
