// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/undo_control.h"

#include <utility>

namespace diaban::ui {

UndoControl::UndoControl(QUndoStack& project, ClusterDraft& draft, WindowActions& actions, const Words& words,
                         QObject* parent)
    : QObject(parent), m_project(project), m_draft(draft), m_actions(actions), m_words(words) {
    connect(&actions[Act::Undo], &QAction::triggered, this, &UndoControl::undo);
    connect(&actions[Act::Redo], &QAction::triggered, this, &UndoControl::redo);
    for (const auto changed : {&QUndoStack::canUndoChanged, &QUndoStack::canRedoChanged}) {
        connect(&project, changed, this, &UndoControl::show);
    }
    for (const auto changed : {&QUndoStack::undoTextChanged, &QUndoStack::redoTextChanged}) {
        connect(&project, changed, this, &UndoControl::show);
    }
    connect(&draft, &ClusterDraft::changed, this, &UndoControl::show);
    connect(&words, &Words::changed, this, &UndoControl::show);
    show();
}

bool UndoControl::isOfDraft() const {
    return m_draft.isActive() && !m_paused;
}

void UndoControl::setPaused(bool paused) {
    m_paused = paused;
    show();
}

void UndoControl::undo() {
    const QString what = m_actions[Act::Undo].text();
    if (!isOfDraft()) {
        m_project.undo();
        emit done(what);
    } else if (m_draft.history().canUndo()) {
        m_draft.undo();
        emit done(what);
    } else {
        m_told = true;
        emit told(m_words("window.draft.nothing_to_undo"));
    }
}

void UndoControl::redo() {
    const QString what = m_actions[Act::Redo].text();
    isOfDraft() ? m_draft.redo() : m_project.redo();
    emit done(what);
}

/// While a cluster is being made Undo stays there to say why it does nothing.
void UndoControl::show() {
    if (std::exchange(m_told, false)) {
        emit told({});
    }
    QAction& undo = m_actions[Act::Undo];
    QAction& redo = m_actions[Act::Redo];
    if (!isOfDraft()) {
        undo.setEnabled(m_project.canUndo());
        redo.setEnabled(m_project.canRedo());
        m_actions.nameUndo(m_project.undoText(), m_project.redoText());
        return;
    }
    const DraftHistory& history = m_draft.history();
    undo.setEnabled(true);
    redo.setEnabled(history.canRedo());
    m_actions.nameUndo(history.canUndo() ? m_words(history.undoWhat()) : QString(),
                       history.canRedo() ? m_words(history.redoWhat()) : QString());
}

} // namespace diaban::ui
