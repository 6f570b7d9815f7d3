// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "tests/ui/models/loaded_sample.h"
#include "ui/views/style_panel.h"

#include <gmock/gmock.h>

#include <QComboBox>
#include <QLabel>
#include <QSpinBox>

namespace diaban::ui {
namespace {

/// A map of the sample.
ShownMap mapBy(const std::string& indicator, gis::ClassMethod method) {
    MapSpec spec;
    spec.key = indicator;
    spec.indicator = indicator;
    spec.period = "2025-Q3";
    spec.classes.method = method;
    return showMap(loadedSample()->project, *loadedSample(), spec, Catalogue(Language::Vi));
}

TEST(StylePanel, SaysWhichMethodTookThePlaceOfQuantilesThatCoincide) {
    test::qtProgram();
    Words words(Language::Vi);
    StylePanel panel(words);
    const auto* note = panel.findChild<QLabel*>(QStringLiteral("styleMethodNote"));
    const auto* method = panel.findChild<QComboBox*>(QStringLiteral("window.style.method"));
    panel.show(mapBy("security_teams_per_hamlet", gis::ClassMethod::Quantile), {"2025-Q3"});
    EXPECT_EQ(method->currentData().toString(), QStringLiteral("quantile")) << "what was chosen stays chosen";
    EXPECT_TRUE(note->isVisibleTo(&panel));
    EXPECT_THAT(note->text().toStdString(),
                testing::AllOf(testing::HasSubstr("dùng ngắt tự nhiên, 5 bậc"), testing::StartsWith("⚠")));
    words.setLanguage(Language::En);
    EXPECT_THAT(note->text().toStdString(), testing::HasSubstr("natural breaks, 5 classes"));
    panel.show(mapBy("security_teams_per_hamlet", gis::ClassMethod::Natural), {"2025-Q3"});
    EXPECT_FALSE(note->isVisibleTo(&panel)) << "they were asked for";
    panel.show(mapBy("pledged_share", gis::ClassMethod::Quantile), {"2025-Q3"});
    EXPECT_FALSE(note->isVisibleTo(&panel));
}

TEST(StylePanel, SaysWhereQuantilesLeaveFewerClassesAndKeepsTheNumberAskedFor) {
    test::qtProgram();
    Words words(Language::Vi);
    StylePanel panel(words);
    ShownMap map = mapBy("pledged_share", gis::ClassMethod::Quantile);
    for (double& value : map.request.values) {
        value = value < 88 ? 80 : value;
    }
    map.request.breaks = gis::quantileBreaks(map.request.values, 5);
    ASSERT_LT(map.request.breaks.size(), 5U);
    ASSERT_GT(map.request.breaks.size(), 1U);
    panel.show(map, {"2025-Q3"});
    const auto* note = panel.findChild<QLabel*>(QStringLiteral("styleMethodNote"));
    EXPECT_TRUE(note->isVisibleTo(&panel));
    EXPECT_THAT(note->text().toStdString(), testing::HasSubstr("bậc thay vì 5"));
    EXPECT_EQ(panel.findChild<QSpinBox*>(QStringLiteral("window.style.number"))->value(), 5);
    words.setLanguage(Language::En);
    EXPECT_THAT(note->text().toStdString(), testing::HasSubstr("instead of 5: units share figures"));
    map.request.breaks.asked = map.request.breaks.size();
    map.request.breaks.counts.front() = 100;
    map.request.breaks.counts.back() = 3;
    panel.show(map, {"2025-Q3"});
    EXPECT_THAT(note->text().toStdString(), testing::HasSubstr("equal figures are always in one class"));
}

TEST(StylePanel, TheNumberOfClassesIsChosenWhereTheMethodHeedsIt) {
    test::qtProgram();
    const Words words(Language::Vi);
    StylePanel panel(words);
    const auto* number = panel.findChild<QSpinBox*>(QStringLiteral("window.style.number"));
    const auto shown = [&](gis::ClassMethod method) {
        panel.show(mapBy("pledged_share", method), {"2025-Q3"});
        return number->isEnabled();
    };
    for (const gis::ClassMethod method : {gis::ClassMethod::Quantile, gis::ClassMethod::EqualInterval,
                                          gis::ClassMethod::Natural, gis::ClassMethod::Pretty}) {
        EXPECT_TRUE(shown(method)) << static_cast<int>(method);
    }
    for (const gis::ClassMethod method :
         {gis::ClassMethod::StandardDeviation, gis::ClassMethod::HeadTail, gis::ClassMethod::Box}) {
        EXPECT_FALSE(shown(method)) << static_cast<int>(method);
        EXPECT_EQ(number->toolTip(), words("style.fixed.number_of_method"));
        EXPECT_EQ(number->accessibleDescription(), number->toolTip());
    }
}

TEST(StylePanel, WhatIsChosenAlreadyAndChosenAgainIsNoEdit) {
    test::qtProgram();
    const Words words(Language::Vi);
    StylePanel panel(words);
    int edits = 0;
    QObject::connect(&panel, &StylePanel::edited, [&edits] { ++edits; });
    for (const gis::ClassMethod method : {gis::ClassMethod::Quantile, gis::ClassMethod::Natural}) {
        panel.show(mapBy("pledged_share", method), {"2025-Q3"});
        for (QComboBox* box : panel.findChildren<QComboBox*>()) {
            emit box->activated(box->currentIndex());
            EXPECT_EQ(edits, 0) << box->objectName().toStdString();
        }
    }
    auto* method = panel.findChild<QComboBox*>(QStringLiteral("window.style.method"));
    emit method->activated(method->findData(QStringLiteral("quantile")));
    EXPECT_EQ(edits, 1);
}

} // namespace
} // namespace diaban::ui
