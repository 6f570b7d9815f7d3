// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/table/sheet_shape.h"

#include <QColor>
#include <QStyledItemDelegate>

namespace diaban::ui {

/// The ground and ink of a row by what it is, readable on light and dark; an invalid colour leaves the view's own.
struct RowColours {
    QColor ground, ink;
};
[[nodiscard]] RowColours coloursOf(RowRole role, bool dark);

/// Draws cells on the ground of what their row is; what is left out is drawn through or in italics.
class RowRoleDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace diaban::ui
