// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/document.h"
#include "ui/models/export_job.h"

#include <QWidget>
#include <string>
#include <vector>

class QListWidget;
class QMenu;
class QPushButton;
class QToolButton;

namespace diaban::ui {

/// The outputs of the open project to tick. Others that the project can have are added, and one is removed, as steps
/// that can be undone.
class OutputList : public QWidget {
    Q_OBJECT

public:
    OutputList(Document& document, const Words& words, QWidget* parent = nullptr);

    /// Paths of those that are ticked.
    [[nodiscard]] std::vector<std::string> ticked() const;
    [[nodiscard]] bool areAllTicked() const;
    /// The one that is looked at; -1 for none.
    [[nodiscard]] int current() const;
    /// While they are written nothing can be changed.
    void setWorking(bool working);
    /// How each of them went.
    void tell(const std::vector<OutputResult>& results);

signals:
    void ticksChanged();
    /// Another one is to be looked at, or the same one of a list that was made anew.
    void chosen(int output);

private:
    void makeButtons();
    void fill();
    void fillMenu();
    void remove();
    void tick(bool all);
    [[nodiscard]] QString titleOf(const OutputSpec& output) const;

    Document& m_document;
    const Words& m_words;
    QListWidget* m_outputs = nullptr;
    QToolButton* m_add = nullptr;
    QMenu* m_menu = nullptr;
    QPushButton *m_remove = nullptr, *m_all = nullptr, *m_none = nullptr;
};

} // namespace diaban::ui
