// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGuiApplication>
#include <QScreen>
#include <QSize>

namespace diaban::ui {

/// The size of a dialog with much to show: what fits a screen of 1366 x 768 with its bars, more on larger screens,
/// less on smaller ones.
[[nodiscard]] inline QSize roomySize() {
    constexpr QSize kLeast{1180, 660};
    constexpr int kTitleBar = 36;
    const QScreen* screen = QGuiApplication::primaryScreen();
    if (screen == nullptr) {
        return kLeast;
    }
    const QSize room = screen->availableSize() - QSize(0, kTitleBar);
    return kLeast.expandedTo(room * 3 / 4).boundedTo(room);
}

} // namespace diaban::ui
