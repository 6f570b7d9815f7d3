// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/elided_box.h"

#include "ui/views/whole_text_tip.h"

#include <QEvent>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace diaban::ui {

namespace {

constexpr int kLeastLetters = 8, kBesideIcon = 8, kMargin = 4;

} // namespace

ElidedBox::ElidedBox(QWidget* parent) : QComboBox(parent) {
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(kLeastLetters);
}

QString ElidedBox::shown() const {
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int icon = option.currentIcon.isNull() ? 0 : iconSize().width() + kBesideIcon;
    return fontMetrics().elidedText(currentIndex() < 0 ? placeholderText() : currentText(), Qt::ElideRight,
                                    field.width() - icon - kMargin);
}

bool ElidedBox::event(QEvent* event) {
    const bool asked = event->type() == QEvent::ToolTip;
    return (asked && tellWholeText(*this, *event, currentText(), shown())) || QComboBox::event(event);
}

void ElidedBox::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText = shown();
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace diaban::ui
