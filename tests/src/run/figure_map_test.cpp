// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/figure_map.h"

#include <gtest/gtest.h>

namespace diaban {
namespace {

TEST(MapOfFigure, NumbersOfThingsAreInCirclesAndOthersInClasses) {
    Figure figure{"cameras", "2025", "Cameras", false, unitsWithout(2, UnitState::NoData)};
    figure.values.set(0, 3);
    figure.addsUp = AddsUp::Sum;
    const MapSpec map = mapOfFigure("cameras", figure);
    EXPECT_EQ(map.key, "cameras");
    EXPECT_EQ(map.indicator, "cameras");
    EXPECT_EQ(map.period, "2025");
    EXPECT_EQ(map.analysis.kind, AnalysisKind::Circles);
    figure.values.set(1, -1);
    EXPECT_EQ(mapOfFigure("cameras", figure).analysis.kind, AnalysisKind::None) << "no circle is below zero";
    figure.values.set(1, 1);
    figure.addsUp = AddsUp::Statuses;
    EXPECT_EQ(mapOfFigure("cameras", figure).analysis.kind, AnalysisKind::None);
}

} // namespace
} // namespace diaban
