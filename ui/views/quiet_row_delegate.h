// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace diaban::ui {

/// Rows of a list that have a note (ListSheetModel::kNoteRole) are set back, in softer and slanted letters, and have a
/// sign in their first column.
class QuietRowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace diaban::ui
