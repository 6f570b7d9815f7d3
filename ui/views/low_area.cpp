// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/low_area.h"

namespace diaban::ui {

namespace {
constexpr QSize kLeast{260, 96};
} // namespace

LowArea::LowArea(QWidget* content, QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // its content takes the keyboard, and is scrolled to
    setWidget(content);
}

QSize LowArea::minimumSizeHint() const {
    return kLeast;
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
