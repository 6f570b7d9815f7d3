// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/ranked_model.h"
#include "ui/views/ranked_columns.h"

#include <QFont>
#include <QStyledItemDelegate>
#include <array>
#include <optional>

namespace diaban::ui {

/// One row of a ranking: rank, a triangle where the unit is weak, name, bar with the line of the target, value. Of
/// a narrow one the bar lies below the words.
class RankedRow : public QStyledItemDelegate {
public:
    RankedRow(const RankedModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The role of the fullest form that all names of the list have room in, so that a list does not say "P." in one
    /// row and "Phường" in the next; the barest where none does.
    [[nodiscard]] int nameForm(const QFont& font, int room) const;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] RankedColumns columnsOf(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                    const RankedColumns& columns) const;
    void paintBar(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                  const RankedColumns& columns) const;

    const RankedModel& m_model;
    mutable QFont m_measured;                           ///< that the widths below are in
    mutable std::array<std::optional<int>, 2> m_widest; ///< name of the list in its full and its short form
};

} // namespace diaban::ui
