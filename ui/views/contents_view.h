// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/words.h"
#include "ui/models/output_table_model.h"

#include <QWidget>
#include <memory>

class QLabel;
class QTabBar;
class QTableView;

namespace diaban::ui {

/// What an output that is not drawn will hold: in words, and its tables, one at a time. Nothing can be changed; rows
/// can be copied.
class ContentsView : public QWidget {
    Q_OBJECT

public:
    explicit ContentsView(const Words& words, QWidget* parent = nullptr);

    void show(std::shared_ptr<const OutputContents> contents);

private:
    void makeTable();
    void showTable(int table);
    void fitColumns(const ListSheet& sheet);
    void fitRows();
    void copyChosen() const;

    const Words& m_words;
    std::shared_ptr<const OutputContents> m_contents;
    OutputTableModel m_model;
    QLabel *m_about = nullptr, *m_rows = nullptr;
    QTabBar* m_tables = nullptr;
    QTableView* m_table = nullptr;
    bool m_wraps = false; ///< texts of the table are shown whole
};

} // namespace diaban::ui
