// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGuiApplication>
#include <QScreen>
#include <QSize>

namespace diaban::ui {

/// What of the first screen a dialog can have under its title bar; `otherwise` where there is no screen.
[[nodiscard]] inline QSize roomOfScreen(const QSize& otherwise) {
    constexpr int kTitleBar = 36;
    const QScreen* screen = QGuiApplication::primaryScreen();
    return screen == nullptr ? otherwise : screen->availableSize() - QSize(0, kTitleBar);
}

/// A size that a dialog would like to have, as far as the screen goes.
[[nodiscard]] inline QSize sizeWithin(const QSize& wanted) {
    return wanted.boundedTo(roomOfScreen(wanted));
}

/// The size of a dialog with much to show: what fits a screen of 1366 x 768 with its bars, more on larger screens,
/// less on smaller ones.
[[nodiscard]] inline QSize roomySize() {
    constexpr QSize kLeast{1180, 660};
    const QSize room = roomOfScreen(kLeast);
    return kLeast.expandedTo(room * 3 / 4).boundedTo(room);
}

} // namespace diaban::ui
