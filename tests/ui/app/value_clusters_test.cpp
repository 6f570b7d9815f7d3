// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/window_test.h"
#include "ui/views/histogram_view.h"
#include "ui/views/legend_panel.h"

#include <QComboBox>
#include <QLabel>

namespace diaban::ui {
namespace {

constexpr const char* kProject = R"(version: 1
as_of: 2025-09-30
boundaries: {path: boundaries.gpkg, layer: communes, key: code, name: name, parent: district_name, level: commune}
tables:
  - {path: indicators.csv, key: "Mã xã", period: 2025-Q3, columns: {households: "Tổng số hộ", pledged: "Hộ đã ký cam kết"}}
indicators:
  - {key: pledged_share, target: 85}
maps:
  - {key: plain, indicator: pledged_share, period: 2025-Q3}
  - {key: few, indicator: pledged_share, kind: local_moran, period: 2025-Q3, permutations: 99}
  - {key: many, indicator: pledged_share, kind: local_moran, period: 2025-Q3, permutations: 19999}
  - {key: most, indicator: pledged_share, kind: gi_star, period: 2025-Q3, permutations: 999999}
)";

/// Maps of clusters that are worked out in a job.
class ValueClustersTest : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        m_folder.write("sample/clusters.diaban.yaml", kProject);
        open("clusters.diaban.yaml");
        ASSERT_TRUE(waitFor([&] { return !stop().isVisible(); }));
    }

    QPushButton& stop() { return part<QPushButton>("stop"); }
    [[nodiscard]] std::string shown() { return window().control().shown() ? window().control().shown()->spec.key : ""; }
    [[nodiscard]] QString legend() { return window().findChild<LegendPanel*>()->accessibleName(); }
    [[nodiscard]] std::string chosen() {
        return part<QComboBox>("window.style.map").currentData().toString().toStdString();
    }
};

TEST_F(ValueClustersTest, TheMapStaysAsItWasUntilTheyAreThere) {
    const QString before = legend();
    window().control().choose("many");
    EXPECT_EQ(shown(), "plain");
    EXPECT_EQ(chosen(), "many");
    EXPECT_EQ(legend(), before);
    EXPECT_FALSE(part<QWidget>("window.style.labels").isEnabled()) << "what it says is of the map before";
    EXPECT_TRUE(part<QWidget>("window.style.map").isEnabled());
    EXPECT_TRUE(stop().isVisible());
    EXPECT_FALSE(part<QLabel>("told").text().isEmpty());
    ASSERT_TRUE(waitFor([&] { return shown() == "many"; }));
    EXPECT_FALSE(stop().isVisible());
    EXPECT_EQ(chosen(), "many");
    EXPECT_TRUE(part<QWidget>("window.style.labels").isEnabled());
    EXPECT_THAT(legend().toStdString(), testing::HasSubstr("Cao giữa cao"));
    EXPECT_TRUE(boxWords().isEmpty()) << boxWords().toStdString();
}

TEST_F(ValueClustersTest, WhatWasWorkedOutOnceComesAtOnce) {
    window().control().choose("many");
    ASSERT_TRUE(waitFor([&] { return shown() == "many"; }));
    window().control().choose("plain");
    window().control().choose("many");
    EXPECT_EQ(shown(), "many");
    part<QAbstractButton>("window.style.labels").toggle();
    EXPECT_EQ(window().control().shown()->spec.labels, LabelShow::None) << "an edit of its looks does not wait either";
    EXPECT_FALSE(stop().isVisible());
}

TEST_F(ValueClustersTest, AnotherChoiceLeavesThem) {
    window().control().choose("most");
    window().control().choose("few");
    EXPECT_EQ(shown(), "few") << "so few are worked out at once";
    EXPECT_FALSE(stop().isVisible());
    ASSERT_TRUE(waitFor([] { return qApp->findChild<Job*>() == nullptr; })) << "it has ended";
    EXPECT_EQ(shown(), "few");
}

TEST_F(ValueClustersTest, StoppedTheChoiceGoesBackToWhatIsShown) {
    window().control().choose("most");
    stop().click();
    ASSERT_TRUE(waitFor([&] { return !stop().isVisible(); }));
    EXPECT_EQ(shown(), "plain");
    EXPECT_EQ(chosen(), "plain");
    EXPECT_TRUE(part<QWidget>("window.style.labels").isEnabled());
    EXPECT_THAT(part<QLabel>("told").text().toStdString(), testing::HasSubstr("cụm"));
    EXPECT_TRUE(boxWords().isEmpty()) << boxWords().toStdString();
}

TEST_F(ValueClustersTest, WhatIsReadAnewMeanwhileNeedsNoFormerMap) {
    window().control().choose("most");
    window().document().readAnew(Reach::Figures);
    ASSERT_TRUE(waitFor([&] { return !window().document().isLoading(); }));
    EXPECT_EQ(shown(), "");
    EXPECT_TRUE(stop().isVisible());
    emit window().findChild<HistogramView*>()->limitsDragged({50}); // of what it still shows
    emit window().findChild<HistogramView*>()->limitsChosen({50});
    EXPECT_FALSE(window().document().isModified());
    stop().click();
    ASSERT_TRUE(waitFor([&] { return !stop().isVisible(); }));
    window().control().choose("plain");
    EXPECT_EQ(shown(), "plain");
}

} // namespace
} // namespace diaban::ui
