// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/low_area.h"

#include <QEvent>

namespace diaban::ui {

namespace {
constexpr QSize kLeast{250, 96};
} // namespace

LowArea::LowArea(QWidget* content, QWidget* parent) : QScrollArea(parent) {
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // its content takes the keyboard, and is scrolled to
    setWidget(content);
}

QSize LowArea::minimumSizeHint() const {
    return kLeast;
}

/// Not by widgetResizable: of panels with wrapped words Qt then takes the height that they would like for the least.
/// Twice, as the least height of some follows their width.
void LowArea::fit() {
    for (int round = 0; round < 2; ++round) {
        const QSize least = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
        const QSize room = maximumViewportSize();
        const bool fits = least.width() <= room.width() && least.height() <= room.height();
        widget()->resize(fits ? room : viewport()->size().expandedTo(least));
    }
}

void LowArea::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    fit();
}

bool LowArea::eventFilter(QObject* watched, QEvent* event) {
    const bool taken = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return taken;
}

QWidget* areaOf(QWidget* content) {
    for (QWidget* around = content->parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(around); area != nullptr && area->widget() == content) {
            return area;
        }
    }
    return content;
}

} // namespace diaban::ui
