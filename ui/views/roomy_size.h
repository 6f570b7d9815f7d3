// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGuiApplication>
#include <QScreen>
#include <QSize>

namespace diaban::ui {

/// The size of a dialog with much to show: what fits a screen of 1366 x 768 with its bars, more on larger screens.
[[nodiscard]] inline QSize roomySize() {
    constexpr QSize kLeast{1180, 660};
    const QScreen* screen = QGuiApplication::primaryScreen();
    return screen == nullptr ? kLeast : kLeast.expandedTo(screen->availableSize() * 3 / 4);
}

} // namespace diaban::ui
