// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/wanted_units.h"

#include <QStringList>
#include <algorithm>
#include <iterator>
#include <utility>

namespace diaban::ui {

void WantedUnits::want(const QString& typed) {
    beginResetModel();
    m_wanted = WantedText(typed);
    find();
    endResetModel();
}

void WantedUnits::setSourceModel(QAbstractItemModel* units) {
    beginResetModel();
    QAbstractProxyModel::setSourceModel(units);
    find();
    endResetModel();
}

void WantedUnits::find() {
    std::vector<std::pair<int, int>> found;
    const QAbstractItemModel* units = sourceModel();
    for (int row = 0; units != nullptr && row < units->rowCount(); ++row) {
        const QStringList names = units->index(row, 0).data(m_role).toStringList();
        if (const auto rank = m_wanted.rankOf(names.value(0), names.value(1), names.value(2))) {
            found.emplace_back(*rank, row);
        }
    }
    std::ranges::sort(found);
    m_rows.clear();
    std::ranges::transform(found, std::back_inserter(m_rows), [](const auto& pair) { return pair.second; });
}

int WantedUnits::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || sourceModel() == nullptr ? 0 : static_cast<int>(m_rows.size());
}

int WantedUnits::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1;
}

QModelIndex WantedUnits::index(int row, int column, const QModelIndex& parent) const {
    return row >= 0 && row < rowCount(parent) && column == 0 ? createIndex(row, column) : QModelIndex();
}

QModelIndex WantedUnits::parent(const QModelIndex& /*child*/) const {
    return {};
}

QModelIndex WantedUnits::mapToSource(const QModelIndex& index) const {
    return index.isValid() && index.row() < rowCount()
               ? sourceModel()->index(m_rows[static_cast<std::size_t>(index.row())], index.column())
               : QModelIndex();
}

QModelIndex WantedUnits::mapFromSource(const QModelIndex& index) const {
    const auto at = std::ranges::find(m_rows, index.row());
    return index.isValid() && at != m_rows.end() ? this->index(static_cast<int>(at - m_rows.begin()), index.column())
                                                 : QModelIndex();
}

} // namespace diaban::ui
