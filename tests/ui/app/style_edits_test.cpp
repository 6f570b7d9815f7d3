// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/window_test.h"
#include "ui/app/main_window.h"
#include "ui/views/histogram_view.h"
#include "ui/views/legend_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>
#include <algorithm>

namespace diaban::ui {
namespace {

/// The style of the map that is shown, changed in the panel: edits of the project that are undone.
class StyleEditsTest : public WindowTest {};

TEST_F(StyleEditsTest, AnotherMethodIsAnEditThatIsUndone) {
    open();
    auto& method = part<QComboBox>("window.style.method");
    const std::string before = m_window->document().text();
    test::choose(method, method.findData(QStringLiteral("natural")));
    EXPECT_TRUE(m_window->isWindowModified());
    EXPECT_EQ(m_window->control().shown()->request.breaks.method, gis::ClassMethod::Natural);
    EXPECT_EQ(m_window->actions()[Act::Undo].text(), QStringLiteral("Hoàn tác: đổi kiểu bản đồ"));
    m_window->actions()[Act::Undo].trigger();
    EXPECT_EQ(m_window->actions()[Act::Undo].text(), QStringLiteral("Hoàn tác"));
    EXPECT_EQ(m_window->document().text(), before);
    EXPECT_EQ(m_window->control().shown()->request.breaks.method, gis::ClassMethod::Manual);
    EXPECT_FALSE(m_window->isWindowModified());
}

TEST_F(StyleEditsTest, AMapThatTheProjectHasNotIsShownAndAddedOnceItIsEdited) {
    open();
    auto& maps = part<QComboBox>("window.style.map");
    ASSERT_GT(maps.count(), 2);
    test::choose(maps, maps.count() - 1);
    EXPECT_EQ(m_window->document().project().maps.size(), 2U) << "looking is no edit";
    auto& colours = part<QComboBox>("window.style.colours");
    test::choose(colours, colours.findData(QStringLiteral("Greens")));
    EXPECT_EQ(m_window->document().project().maps.size(), 3U);
}

TEST_F(StyleEditsTest, TypedLimitsAreAnEditAndFaultsAreToldInPlace) {
    open();
    auto& line = part<QLineEdit>("styleLimits");
    EXPECT_EQ(line.text(), QStringLiteral("70; 80; 85; 90"));
    const std::string before = m_window->document().text();
    line.setText(QStringLiteral("60; 90; 80"));
    QTest::keyClick(&line, Qt::Key_Return);
    EXPECT_EQ(m_window->document().text(), before);
    EXPECT_TRUE(line.accessibleDescription().contains(QStringLiteral("tăng dần")));
    line.setText(QStringLiteral("60; 72,5; 90"));
    QTest::keyClick(&line, Qt::Key_Return);
    EXPECT_EQ(m_window->control().shown()->spec.classes.limits, (std::vector<double>{60, 72.5, 90}));
    EXPECT_TRUE(line.accessibleDescription().isEmpty());
    m_window->actions()[Act::Undo].trigger();
    EXPECT_EQ(m_window->document().text(), before);
    EXPECT_EQ(line.text(), QStringLiteral("70; 80; 85; 90"));
}

TEST_F(StyleEditsTest, LimitsAreOneNumberInFieldLegendHistogramAndProject) {
    open();
    auto& line = part<QLineEdit>("styleLimits");
    auto& method = part<QComboBox>("window.style.method");
    const auto inLegend = [&](const QString& limit) { // "86" may be "86,0" beside "82,4"
        const QString legend = window().findChild<LegendPanel*>()->accessibleName();
        return legend.contains(QRegularExpression(QStringLiteral("(^|\\s)") + limit + QStringLiteral("(,0+)?\\s")));
    };
    for (const char* name : {"natural", "quantile"}) {
        test::choose(method, method.findData(QString::fromLatin1(name)));
        const QStringList limits = line.text().split(QStringLiteral("; "));
        EXPECT_EQ(limits.size(), 4);
        EXPECT_TRUE(std::ranges::all_of(limits, inLegend)) << line.text().toStdString();
    }
    auto& histogram = *window().findChild<HistogramView*>();
    const QStringList before = line.text().split(QStringLiteral("; "));
    emit histogram.limitsChosen(histogram.innerLimits());
    EXPECT_EQ(line.text().split(QStringLiteral("; ")), before) << "lines that were let go where they stood";
    EXPECT_TRUE(std::ranges::all_of(before, inLegend)) << line.text().toStdString();
    for (QString limit : before) {
        EXPECT_NE(window().document().text().find(limit.replace(u',', u'.').toStdString()), std::string::npos);
    }
}

TEST_F(StyleEditsTest, TheLegendHatchesWhatTheMapHatches) {
    open();
    const auto hatched = [&] {
        return std::ranges::count_if(window().findChild<LegendPanel*>()->scene().legend,
                                     [](const LegendRow& row) { return !row.hatchLines.empty(); });
    };
    const auto before = hatched();
    ASSERT_GT(before, 0);
    part<QCheckBox>("styleMissing").setChecked(false);
    EXPECT_EQ(hatched(), 0);
    part<QCheckBox>("styleMissing").setChecked(true);
    EXPECT_EQ(hatched(), before);
}

TEST_F(StyleEditsTest, ATargetThatNoShareCanHaveIsToldInPlace) {
    open();
    const std::string before = window().document().text();
    auto& target = part<QLineEdit>("style.target");
    for (const char* text : {"101", "-1"}) {
        target.setText(QString::fromLatin1(text));
        QTest::keyClick(&target, Qt::Key_Return);
        EXPECT_TRUE(target.accessibleDescription().contains(QStringLiteral("từ 0 đến 100"))) << text;
    }
    EXPECT_EQ(window().document().text(), before);
    EXPECT_TRUE(boxWords().isEmpty());
}

TEST_F(StyleEditsTest, DecimalsOfAFigureAreAnEditThatIsUndone) {
    open();
    const auto settled = [&] { return !window().document().isLoading(); };
    const std::string before = window().document().text();
    auto& decimals = part<QSpinBox>("style.decimals");
    decimals.setValue(2);
    ASSERT_TRUE(waitFor(settled));
    EXPECT_EQ(window().document().project().findIndicator("pledged_share")->decimals, 2);
    EXPECT_EQ(window().control().shown()->request.decimals, 2);
    decimals.setValue(decimals.minimum());
    ASSERT_TRUE(waitFor(settled));
    EXPECT_EQ(window().control().shown()->request.decimals, -1) << "as few as tell classes apart";
    EXPECT_EQ(decimals.text(), QStringLiteral("tự động"));
    window().actions()[Act::Undo].trigger();
    ASSERT_TRUE(waitFor(settled));
    EXPECT_EQ(window().document().text(), before);
}

TEST_F(StyleEditsTest, ATargetIsAnEditThatIsUndone) {
    open();
    const std::string before = m_window->document().text();
    auto& target = part<QLineEdit>("style.target");
    EXPECT_EQ(target.text(), QStringLiteral("85"));
    target.setText(QStringLiteral("87,5"));
    QTest::keyClick(&target, Qt::Key_Return);
    const auto settled = [&] { return !m_window->document().isLoading(); };
    ASSERT_TRUE(waitFor(settled));
    EXPECT_EQ(m_window->document().project().findIndicator("pledged_share")->target, 87.5);
    EXPECT_EQ(m_window->control().shown()->request.target, 87.5);
    m_window->actions()[Act::Undo].trigger();
    ASSERT_TRUE(waitFor(settled));
    EXPECT_EQ(m_window->document().text(), before);
    target.setText(QString());
    QTest::keyClick(&target, Qt::Key_Return);
    ASSERT_TRUE(waitFor(settled));
    EXPECT_FALSE(m_window->document().project().findIndicator("pledged_share")->target);
}

TEST_F(StyleEditsTest, SmallDenominatorsAreHiddenAndThatIsUndone) {
    open();
    const auto settled = [&] { return !m_window->document().isLoading(); };
    auto& least = part<QSpinBox>("style.least");
    const std::string before = m_window->document().text();
    least.setValue(1500);
    ASSERT_TRUE(waitFor(settled));
    const auto hidden = std::ranges::count(m_window->control().shown()->request.states, UnitState::Suppressed);
    EXPECT_GT(hidden, 0);
    m_window->actions()[Act::Undo].trigger();
    ASSERT_TRUE(waitFor(settled));
    EXPECT_EQ(m_window->document().text(), before);
    EXPECT_EQ(least.value(), 0);
}

} // namespace
} // namespace diaban::ui
