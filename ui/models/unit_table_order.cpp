// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/unit_table_order.h"

#include "ui/models/plain_text.h"
#include "ui/models/unit_table_model.h"

#include <algorithm>

namespace diaban::ui {

UnitTableOrder::UnitTableOrder(QObject* parent) : NaturalOrder(parent) {
    setSortRole(UnitTableModel::SortRole);
}

void UnitTableOrder::search(const QString& text) {
    m_wanted = plainText(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool UnitTableOrder::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QString text =
        sourceModel()->index(row, UnitTableModel::Name, parent).data(UnitTableModel::SearchRole).toString();
    return std::ranges::all_of(m_wanted, [&](const QString& word) { return text.contains(word); });
}

} // namespace diaban::ui
