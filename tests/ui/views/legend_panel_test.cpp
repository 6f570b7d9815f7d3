// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/qt_program.h"
#include "tests/ui/models/loaded_sample.h"
#include "ui/document/shown_map.h"
#include "ui/views/legend_panel.h"

#include <gtest/gtest.h>

#include <QAccessible>

namespace diaban::ui {
namespace {

TEST(LegendPanel, LooksTheSameWhereItWasLaidBehindAnotherPanel) {
    test::qtProgram();
    const Words words(Language::Vi);
    const Project& project = loadedSample()->project;
    const ShownMap map = showMap(project, *loadedSample(), project.maps.front(), words.catalogue());
    LegendPanel seen(words);
    LegendPanel behind(words);
    behind.setEnabled(false);
    for (LegendPanel* panel : {&seen, &behind}) {
        panel->show(map);
        panel->resize(panel->sizeHint());
    }
    behind.setEnabled(true);
    EXPECT_EQ(QAccessible::queryAccessibleInterface(&seen)->role(), QAccessible::StaticText) << "words, to a reader";
    EXPECT_EQ(behind.grab().toImage(), seen.grab().toImage());
}

} // namespace
} // namespace diaban::ui
