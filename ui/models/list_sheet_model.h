// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/message/catalogue.h"
#include "src/publish/list_sheet.h"

#include <QAbstractTableModel>
#include <QVariant>
#include <vector>

namespace diaban::ui {

/// A list as the program also writes it to XLSX and CSV, on the screen.
class ListSheetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int kSortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// The rows are made now; what the list refers to may then go away.
    void show(const ListSheet& list, Language language);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ListColumn> m_columns;
    std::vector<std::vector<ListCell>> m_rows;
    Language m_language = Language::Vi;
};

} // namespace diaban::ui
