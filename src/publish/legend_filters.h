// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/map_style.h"

#include <span>
#include <string>
#include <vector>

namespace diaban {

/// Limits that divide the numbers of a file as a map's limits divide the figures they stand for: the same, unless a
/// file keeps a number a last digit beside what it was (`written`: what each file that shares the style keeps, in unit
/// order, NaN where there is none), so that a unit at a limit would change its class or fall out of all.
[[nodiscard]] std::vector<double> limitsFor(const gis::ClassBreaks& breaks, std::span<const double> values,
                                            std::span<const std::vector<double>> written);

/// The expressions by which QGIS knows a figure and, where there is one, the reason of its absence.
struct FigureExpressions {
    std::string value;
    std::string status;                   ///< empty: none
    std::string classes{};                ///< of given classes: the field of their keys; empty: none
    std::vector<std::string> classKeys{}; ///< of given classes
    std::string circles{};                ///< of what circles stand for; empty: no circles
    std::string weak{};                   ///< the field of what is outlined; empty: no outlines
};

/// Which units a row of the legend stands for, as a QGIS expression: every unit fits one row. `limits` as limitsFor
/// gives them.
[[nodiscard]] std::string rowFilter(const LegendRow& row, const gis::ClassBreaks& breaks,
                                    const std::vector<double>& limits, const FigureExpressions& figure);

} // namespace diaban
