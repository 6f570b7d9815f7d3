// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/message/catalogue.h"
#include "src/publish/list_sheet.h"

#include <QAbstractTableModel>
#include <QVariant>
#include <memory>
#include <vector>

namespace diaban::ui {

/// A list as the program also writes it to XLSX and CSV, on the screen.
class ListSheetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int kSortRole = Qt::UserRole;
    static constexpr int kNoteRole = Qt::UserRole + 1; ///< what is to be known of its row; empty: nothing

    using QAbstractTableModel::QAbstractTableModel;

    /// The rows are made when they are seen, as a country has tens of thousands; `source` is all that the list refers
    /// to, but for words, and is kept until then. Without one they are made now.
    void show(ListSheet list, Language language, std::shared_ptr<const void> source = nullptr);
    void clear();
    /// One a row, after show(): said by tips and screen readers.
    void setNotes(std::vector<QString> notes);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const std::vector<ListCell>& row(std::size_t at) const;
    [[nodiscard]] QString noted(const QString& text, std::size_t row) const;

    ListSheet m_list;
    std::shared_ptr<const void> m_source;
    mutable std::vector<std::vector<ListCell>> m_rows; ///< those without a cell are not made yet
    std::vector<QString> m_notes;                      ///< none, or one a row
    Language m_language = Language::Vi;
};

} // namespace diaban::ui
