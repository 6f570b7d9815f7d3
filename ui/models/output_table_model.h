// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/run/output_contents.h"

#include <QAbstractTableModel>
#include <cstddef>
#include <memory>
#include <vector>

namespace diaban::ui {

/// A table of an output as it will stand in the file; rows are made where they are looked at. Columns are called as
/// people call them; what the file calls them stands in the tip.
class OutputTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The table of that number.
    void show(std::shared_ptr<const OutputContents> contents, std::size_t table);
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const OutputTable& table() const { return m_contents->tables[m_table]; }
    [[nodiscard]] QString textOf(const ListCell& cell, int column) const;
    [[nodiscard]] const ListCell& cellAt(const QModelIndex& index) const;

    std::shared_ptr<const OutputContents> m_contents;
    std::size_t m_table = 0;
    mutable std::vector<ListCell> m_row; ///< the one looked at last: its cells are asked for one by one
    mutable int m_rowAt = -1;
};

} // namespace diaban::ui
