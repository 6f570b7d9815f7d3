// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/step_button.h"

#include <QStyleOptionButton>
#include <QStylePainter>
#include <algorithm>

namespace diaban::ui {

namespace {

constexpr int kAround = 3; ///< above and below what a short one shows
constexpr int kBeside = 5; ///< between sign and number

} // namespace

StepButton::StepButton(int number, QWidget* parent) : QPushButton(parent), m_number(number) {}

void StepButton::setShort(bool isShort) {
    if (isShort != m_short) {
        m_short = isShort;
        updateGeometry();
        update();
    }
}

QSize StepButton::sizeHint() const {
    if (!m_short) {
        return QPushButton::sizeHint();
    }
    const int line = fontMetrics().height();
    const int lines = static_cast<int>(text().count(u'\n')) + 1;
    return {QPushButton::sizeHint().width(), std::max(iconSize().height(), line) + lines * line + 2 * kAround};
}

void StepButton::paintEvent(QPaintEvent* event) {
    if (!m_short) {
        QPushButton::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = QIcon();
    painter.drawControl(QStyle::CE_PushButton, option); // its ground, and whether it has the keyboard
    const QString number = QString::number(m_number);
    const int high = std::max(iconSize().height(), fontMetrics().height());
    const int wide = iconSize().width() + kBeside + fontMetrics().horizontalAdvance(number);
    const QRect head((width() - wide) / 2, kAround, wide, high);
    const QRect sign(head.topLeft(), QSize(iconSize().width(), high));
    icon().paint(&painter, sign, Qt::AlignCenter, QIcon::Normal, isChecked() ? QIcon::On : QIcon::Off);
    painter.setPen(palette().color(isChecked() ? QPalette::HighlightedText : QPalette::ButtonText));
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, number);
    painter.drawText(rect().adjusted(0, kAround + high, 0, 0), Qt::AlignHCenter | Qt::AlignTop, text());
}

} // namespace diaban::ui
