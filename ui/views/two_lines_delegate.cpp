// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/two_lines_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace diaban::ui {

namespace {

constexpr int kAir = 6, kBeside = 3; ///< pixels: between two rows, left and right of the words

/// How high a line of the row is, in as many lines as it needs where the list wraps its words.
int heightOf(const QString& line, const QStyleOptionViewItem& row, int width) {
    return row.features.testFlag(QStyleOptionViewItem::WrapText)
               ? row.fontMetrics.boundingRect(QRect(0, 0, width, 0), Qt::TextWordWrap, line).height()
               : row.fontMetrics.lineSpacing();
}

} // namespace

void TwoLinesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QStyle& style = row.widget != nullptr ? *row.widget->style() : *QApplication::style();
    const QRect room =
        style.subElementRect(QStyle::SE_ItemViewItemText, &row, row.widget).adjusted(kBeside, 0, -kBeside, 0);
    row.text.clear(); // the style draws ground, frame and tick
    style.drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    const QStringList lines = index.data(Qt::DisplayRole).toString().split(u'\n');
    const bool wraps = row.features.testFlag(QStyleOptionViewItem::WrapText);
    const bool chosen = row.state.testFlag(QStyle::State_Selected);
    int all = 0;
    for (const QString& line : lines) {
        all += heightOf(line, row, room.width());
    }
    QRect place(room.left(), room.center().y() - all / 2, room.width(), 0);
    painter->save();
    painter->setFont(row.font);
    for (qsizetype line = 0; line < lines.size(); ++line) {
        place.setHeight(heightOf(lines[line], row, room.width()));
        painter->setPen(row.palette.color(chosen      ? QPalette::HighlightedText
                                          : line == 1 ? QPalette::PlaceholderText
                                                      : QPalette::Text));
        const bool broken = wraps && lines[line].contains(u' '); // a path is one word
        painter->drawText(place, broken ? Qt::TextWordWrap : Qt::TextSingleLine,
                          broken ? lines[line]
                                 : row.fontMetrics.elidedText(lines[line], Qt::ElideMiddle, room.width()));
        place.translate(0, place.height());
    }
    painter->restore();
}

QSize TwoLinesDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, kAir);
}

} // namespace diaban::ui
