// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/elided_label.h"

#include "ui/views/whole_text_tip.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace diaban::ui {

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const {
    return {0, QLabel::minimumSizeHint().height()};
}

QString ElidedLabel::shown() const {
    return wordWrap() ? text()
                      : fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width() - 2 * margin());
}

bool ElidedLabel::event(QEvent* event) {
    const bool asked = event->type() == QEvent::ToolTip;
    return (asked && tellWholeText(*this, *event, text(), shown())) || QLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent* event) {
    if (wordWrap()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    drawFrame(&painter);
    style()->drawItemText(&painter, contentsRect().marginsRemoved(QMargins(margin(), 0, margin(), 0)),
                          static_cast<int>(alignment()) | Qt::TextSingleLine, palette(), isEnabled(), shown(),
                          foregroundRole());
}

} // namespace diaban::ui
