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
constexpr int kLeastBegin = 6; ///< letters of a title that are worth to be shown before its end

} // namespace

QString shortTitle(const QString& title, const QFontMetrics& metrics, int width) {
    const auto comma = title.lastIndexOf(QStringLiteral(", "));
    if (comma < 0 || metrics.horizontalAdvance(title) <= width) {
        return metrics.elidedText(title, Qt::ElideRight, width);
    }
    const QString begin = title.left(comma);
    const QString end = title.mid(comma);
    const int room = width - metrics.horizontalAdvance(end);
    if (room < kLeastBegin * metrics.averageCharWidth()) {
        return metrics.elidedText(begin + u'…', Qt::ElideRight, width);
    }
    return metrics.elidedText(begin, Qt::ElideRight, room) + end;
}

ElidedBox::ElidedBox(QWidget* parent) : QComboBox(parent) {
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(kLeastLetters);
}

QString ElidedBox::shown() const {
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int icon = option.currentIcon.isNull() ? 0 : iconSize().width() + kBesideIcon;
    return shortTitle(currentIndex() < 0 ? placeholderText() : currentText(), fontMetrics(),
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
