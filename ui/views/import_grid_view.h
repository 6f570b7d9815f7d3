// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/import_grid_model.h"
#include "ui/models/table_changes.h"

#include <QWidget>
#include <optional>

class QComboBox;
class QLabel;
class QMenu;
class QTableView;
class QToolButton;

namespace diaban::ui {

/// The cells of a previewed file. Below them stand row and column of the current cell with what may be said of them;
/// the same is offered by a click on the heads of rows and columns.
class ImportGridView : public QWidget {
    Q_OBJECT

public:
    ImportGridView(ImportGridModel& model, const Words& words, QWidget* parent = nullptr);

    /// Of a layer, whose rows are all units, nothing is said of rows and of numbers.
    void setOfLayer(bool ofLayer);
    /// Of a table where each row is one figure its columns are said in the project alone.
    void setUsesFixed(bool fixed);
    /// Of a table that is only shown nothing can be said yet.
    void setOnlyShown(bool onlyShown);
    /// Said in the place of the cells where there are none.
    void setNothing(const QString& why);

signals:
    void rowMarked(int row, diaban::ui::RowMark mark);
    void useChosen(int column, diaban::ui::ColumnUse use);
    /// -1: by evidence, else int of ColumnReading.
    void readingChosen(int column, int reading);

private:
    void makeStrip();
    void makeNothing();
    void fillUses();
    void showCurrent();
    void keepPlace(bool keep);
    void addRowMarks(QMenu& menu, int row);
    void addColumnChoices(QMenu& menu, int column);
    void openMenuAtHead(Qt::Orientation orientation, int section);
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] int currentColumn() const;

    ImportGridModel& m_model;
    const Words& m_words;
    QTableView* m_table = nullptr;
    QLabel* m_nothing = nullptr;
    QLabel *m_row = nullptr, *m_column = nullptr;
    QToolButton* m_marks = nullptr;
    QMenu* m_marksMenu = nullptr;
    QComboBox *m_use = nullptr, *m_reading = nullptr;
    bool m_ofLayer = false, m_usesFixed = false, m_onlyShown = false;
    QPoint m_kept; ///< row and column that were current before the cells were read anew
};

} // namespace diaban::ui
