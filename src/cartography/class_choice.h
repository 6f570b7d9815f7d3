// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/statistics/class_breaks.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// How a map's classes are made.
struct ClassChoice {
    gis::ClassMethod method = gis::ClassMethod::Quantile;
    int number = 5;             ///< of classes; sd, headtail and box have their own, pretty comes near it
    std::vector<double> limits; ///< of Manual: the inner limits; the ends are open
    bool zeroApart = false;     ///< zeros are a class of their own, the lowest, beside those asked for
};

/// "quantile", "equal", "natural" (also "jenks"), "pretty", "sd" (also "stddev"), "headtail", "box", "geometric",
/// "manual"; nothing for another.
[[nodiscard]] std::optional<gis::ClassMethod> classMethodOf(std::string_view text);

/// The name that classMethodOf reads.
[[nodiscard]] std::string_view nameOf(gis::ClassMethod method);

/// The names of all methods, as nameOf gives them.
[[nodiscard]] std::vector<std::string> classMethodNames();

/// The class breaks of values (NaN: left out) by that choice. Zeros are set apart only where there are some and nothing
/// lies below them. Where quantiles would leave one class of different values, they are natural breaks, and the breaks
/// say in place of what. Throws as gis::manualBreaks and gis::geometricBreaks.
[[nodiscard]] gis::ClassBreaks classBreaks(const ClassChoice& choice, std::span<const double> values);

} // namespace diaban
