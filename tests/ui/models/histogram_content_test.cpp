// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/models/loaded_sample.h"
#include "ui/models/histogram_content.h"

#include <gmock/gmock.h>

#include <cmath>
#include <set>

namespace diaban::ui {
namespace {

/// The shares of the sample on their map, whose decimals were chosen.
HistogramContent contentWith(int decimals) {
    const Catalogue words{Language::Vi};
    Project project = loadedSample()->project;
    for (Indicator& indicator : project.indicators) {
        indicator.decimals = decimals;
    }
    return histogramContent(showMap(project, *loadedSample(), project.maps.front(), words));
}

/// Digits behind the decimal sign of "97,7 %".
qsizetype decimalsOf(const QString& text) {
    const QString number = text.section(u' ', 0, 0);
    return number.contains(u',') ? number.size() - number.indexOf(u',') - 1 : 0;
}

TEST(HistogramContentOfAMap, WritesTheEndsOfItsAxisWithTheDecimalsChosen) {
    for (const int decimals : {0, 1, 2}) {
        const HistogramContent content = contentWith(decimals);
        EXPECT_EQ(decimalsOf(content.low), decimals) << content.low.toStdString();
        EXPECT_EQ(decimalsOf(content.high), decimals) << content.high.toStdString();
        EXPECT_EQ(content.grid.decimals, decimals);
        EXPECT_TRUE(content.high.endsWith(QStringLiteral(" %"))) << "as its legend";
    }
    EXPECT_NE(contentWith(0).low, contentWith(2).low);
}

TEST(HistogramContentOfAMap, EndsAreTheSameWhateverTheMethodAndRoundedAsInTables) {
    std::set<double> lows;
    std::set<double> highs;
    for (const gis::ClassMethod method : {gis::ClassMethod::Manual, gis::ClassMethod::Quantile,
                                          gis::ClassMethod::EqualInterval, gis::ClassMethod::Natural}) {
        Project project = loadedSample()->project;
        project.indicators.front().decimals = 1;
        MapSpec spec = project.maps.front();
        spec.classes.method = method;
        if (method != gis::ClassMethod::Manual) {
            spec.classes.limits.clear();
        }
        const HistogramContent content =
            histogramContent(showMap(project, *loadedSample(), spec, Catalogue(Language::En)));
        const double low = std::stod(content.low.toStdString());
        const double high = std::stod(content.high.toStdString());
        lows.insert(low);
        highs.insert(high);
        EXPECT_EQ(low, std::round(content.axis->low * 10) / 10) << "to the decimal of its table";
        EXPECT_EQ(high, std::round(content.axis->high * 10) / 10);
    }
    EXPECT_EQ(lows.size(), 1U);
    EXPECT_EQ(highs.size(), 1U);
}

TEST(HistogramContentOfAMap, HasTheLimitsOfTheLegend) {
    const HistogramContent content = contentWith(-1);
    EXPECT_THAT(content.breaks.limits, testing::IsSupersetOf({70.0, 80.0, 85.0, 90.0}));
    EXPECT_EQ(content.number(85), QStringLiteral("85"));
    EXPECT_EQ(content.colours.size(), content.breaks.size());
    EXPECT_FALSE(content.fixed);
    ASSERT_TRUE(content.axis.has_value());
    EXPECT_LT(content.axis->low, content.axis->high);
}

} // namespace
} // namespace diaban::ui
