// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/app/window_actions.h"
#include "ui/models/cluster_draft.h"

#include <QObject>
#include <QUndoStack>

namespace diaban::ui {

/// What Undo and Redo of the window mean: while a cluster is being made and its form is seen its steps, and nothing
/// else, so that no click too many takes back an edit of the project behind it; else the project's.
class UndoControl : public QObject {
    Q_OBJECT

public:
    UndoControl(QUndoStack& project, ClusterDraft& draft, WindowActions& actions, const Words& words, QObject* parent);

    /// The cluster that is being made is out of sight.
    void setPaused(bool paused);

signals:
    void told(const QString& words); ///< why nothing was taken back; empty: no longer
    void done(const QString& what);  ///< was taken back, or done again: as its action called it

private:
    [[nodiscard]] bool isOfDraft() const;
    void undo();
    void redo();
    void show();

    QUndoStack& m_project;
    ClusterDraft& m_draft;
    WindowActions& m_actions;
    const Words& m_words;
    bool m_paused = false;
    bool m_told = false;
};

} // namespace diaban::ui
