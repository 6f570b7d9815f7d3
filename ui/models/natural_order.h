// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QString>
#include <vector>

namespace diaban::ui {

/// The place of each text in the order of the Vietnamese alphabet and of the numbers in them; equal texts have one.
/// Many times faster than comparing texts while a long table is sorted.
[[nodiscard]] std::vector<double> naturalPlaces(const std::vector<QString>& texts);

/// A table as it is sorted, by the values of its sort role: texts in the order of the Vietnamese alphabet and of the
/// numbers in them ("C2" before "C10"), numbers by size, what has no value always last.
class NaturalOrder : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit NaturalOrder(QObject* parent = nullptr);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QCollator m_collator;
};

} // namespace diaban::ui
