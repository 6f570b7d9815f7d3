// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/quiet_row_delegate.h"

#include "ui/models/list_sheet_model.h"
#include "ui/views/line_icon.h"

namespace diaban::ui {

namespace {
constexpr int kSign = 14;
} // namespace

void QuietRowDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(ListSheetModel::kNoteRole).toString().isEmpty()) {
        return;
    }
    option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    option->font.setItalic(true);
    if (index.column() == 0) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = lineIcon("pause", IconInk::Soft);
        option->decorationSize = {kSign, kSign};
        option->decorationPosition = QStyleOptionViewItem::Right;
    }
}

} // namespace diaban::ui
