// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/document.h"
#include "ui/models/export_job.h"
#include "ui/models/output_preview.h"

#include <QDialog>
#include <functional>
#include <memory>
#include <utility>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace diaban::ui {

class OutputList;
struct ExportWish;

/// The outputs of the project to tick, each with its pages as they will print or what it will hold, the folder they go
/// to, and the command that writes the same. Outputs that the project lacks can be added. Writing runs as a job that
/// can be stopped; then nothing is written.
class ExportPanel : public QDialog {
    Q_OBJECT

public:
    ExportPanel(Document& document, const Words& words, QWidget* parent = nullptr);
    ~ExportPanel() override;

    /// How edits are saved before they are written out; false: nothing is. Without it straight into the project's file.
    void setSaving(std::function<bool()> save) { m_save = std::move(save); }

    /// The command line that writes what is ticked, quoted for a shell.
    [[nodiscard]] QString command() const;
    [[nodiscard]] OutputPreview& preview() noexcept { return m_preview; }
    /// How the last export went; empty before one.
    [[nodiscard]] const ExportResult& result() const noexcept { return m_result; }

    /// Asks before an export that runs is stopped: it goes on unless that is wanted. What became of it is told by
    /// stoppedAtClose once it has ended.
    void done(int result) override;

signals:
    void stoppedAtClose(const QString& words); ///< nothing was written, or what is there

private:
    [[nodiscard]] bool mayStop();
    void makeUndo();
    void makeTitleLine();
    void makeTarget();
    void makeWords();
    void makeFoot();
    void browse();
    void tellCommand();
    void start();
    void ended();
    void tellStopped(const Job& job);
    void tellResult();
    void tellSaving();
    void tellTitle();
    void tellProgress(const QString& stage, qint64 done, qint64 total);
    void showWorking();
    [[nodiscard]] std::string folder() const;
    [[nodiscard]] ExportWish wish() const;

    Document& m_document;
    const Words& m_words;
    OutputPreview m_preview;
    std::function<bool()> m_save;
    OutputList* m_outputs = nullptr;
    QLineEdit *m_folder = nullptr, *m_command = nullptr;
    QCheckBox* m_package = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel *m_told = nullptr, *m_saves = nullptr;
    QPushButton *m_start = nullptr, *m_stop = nullptr, *m_openFolder = nullptr, *m_close = nullptr, *m_facts = nullptr;
    QPushButton *m_browse = nullptr, *m_nameIt = nullptr;
    QWidget* m_titleLine = nullptr; ///< said while the project is called after a file
    QLabel* m_titleSaid = nullptr;
    bool m_closing = false;           ///< as soon as what is being written has stopped
    bool m_savedFirst = false;        ///< the project, by the export that runs or ran last
    std::vector<std::string> m_turn;  ///< what is written, in order
    std::vector<std::string> m_alone; ///< where that fails, one by one
    int m_share = 0;                  ///< of it that is done, as the bar shows it
    QString m_writing;                ///< which of it now, in words
    ExportResult m_result;
    std::shared_ptr<ExportResult> m_coming;
    int m_undone = 0; ///< steps, by its keys
    std::unique_ptr<Job> m_job;
};

} // namespace diaban::ui
