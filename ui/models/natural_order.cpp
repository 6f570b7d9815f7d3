// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/natural_order.h"

#include <QLocale>
#include <algorithm>
#include <numeric>

namespace diaban::ui {

namespace {

QCollator naturalCollator() {
    QCollator collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    collator.setNumericMode(true);
    return collator;
}

} // namespace

std::vector<double> naturalPlaces(const std::vector<QString>& texts) {
    const QCollator collator = naturalCollator();
    std::vector<QCollatorSortKey> keys;
    keys.reserve(texts.size());
    for (const QString& text : texts) {
        keys.push_back(collator.sortKey(text));
    }
    std::vector<std::size_t> order(texts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return keys[a].compare(keys[b]) < 0; });
    std::vector<double> places(texts.size(), 0);
    double place = 0;
    for (std::size_t i = 1; i < order.size(); ++i) {
        place += keys[order[i - 1]].compare(keys[order[i]]) < 0 ? 1 : 0;
        places[order[i]] = place;
    }
    return places;
}

NaturalOrder::NaturalOrder(QObject* parent) : QSortFilterProxyModel(parent), m_collator(naturalCollator()) {}

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
