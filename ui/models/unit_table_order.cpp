// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/unit_table_order.h"

#include "ui/models/plain_text.h"
#include "ui/models/unit_table_model.h"

#include <QLocale>
#include <algorithm>

namespace diaban::ui {

UnitTableOrder::UnitTableOrder(QObject* parent)
    : QSortFilterProxyModel(parent), m_collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam)) {
    m_collator.setNumericMode(true);
    setSortRole(UnitTableModel::SortRole);
}

void UnitTableOrder::search(const QString& text) {
    m_wanted = plainText(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool UnitTableOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant one = left.data(UnitTableModel::SortRole);
    const QVariant other = right.data(UnitTableModel::SortRole);
    if (!one.isValid() || !other.isValid()) {
        const bool ascending = sortOrder() == Qt::AscendingOrder;
        return ascending ? one.isValid() && !other.isValid() : !one.isValid() && other.isValid();
    }
    if (one.typeId() == QMetaType::Double) {
        return one.toDouble() < other.toDouble();
    }
    return m_collator.compare(one.toString(), other.toString()) < 0;
}

bool UnitTableOrder::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QString text =
        sourceModel()->index(row, UnitTableModel::Name, parent).data(UnitTableModel::SearchRole).toString();
    return std::ranges::all_of(m_wanted, [&](const QString& word) { return text.contains(word); });
}

} // namespace diaban::ui
