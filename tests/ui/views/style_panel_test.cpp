// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "tests/ui/models/loaded_sample.h"
#include "ui/views/style_panel.h"

#include <gmock/gmock.h>

#include <QComboBox>
#include <QLabel>

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

} // namespace
} // namespace diaban::ui
