// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/document.h"

#include <QDialog>
#include <memory>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace diaban::ui {

/// The outputs of the project to tick, the folder they go to, and the command that writes the same. Writing runs as a
/// job that can be stopped; then nothing is written.
class ExportPanel : public QDialog {
    Q_OBJECT

public:
    ExportPanel(Document& document, const Words& words, QWidget* parent = nullptr);
    ~ExportPanel() override;

    /// The command line that writes what is ticked, quoted for a shell.
    [[nodiscard]] QString command() const;

    void done(int result) override;

private:
    void fill();
    void start();
    void ended();
    void tellProgress(const QString& stage, qint64 done, qint64 total);
    [[nodiscard]] std::vector<std::string> ticked() const;
    [[nodiscard]] bool allTicked() const;

    Document& m_document;
    const Words& m_words;
    QListWidget* m_outputs = nullptr;
    QLineEdit *m_folder = nullptr, *m_command = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_told = nullptr;
    QPushButton *m_start = nullptr, *m_stop = nullptr;
    std::shared_ptr<std::vector<std::filesystem::path>> m_written;
    std::unique_ptr<Job> m_job;
};

} // namespace diaban::ui
