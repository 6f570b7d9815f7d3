// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/swatch_delegate.h"

#include "ui/views/true_icon.h"

#include <QColor>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

namespace diaban::ui {

void SwatchDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant said = index.data(Qt::DecorationRole);
    if (said.userType() != QMetaType::QColor) {
        return;
    }
    const bool chosen = option->state.testFlag(QStyle::State_Selected);
    const QSizeF size = option->decorationSize;
    const double ratio = option->widget != nullptr ? option->widget->devicePixelRatioF() : 1;
    QPixmap swatch((size * ratio).toSize());
    swatch.setDevicePixelRatio(ratio);
    swatch.fill(said.value<QColor>());
    QPainter painter(&swatch);
    painter.setPen(QPen(option->palette.color(chosen ? QPalette::HighlightedText : QPalette::PlaceholderText), 1));
    painter.drawRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1));
    painter.end();
    option->icon = trueIcon(swatch);
}

} // namespace diaban::ui
