// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "ui/views/period_bar.h"

#include <gmock/gmock.h>

#include <QLabel>
#include <QSlider>
#include <QTest>
#include <QToolButton>

namespace diaban::ui {
namespace {

using testing::ElementsAre;

class PeriodBarTest : public testing::Test {
protected:
    void SetUp() override {
        test::qtProgram();
        m_bar = std::make_unique<PeriodBar>(m_words);
        m_bar->resize(600, 40);
        m_bar->show({QStringLiteral("Quý I"), QStringLiteral("Quý II"), QStringLiteral("Quý III")}, 2);
        QObject::connect(m_bar.get(), &PeriodBar::previewed, [this](int period) { m_previewed.push_back(period); });
        QObject::connect(m_bar.get(), &PeriodBar::chosen, [this](int period) { m_chosen.push_back(period); });
    }

    template <typename Widget> Widget& part(const char* name) {
        return *m_bar->findChild<Widget*>(QString::fromLatin1(name));
    }

    Words m_words{Language::Vi};
    std::unique_ptr<PeriodBar> m_bar;
    std::vector<int> m_previewed, m_chosen;
};

TEST_F(PeriodBarTest, IsThereOnlyWhereThereIsAChoice) {
    EXPECT_FALSE(m_bar->isHidden());
    m_bar->show({QStringLiteral("Quý I")}, 0);
    EXPECT_TRUE(m_bar->isHidden());
    m_bar->play();
    EXPECT_FALSE(m_bar->isPlaying());
    m_bar->show({}, 0);
    EXPECT_TRUE(m_bar->isHidden());
}

TEST_F(PeriodBarTest, PlaysFromTheFirstWhereItStandsAtTheEndAndStopsThere) {
    m_bar->setInterval(1);
    m_bar->play();
    EXPECT_TRUE(m_bar->isPlaying());
    ASSERT_TRUE(test::waitFor([&] { return !m_bar->isPlaying(); }));
    EXPECT_THAT(m_previewed, ElementsAre(0, 1));
    EXPECT_THAT(m_chosen, ElementsAre(2)) << "the end stays";
}

TEST_F(PeriodBarTest, StaysWhereItIsStopped) {
    m_bar->play();
    m_bar->stop();
    EXPECT_THAT(m_previewed, ElementsAre(0));
    EXPECT_THAT(m_chosen, ElementsAre(0));
    m_bar->stop();
    EXPECT_EQ(m_chosen.size(), 1U);
}

TEST_F(PeriodBarTest, IsMovedByKeysAndButtons) {
    QTest::keyClick(&part<QSlider>("periodSlider"), Qt::Key_Left);
    QTest::keyClick(&part<QSlider>("periodSlider"), Qt::Key_Home);
    part<QToolButton>("periodAfter").click();
    EXPECT_THAT(m_chosen, ElementsAre(1, 0, 1));
    EXPECT_TRUE(m_previewed.empty());
    EXPECT_EQ(part<QSlider>("periodSlider").accessibleDescription(), QStringLiteral("Quý II"));
}

TEST_F(PeriodBarTest, ADragLooksAndLettingGoChooses) {
    auto& slider = part<QSlider>("periodSlider");
    slider.setSliderDown(true);
    slider.setSliderPosition(1);
    EXPECT_THAT(m_previewed, ElementsAre(1));
    EXPECT_TRUE(m_chosen.empty());
    slider.setSliderDown(false);
    EXPECT_THAT(m_chosen, ElementsAre(1));
}

TEST_F(PeriodBarTest, SaysHowTheMapIsWrittenAndOffersToUseWhatIsLookedAt) {
    const QStringList periods{QStringLiteral("Quý I"), QStringLiteral("Quý II")};
    int asked = 0;
    QObject::connect(m_bar.get(), &PeriodBar::useAsked, [&asked] { ++asked; });
    EXPECT_TRUE(part<QToolButton>("periodUse").isHidden());
    m_bar->show(periods, 0, "period.shared_classes", QStringLiteral("in ra quý II"));
    EXPECT_FALSE(part<QToolButton>("periodUse").isHidden());
    EXPECT_EQ(part<QLabel>("periodNote").text(), QStringLiteral("in ra quý II"));
    part<QToolButton>("periodUse").click();
    EXPECT_EQ(asked, 1);
    int left = 0;
    QObject::connect(m_bar.get(), &PeriodBar::leaveAsked, [&left] { ++left; });
    part<QToolButton>("periodLeave").click();
    EXPECT_EQ(left, 1);
    EXPECT_NE(part<QToolButton>("periodLeave").focusPolicy(), Qt::NoFocus) << "Tab leads there";
    m_bar->play();
    EXPECT_TRUE(part<QToolButton>("periodUse").isHidden()) << "not before it stops";
    m_bar->show(periods, 1, "period.shared_classes");
    EXPECT_TRUE(part<QToolButton>("periodUse").isHidden());
    EXPECT_EQ(part<QLabel>("periodNote").text(), m_words("period.shared_classes"));
}

TEST_F(PeriodBarTest, NothingMovesWhenWhatIsLookedAtCanBeUsed) {
    const QStringList periods{QStringLiteral("Quý I/2025"), QStringLiteral("Quý II/2025")};
    const QString looking = QStringLiteral("Bậc chung để so các kỳ; bản đồ in ra là quý II/2025, bậc riêng");
    int least = 0;
    for (const int width : {400, 760, 860, 1100}) {
        m_bar->resize(width, 60);
        m_bar->show(periods, 1);
        QCoreApplication::processEvents();
        const QRect slider = part<QSlider>("periodSlider").geometry();
        const QSize room = m_bar->minimumSizeHint();
        m_bar->show(periods, 0, nullptr, looking);
        QCoreApplication::processEvents();
        EXPECT_EQ(part<QSlider>("periodSlider").geometry(), slider) << width;
        EXPECT_EQ(m_bar->minimumSizeHint(), room) << width;
        EXPECT_GT(part<QLabel>("periodNote").width(), 100) << width;
        least = least == 0 ? room.width() : least;
        EXPECT_EQ(room.width(), least) << "a window with one line can be made as narrow as one with two";
    }
}

TEST_F(PeriodBarTest, TheSliderHasRoomForItsStepsWhereverThereIsAny) {
    QStringList months;
    for (int month = 1; month <= 12; ++month) {
        months << QStringLiteral("%1/2025").arg(month);
    }
    const QStringList quarters{QStringLiteral("Quý I/2025"), QStringLiteral("Quý II/2025"),
                               QStringLiteral("Quý III/2025")};
    const auto sliderAt = [&](const QStringList& periods, int width) {
        m_bar->resize(width, 60);
        m_bar->show(periods, 0, "period.shared_classes");
        QCoreApplication::processEvents();
        return part<QSlider>("periodSlider").width();
    };
    for (const int width : {760, 900, 1300}) {
        EXPECT_GE(sliderAt(quarters, width), 160) << width;
    }
    EXPECT_GE(sliderAt(months, 1300), 480) << "40 pixels a step";
}

} // namespace
} // namespace diaban::ui
