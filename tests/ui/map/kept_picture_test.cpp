// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "ui/map/kept_picture.h"

#include <gtest/gtest.h>

#include <QPainter>
#include <QSignalSpy>
#include <atomic>
#include <memory>
#include <thread>

namespace diaban::ui {

namespace {

using diaban::test::waitFor;

constexpr GroundView kView{1, 100, 100, 80, 40};

GroundView movedBy(int right, double scale = 1) {
    GroundView view = kView;
    view.left += right;
    view.pixelsPerUnit *= scale;
    return view;
}

/// A stripe at the pixels 120 to 130 of the ground, of one colour.
KeptPicture::Draw stripe(const QColor& colour) {
    return [colour](QPainter& painter, const GroundView& view, const gis::Progress&) {
        painter.fillRect(120 - view.left, 0, 10, view.height, colour);
    };
}

class KeptPictureTest : public testing::Test {
protected:
    QImage later(const GroundView& view, bool moving, const KeptPicture::Draw& draw) {
        QImage image(view.width, view.height, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        m_kept.paintLater(painter, view, moving, draw);
        return image;
    }
    [[nodiscard]] bool drawn() {
        return waitFor([this] { return !m_kept.isDrawing(); });
    }

    KeptPicture m_kept;
};

TEST_F(KeptPictureTest, IsDrawnInAJobAndThenTold) {
    QSignalSpy told(&m_kept, &KeptPicture::drawn);
    EXPECT_EQ(later(kView, false, stripe(Qt::red)).pixelColor(25, 20), QColor(Qt::white));
    ASSERT_TRUE(drawn());
    EXPECT_EQ(told.size(), 1);
    EXPECT_EQ(later(kView, false, stripe(Qt::red)).pixelColor(25, 20), QColor(Qt::red));
    EXPECT_EQ(later(kView, false, stripe(Qt::red)).pixelColor(35, 20), QColor(Qt::white));
    EXPECT_FALSE(m_kept.isDrawing()) << "it is there already";
}

TEST_F(KeptPictureTest, GoesWithTheMapWhileThatMovesAndIsDrawnAnewOnceItRests) {
    (void)later(kView, false, stripe(Qt::red));
    ASSERT_TRUE(drawn());
    EXPECT_EQ(later(movedBy(-50), true, stripe(Qt::blue)).pixelColor(75, 20), QColor(Qt::red));
    EXPECT_EQ(later(movedBy(-50, 2), true, stripe(Qt::blue)).pixelColor(5, 20), QColor(Qt::white));
    EXPECT_FALSE(m_kept.isDrawing());
    EXPECT_EQ(later(movedBy(-50), false, stripe(Qt::blue)).pixelColor(75, 20), QColor(Qt::red)) << "until it is drawn";
    ASSERT_TRUE(drawn());
    EXPECT_EQ(later(movedBy(-50), false, stripe(Qt::blue)).pixelColor(75, 20), QColor(Qt::blue));
}

TEST_F(KeptPictureTest, WhatIsOfNoUseAnyMoreIsLeft) {
    // Shared, as the last of these jobs may end after the test has.
    const auto stopped = std::make_shared<std::atomic<bool>>(false);
    const KeptPicture::Draw endless = [stopped](QPainter&, const GroundView&, const gis::Progress& progress) {
        while (!progress.stopRequested()) {
            std::this_thread::yield();
        }
        *stopped = true;
    };
    (void)later(kView, false, endless);
    EXPECT_TRUE(m_kept.isDrawing());
    (void)later(kView, false, endless);
    EXPECT_TRUE(m_kept.isDrawing()) << "it goes on";
    (void)later(kView, true, endless);
    EXPECT_FALSE(m_kept.isDrawing());
    EXPECT_TRUE(waitFor([&] { return stopped->load(); }));
    (void)later(kView, false, endless);
    m_kept.renew();
    EXPECT_FALSE(m_kept.isDrawing());
    (void)later(kView, false, stripe(Qt::green));
    ASSERT_TRUE(drawn());
    EXPECT_EQ(later(kView, false, stripe(Qt::green)).pixelColor(25, 20), QColor(Qt::green));
}

TEST_F(KeptPictureTest, TheOneBeforeIsSeenUntilTheNextUnlessItWasCleared) {
    (void)later(kView, false, stripe(Qt::red));
    ASSERT_TRUE(drawn());
    m_kept.renew();
    EXPECT_EQ(later(kView, true, stripe(Qt::blue)).pixelColor(25, 20), QColor(Qt::red));
    m_kept.clear();
    EXPECT_EQ(later(kView, true, stripe(Qt::blue)).pixelColor(25, 20), QColor(Qt::white));
}

TEST_F(KeptPictureTest, BothWaysDrawTheSame) {
    (void)later(kView, false, stripe(Qt::red));
    ASSERT_TRUE(drawn());
    const QImage inAJob = later(kView, false, stripe(Qt::red));
    KeptPicture atOnce;
    QImage image(kView.width, kView.height, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    atOnce.paint(painter, kView, stripe(Qt::red));
    painter.end();
    EXPECT_EQ(image, inAJob);
}

} // namespace

} // namespace diaban::ui
