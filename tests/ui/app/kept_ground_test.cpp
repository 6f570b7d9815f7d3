// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/app/window_test.h"

#include <QCheckBox>
#include <QSignalSpy>

namespace diaban::ui {
namespace {

class KeptGroundTest : public WindowTest {};

TEST_F(KeptGroundTest, WhatIsReadAnewOfTheSameBoundariesKeepsTheirGround) {
    open("son-hai.diaban.yaml");
    const std::shared_ptr<const MapGround> ground = map().sharedGround();
    const auto loaded = window().document().loaded();
    QSignalSpy ready(&window().control(), &MapControl::groundReady);
    window().document().reload();
    ASSERT_TRUE(waitFor([&] { return window().document().loaded() != loaded && !ready.empty(); }));
    EXPECT_EQ(map().sharedGround(), ground);
    Project project = window().document().project();
    project.maps.front().crs = "EPSG:32648";
    ready.clear();
    ASSERT_TRUE(window().document().change(project, QStringLiteral("crs"), Reach::Inputs));
    ASSERT_TRUE(waitFor([&] { return !ready.empty(); }));
    EXPECT_NE(map().sharedGround(), ground) << "which is drawn in another plane";
}

TEST_F(KeptGroundTest, NamesAreOnTheMapUnlessItIsToHaveNone) {
    open("son-hai.diaban.yaml");
    EXPECT_TRUE(map().namesShown());
    part<QCheckBox>("window.style.labels").click();
    EXPECT_FALSE(map().namesShown());
    window().actions()[Act::Undo].trigger();
    EXPECT_TRUE(map().namesShown());
}

} // namespace
} // namespace diaban::ui
