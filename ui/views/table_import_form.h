// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/words.h"
#include "ui/models/table_preview.h"

#include <QWidget>
#include <optional>

class QAction;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace diaban {
struct Period;
}

namespace diaban::ui {

/// What holds for a whole table: its sheet, which table of the sheet, encoding, decimal sign, period.
class TableImportForm : public QWidget {
    Q_OBJECT

public:
    explicit TableImportForm(const Words& words, QWidget* parent = nullptr);

    void show(const TablePreview& preview);
    /// What was said elsewhere meanwhile, on which the next choice here builds.
    void take(const TableSource& source) { m_source = source; }
    /// After show(): whether the period of this table is missed beside tables that say theirs, or was said to be none.
    void setQuestion(bool asked, bool saidNone);
    /// Puts the cursor to where the period is typed.
    void askPeriod();

    /// What is written in the place of the period and is none.
    [[nodiscard]] std::optional<QString> refused() const;

signals:
    /// The table as it is said to be from now on.
    void changed(const diaban::TableSource& source);
    /// What was typed is no period; it stays there to be mended.
    void periodRefused(const QString& written);
    /// That the table has no period, or has one after all.
    void withoutPeriod(bool without);

private:
    void fillSheets(const TablePreview& preview);
    void fillBlocks(const TablePreview& preview);
    void fillEncodings(const TablePreview& preview);
    void makeQuestion(QGridLayout& grid);
    void makeTitlePeriod(QGridLayout& grid);
    void showTitlePeriod();
    void takePeriod();
    [[nodiscard]] std::optional<Period> writtenHere() const;
    void setSheet(const QString& sheet);
    [[nodiscard]] QComboBox* addChoice(const char* name, const char* id);
    void lay(QGridLayout& grid, int row, int column, const char* id, QWidget* field);

    const Words& m_words;
    TableSource m_source;
    QComboBox *m_sheet = nullptr, *m_block = nullptr, *m_encoding = nullptr, *m_numbers = nullptr;
    QLineEdit* m_period = nullptr;
    QAction* m_wanted = nullptr; ///< the sign in the line of a period that is missed
    QLabel* m_why = nullptr;
    QCheckBox* m_without = nullptr;
    QPushButton* m_rows = nullptr;
    std::string m_titlePeriod; ///< that the titles over the table name
    QLabel* m_title = nullptr;
    QPushButton* m_takeTitle = nullptr;
};

} // namespace diaban::ui
