// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/import_grid_model.h"
#include "ui/models/import_session.h"
#include "ui/models/table_changes.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace diaban::ui {

class ElidedLabel;
class ImportGridView;
class LayerImportForm;
class RowRoleLegend;
class TableImportForm;
class WantedBar;

/// The preview of an import: the files of the project as they are, what each row and column was taken for, and the
/// means to correct it. Nothing is taken into the project before OK. Where no project is open a table is only shown,
/// and its boundaries are asked for. Files may be dropped on it.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Document& document, const Words& words, QWidget* parent = nullptr);
    ~ImportDialog() override;

    [[nodiscard]] ImportSession& session() noexcept { return m_session; }
    /// The first sheet of a table, or the boundaries (ImportSession::kBoundaries).
    void showFirstOf(int table) { m_session.showFirstOf(table); }
    void add(const std::vector<std::filesystem::path>& files) { m_session.add(files); }

    /// A project is being made of what is shown and boundaries, or no longer.
    void setJoining(bool joining);

    void accept() override;

signals:
    /// The files of these tables are there, and boundaries for them are not.
    void boundariesAsked(const std::vector<std::filesystem::path>& tables);
    void joiningStopped();
    void dropped(const std::vector<std::filesystem::path>& files);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeParts();
    void makeForms();
    void makeFoot();
    void connectSession();
    void connectForms();
    void makeWaiting();
    void change(const TableSource& source);
    void markRow(int row, RowMark mark);
    void useColumn(int column, ColumnUse use);
    void readColumn(int column, int reading);
    void fillParts();
    void showPreview();
    void showReading();
    void showSummary();
    void tellLeftOut();
    [[nodiscard]] bool mayGoOn() const;
    [[nodiscard]] const char* nothingTaken() const;
    void tell(const QString& words, bool bad);
    [[nodiscard]] bool tellRefused();
    [[nodiscard]] bool mayLose();
    void tellFault(const gis::Error& fault);
    void addAsking();
    void askPeriod();

    Document& m_document;
    const Words& m_words;
    ImportSession m_session;
    ImportGridModel m_model;
    bool m_asks = false; ///< for the period of a table, as soon as it is shown
    bool m_joining = false;
    QComboBox* m_parts = nullptr;
    QPushButton *m_add = nullptr, *m_remove = nullptr;
    QStackedWidget* m_forms = nullptr;
    TableImportForm* m_tableForm = nullptr;
    LayerImportForm* m_layerForm = nullptr;
    QLabel* m_summary = nullptr;
    ElidedLabel* m_told = nullptr; ///< one line where the dialog is low: what it is about needs the room
    QPushButton* m_dropMissing = nullptr;
    ImportGridView* m_grid = nullptr;
    RowRoleLegend* m_legend = nullptr;
    WantedBar* m_wanted = nullptr; ///< where no project is open
    QProgressBar* m_progress = nullptr;
    QPushButton *m_stop = nullptr, *m_use = nullptr, *m_cancel = nullptr;
};

} // namespace diaban::ui
