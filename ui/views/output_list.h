// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/document.h"
#include "ui/models/export_job.h"

#include <QWidget>
#include <filesystem>
#include <string>
#include <vector>

class QListWidget;
class QMenu;
class QPushButton;
class QToolButton;

namespace diaban::ui {

/// The outputs of the open project to tick. Others that the project can have are added, and one is renamed or removed,
/// as steps that can be undone.
class OutputList : public QWidget {
    Q_OBJECT

public:
    OutputList(Document& document, const Words& words, QWidget* parent = nullptr);

    /// Paths of those that are ticked.
    [[nodiscard]] std::vector<std::string> ticked() const;
    [[nodiscard]] bool areAllTicked() const;
    /// The one that is looked at; -1 for none.
    [[nodiscard]] int current() const;
    /// Where they would be written: one that would go over an input says so, to be given another name.
    void setFolder(const std::filesystem::path& folder);
    /// While they are written nothing can be changed.
    void setWorking(bool working);
    /// How each of them went.
    void tell(const std::vector<OutputResult>& results);

signals:
    void ticksChanged();
    /// Another one is to be looked at, or the same one of a list that was made anew.
    void chosen(int output);
    void failed(const gis::Error& error); ///< a name that cannot be

private:
    void makeButtons();
    void fill();
    void fillMenu();
    void remove();
    void rename(int row, const QString& path);
    void showWords();
    void tick(bool all);
    [[nodiscard]] QString titleOf(const OutputSpec& output) const;
    [[nodiscard]] QString wordsOf(const OutputSpec& output) const;

    Document& m_document;
    const Words& m_words;
    QListWidget* m_outputs = nullptr;
    QToolButton* m_add = nullptr;
    QMenu* m_menu = nullptr;
    QPushButton *m_rename = nullptr, *m_remove = nullptr, *m_all = nullptr, *m_none = nullptr;
    std::filesystem::path m_folder; ///< where they go; empty: not said yet
    bool m_working = false;
};

} // namespace diaban::ui
