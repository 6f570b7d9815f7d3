// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/wanted_text.h"

#include <QAbstractProxyModel>
#include <vector>

namespace diaban::ui {

/// Of a list of units those that have what is typed, best first, as the box that finds everything has them; those that
/// have it equally well in the order of the list. All of them while nothing is typed.
class WantedUnits : public QAbstractProxyModel {
    Q_OBJECT

public:
    /// What is looked for stands under `role` of each unit, made by plainText: its name without the word for its kind,
    /// its name, and all that is said of it.
    WantedUnits(int role, QObject* parent) : QAbstractProxyModel(parent), m_role(role) {}

    void want(const QString& typed);
    /// The list; null: none, as while it is made anew. It is looked through then, and not when it changes.
    void setSourceModel(QAbstractItemModel* units) override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& index) const override;

private:
    void find();

    int m_role;
    WantedText m_wanted;
    std::vector<int> m_rows; ///< of the list, best first
};

} // namespace diaban::ui
