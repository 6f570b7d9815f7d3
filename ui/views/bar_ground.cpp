// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/bar_ground.h"

#include "ui/views/line_icon.h"

#include <QPainter>
#include <QWidget>

namespace diaban::ui {

void paintBarGround(QWidget& bar) {
    const QPalette palette = bar.palette();
    QPainter painter(&bar);
    painter.fillRect(bar.rect(), palette.color(QPalette::AlternateBase));
    painter.fillRect(QRect(0, 0, kBarStripe, bar.height()), inkColour(IconInk::Caution, palette));
    painter.fillRect(QRect(0, bar.height() - 1, bar.width(), 1), palette.color(QPalette::Mid));
}

} // namespace diaban::ui
