// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/words.h"
#include "ui/models/layer_preview.h"
#include "ui/models/table_preview.h"

#include <QAbstractTableModel>
#include <memory>
#include <optional>
#include <vector>

namespace diaban::ui {

/// The cells of a previewed file as they are written, under what each column is used for and beside what each row is.
class ImportGridModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int kUsedRole = Qt::UserRole + 1; ///< bool: the column is used, or nothing is known
    static constexpr int kRowRole = Qt::UserRole; ///< int of RowRole; of a layer, or where nothing is known, invalid

    explicit ImportGridModel(const Words& words, QObject* parent = nullptr);

    void show(const TablePreview& preview);
    void show(const LayerPreview& preview);
    void clear();
    /// False where nobody knows yet what the columns are used for; nothing is said of it then.
    void setUsesKnown(bool known) { m_usesKnown = known; }

    /// Nothing where the rows are not known.
    [[nodiscard]] std::optional<RowRole> roleOf(int row) const;
    [[nodiscard]] const PreviewColumn& column(int column) const { return m_columns[static_cast<std::size_t>(column)]; }
    /// "Cột C “Tổng số hộ”", for what is said of the column beside the grid.
    [[nodiscard]] QString titleOf(int column) const;
    /// "Dòng 12: số liệu".
    [[nodiscard]] QString titleOfRow(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void take(std::shared_ptr<const Grid> grid, std::vector<RowRole> rows, std::vector<PreviewColumn> columns,
              bool lettered);
    [[nodiscard]] QString wordOf(RowRole role) const;
    [[nodiscard]] QString typeOf(const PreviewColumn& column) const;
    [[nodiscard]] QString columnHead(int section) const;
    [[nodiscard]] QString rowHead(int section) const;

    const Words& m_words;
    std::shared_ptr<const Grid> m_grid;
    std::vector<RowRole> m_rows;
    std::vector<PreviewColumn> m_columns;
    bool m_usesKnown = true;
    bool m_lettered = true; ///< columns are called A, B, C as a spreadsheet calls them
};

/// A sign for what a row is, so that colour alone says nothing: "▣", "▸", "Σ", "✎", "✗"; empty for data.
[[nodiscard]] QString signOf(RowRole role);
/// The id of the words for a use: "window.import.use.code" …
[[nodiscard]] const char* wordsOf(ColumnUse use);

} // namespace diaban::ui
