// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/document.h"

#include <QObject>
#include <QPointer>
#include <filesystem>
#include <vector>

namespace diaban::ui {

class ImportDialog;

/// Opens the preview of an import, of which there is one at a time; the window goes on behind it. Tables for which no
/// project is open wait there for their boundaries.
class ImportControl : public QObject {
    Q_OBJECT

public:
    ImportControl(Document& document, const Words& words, QWidget& window);

    /// What the boundaries, or the tables of the project, were taken for.
    void showBoundaries();
    void showTables();
    /// Of a project that was only proposed: proposalRefused() comes where it is cancelled.
    void showProposed();
    /// Files that shall be tables of the open project, or of one that is to be made.
    void add(const std::vector<std::filesystem::path>& files);
    /// Unless a preview shows them, or something else, already.
    void addUnlessShown(const std::vector<std::filesystem::path>& files);
    /// Asks for them: tablesChosen().
    void addAsking();
    /// Files that were dropped: boundaries go together with the tables that wait for them.
    void takeDropped(const std::vector<std::filesystem::path>& files);
    /// A project is being made of the tables that wait, or no longer.
    void showJoining(bool joining) const;
    /// The preview that is open; null where there is none.
    [[nodiscard]] ImportDialog* dialog() const;

signals:
    void proposalRefused();
    void boundariesAsked(const std::vector<std::filesystem::path>& tables);
    /// Tables that were chosen for the project that is open.
    void tablesChosen(const std::vector<std::filesystem::path>& tables);
    void dropped(const std::vector<std::filesystem::path>& files);
    /// Nobody wants the tables that waited for boundaries, nor what is being made of them.
    void waitingLeft();

private:
    ImportDialog& opened();

    Document& m_document;
    const Words& m_words;
    QWidget& m_window;
    QPointer<QObject> m_dialog;
};

} // namespace diaban::ui
