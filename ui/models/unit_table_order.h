// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace diaban::ui {

/// The table of units as it is sorted and searched: names in the order of the Vietnamese alphabet, numbers by size,
/// units without a figure always last.
class UnitTableOrder : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit UnitTableOrder(QObject* parent = nullptr);

    /// Units whose name, code or parent has each of these words, typed with or without diacritics.
    void search(const QString& text);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QCollator m_collator;
    QStringList m_wanted;
};

} // namespace diaban::ui
