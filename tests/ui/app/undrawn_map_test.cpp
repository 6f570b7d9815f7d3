// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/two_quarters.h"
#include "tests/ui/app/window_test.h"
#include "ui/views/legend_panel.h"

#include <QComboBox>
#include <QLabel>

namespace diaban::ui {
namespace {

using testing::HasSubstr;
using testing::Not;

/// A project one of whose maps is of a period that no table has.
class UndrawnMapTest : public WindowTest {
protected:
    void openWithUndrawn(const std::string& undrawn) {
        const fs::path folder = m_folder.path() / "quarters";
        const fs::path file = test::copySampleOfTwoQuarters(folder);
        std::ifstream in(file);
        std::string text{std::istreambuf_iterator<char>(in), {}};
        text.insert(text.find("outputs:"), undrawn);
        std::ofstream(file) << text;
        window().files().open(file);
        ASSERT_TRUE(waitFor([&] { return map().ground() != nullptr && window().control().shown().has_value(); }));
    }
    QComboBox& periods() { return part<QComboBox>("window.style.period"); }
    std::string why() {
        const QLabel& label = part<QLabel>("styleWhyNone");
        return label.isVisibleTo(&window()) ? label.text().toStdString() : std::string();
    }
    std::string step5() { return part<QPushButton>("step5").text().simplified().toStdString(); }
    void choosePeriod(const QString& words) {
        const int row = periods().findText(words);
        ASSERT_GE(row, 0) << words.toStdString();
        periods().setCurrentIndex(row);
        emit periods().activated(row);
    }
};

TEST_F(UndrawnMapTest, LeavesNothingOfTheMapBeforeAndIsMendedInPlace) {
    openWithUndrawn("  - {key: late, indicator: pledged_share, period: 2026-Q1}\n");
    EXPECT_FALSE(part<QWidget>("window.style.period").accessibleName().isEmpty());
    const std::string before = window().document().text();
    window().control().choose("late");
    EXPECT_FALSE(window().control().shown().has_value());
    EXPECT_EQ(part<QComboBox>("window.style.map").currentText(), QStringLiteral("Tỷ lệ hộ ký cam kết")) << "no key";
    EXPECT_TRUE(window().findChild<LegendPanel*>()->accessibleName().isEmpty());
    EXPECT_TRUE(part<QLineEdit>("styleLimits").text().isEmpty());
    EXPECT_FALSE(part<QWidget>("window.style.method").isEnabled());
    EXPECT_THAT(why(), HasSubstr("Quý I/2026"));
    EXPECT_THAT(why(), HasSubstr("Quý II/2025, Quý III/2025"));
    EXPECT_THAT(why(), HasSubstr("trong ô Kỳ"));
    EXPECT_THAT(why(), Not(HasSubstr("pledged_share")));
    EXPECT_TRUE(boxWords().isEmpty()) << boxWords().toStdString();
    EXPECT_THAT(step5(), HasSubstr("1 trên 3 bản đồ chưa vẽ được"));
    EXPECT_THAT(step5(), HasSubstr("không có số liệu Quý I/2026"));
    ASSERT_TRUE(periods().isEnabled());
    EXPECT_EQ(periods().count(), 2);
    choosePeriod(QStringLiteral("Quý II/2025"));
    ASSERT_TRUE(window().control().shown().has_value());
    EXPECT_EQ(window().control().shown()->spec.key, "late");
    EXPECT_TRUE(why().empty());
    EXPECT_THAT(step5(), HasSubstr("3 bản đồ"));
    window().actions()[Act::Undo].trigger();
    EXPECT_EQ(window().document().text(), before);
    EXPECT_THAT(why(), HasSubstr("Quý I/2026"));
}

TEST_F(UndrawnMapTest, OfSeveralPeriodsOneOfWhichIsMissingBecomesOneOfAPeriodThatIsThere) {
    openWithUndrawn("  - {key: late, indicator: pledged_share, periods: [2025-Q3, 2026-Q1]}\n");
    window().control().choose("late");
    EXPECT_FALSE(window().control().shown().has_value());
    choosePeriod(QStringLiteral("Quý III/2025"));
    ASSERT_TRUE(window().control().shown().has_value());
    EXPECT_TRUE(window().control().shown()->spec.periods.empty());
}

TEST_F(UndrawnMapTest, WhoseChangeHasNothingToCompareWithSaysWhatToAdd) {
    openWithUndrawn("  - {key: late, indicator: pledged_share, kind: change, since: 2024-Q1, period: 2025-Q3}\n");
    window().control().choose("late");
    EXPECT_THAT(why(), HasSubstr("Quý I/2024"));
    EXPECT_THAT(why(), HasSubstr("Thêm bảng"));
    EXPECT_FALSE(periods().isEnabled()) << "no period would help";
    EXPECT_THAT(step5(), HasSubstr("1 trên 3 bản đồ chưa vẽ được"));
}

TEST_F(UndrawnMapTest, AProjectWithoutMapsSaysThatItShowsDefaultOnes) {
    openWithUndrawn({});
    Project project = window().document().project();
    project.maps.clear();
    project.outputs.clear();
    ASSERT_TRUE(window().document().change(project, QStringLiteral("x"), Reach::Looks));
    ASSERT_TRUE(window().control().shown().has_value());
    EXPECT_THAT(step5(), HasSubstr("bản đồ mặc định"));
    EXPECT_THAT(step5(), Not(HasSubstr(" 0 ")));
}

} // namespace
} // namespace diaban::ui
