// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/row_role_delegate.h"

#include "ui/models/import_grid_model.h"

namespace diaban::ui {

RowColours coloursOf(RowRole role, bool dark) {
    switch (role) {
    case RowRole::Header:
    case RowRole::ColumnNumbers:
        return dark ? RowColours{"#1e4a6b", "#f0f6fb"} : RowColours{"#cfe3f3", "#12293d"};
    case RowRole::Group:
        return dark ? RowColours{"#3d3160", "#f1edfb"} : RowColours{"#e5dcf6", "#2a1d4a"};
    case RowRole::Subtotal:
    case RowRole::Total:
        return dark ? RowColours{"#574312", "#fdf3dc"} : RowColours{"#fbe7bd", "#3f2d00"};
    case RowRole::Data:
    case RowRole::Blank:
        return {};
    default: // left out
        return dark ? RowColours{"#232a32", "#a7b3bf"} : RowColours{"#e9edf1", "#4a5763"};
    }
}

void RowRoleDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(ImportGridModel::kUsedRole).toBool()) {
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    }
    const QVariant told = index.data(ImportGridModel::kRowRole);
    if (!told.isValid()) {
        return;
    }
    const auto role = static_cast<RowRole>(told.toInt());
    const RowColours colours = coloursOf(role, option->palette.color(QPalette::Base).lightness() < 128);
    if (colours.ground.isValid()) {
        option->backgroundBrush = colours.ground;
        option->palette.setColor(QPalette::Text, colours.ink);
    }
    option->font.setBold(role == RowRole::Header);
    option->font.setStrikeOut(role == RowRole::Skipped || role == RowRole::OtherBlock);
    option->font.setItalic(role == RowRole::Title || role == RowRole::Note || role == RowRole::Signature);
}

} // namespace diaban::ui
