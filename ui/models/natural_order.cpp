// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/natural_order.h"

#include <QLocale>

namespace diaban::ui {

NaturalOrder::NaturalOrder(QObject* parent)
    : QSortFilterProxyModel(parent), m_collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam)) {
    m_collator.setNumericMode(true);
}

bool NaturalOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant one = left.data(sortRole());
    const QVariant other = right.data(sortRole());
    if (!one.isValid() || !other.isValid()) {
        const bool ascending = sortOrder() == Qt::AscendingOrder;
        return ascending ? one.isValid() && !other.isValid() : !one.isValid() && other.isValid();
    }
    if (one.typeId() == QMetaType::Double) {
        return one.toDouble() < other.toDouble();
    }
    return m_collator.compare(one.toString(), other.toString()) < 0;
}

} // namespace diaban::ui
