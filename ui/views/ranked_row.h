// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/ranked_model.h"

#include <QStyledItemDelegate>

namespace diaban::ui {

/// One row of a ranking: rank, a triangle where the unit is weak, name, bar with the line of the target, value.
class RankedRow : public QStyledItemDelegate {
public:
    RankedRow(const RankedModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const RankedModel& m_model;
};

} // namespace diaban::ui
