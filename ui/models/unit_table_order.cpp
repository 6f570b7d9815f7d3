// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/unit_table_order.h"

#include "ui/models/unit_table_model.h"

namespace diaban::ui {

UnitTableOrder::UnitTableOrder(QObject* parent) : NaturalOrder(parent) {
    setSortRole(UnitTableModel::SortRole);
}

void UnitTableOrder::search(const QString& text) {
    m_wanted = WantedText(text);
    invalidateFilter();
}

bool UnitTableOrder::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QString text =
        sourceModel()->index(row, UnitTableModel::Name, parent).data(UnitTableModel::SearchRole).toString();
    return m_wanted.rankIn(text).has_value();
}

} // namespace diaban::ui
