// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/unit_selection.h"
#include "ui/models/unit_table_model.h"
#include "ui/models/unit_table_order.h"

#include <QWidget>
#include <vector>

class QLabel;
class QLineEdit;
class QTableView;

namespace diaban::ui {

class ElidedHead;

/// The table of units with a line to search in it. Its selection is that of the map.
class UnitTableView : public QWidget {
    Q_OBJECT

public:
    UnitTableView(UnitTableModel& model, UnitSelection& selection, const Words& words, QWidget* parent = nullptr);

    /// Puts the cursor into the line to search.
    void focusSearch();
    /// Puts the chosen rows, or all that are shown, onto the clipboard in the order and with the columns of the table.
    void copyChosen() const;
    void copyAll() const;

signals:
    /// The unit of a row was double-clicked, or Enter was hit on it.
    void activated(std::uint32_t unit);
    void contextMenuAsked(std::optional<std::uint32_t> unit, QPoint globalPlace);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void search(const QString& text);
    void showSelection();
    void takeSelection();
    void askMenu(const QPoint& place);
    void fitHeight();
    void measureColumns();
    [[nodiscard]] std::vector<int> leastWidths(int room) const;
    void spreadColumns();

    UnitTableModel& m_model;
    UnitSelection& m_selection;
    const Words& m_words;
    UnitTableOrder m_order;
    QLineEdit* m_search = nullptr;
    QLabel* m_shown = nullptr;
    QTableView* m_table = nullptr;
    ElidedHead* m_head = nullptr;
    int m_codeWidth = 0;   ///< pixels, of the column of codes
    int m_figureWidth = 0; ///< of that of the first figure, at least
    bool m_low = false;    ///< little height
    bool m_spreading = false;
    bool m_ownWidths = false; ///< somebody dragged a column: the widths are left alone
    bool m_following = false; ///< the selection is being taken over from elsewhere
};

} // namespace diaban::ui
