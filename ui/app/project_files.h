// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/app/project_proposal.h"
#include "ui/document/document.h"
#include "ui/document/file_news.h"
#include "ui/document/recovery.h"
#include "ui/document/watched_files.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QWidget;

namespace diaban::ui {

/// Opens, makes, saves and recovers project files, with the questions that belong to it. Keeps what is being edited
/// beside, so that a crash loses nothing, and notices inputs that change on disk.
class ProjectFiles : public QObject {
    Q_OBJECT

public:
    ProjectFiles(Document& document, const Words& words, std::filesystem::path recoveryFolder, QWidget& window);
    ~ProjectFiles() override;

    void openAsking();
    void open(const std::filesystem::path& file);
    /// Asks for boundaries and tables and proposes a project for them.
    void newAsking();
    /// Asks for the boundaries of tables that wait for them, and proposes a project.
    void addBoundariesAsking(const std::vector<std::filesystem::path>& tables);
    /// Files that were dropped: a project is opened; boundaries (of several, those that are chosen) and tables make a
    /// new one; tables alone are for the
    /// project that is open, or wait for boundaries.
    void take(const std::vector<std::filesystem::path>& files);
    /// Tables for the project that is open. One of boundaries alone that is new and not edited yet is proposed anew
    /// with them, as if all had come together.
    void addTables(const std::vector<std::filesystem::path>& tables);
    /// Asks where to, once, for a project that was only proposed; and before it overwrites what somebody else wrote
    /// into the file since.
    bool save();
    bool saveAsAsking();
    /// Completes a name without the ending of projects, and asks before that overwrites a file of the completed name.
    bool saveAs(const std::filesystem::path& chosen);
    /// Reads the inputs anew; the project too where only its file has changed.
    void reload();
    /// Asks what becomes of edits that are not saved. False: stay.
    [[nodiscard]] bool mayLeave();
    /// Asked before that, of what is in no project yet; false: stay.
    void setAskFirst(std::function<bool()> ask) { m_askFirst = std::move(ask); }
    /// What is being made and is not in the project yet, as text; empty: nothing. It is kept with the project.
    void setUnfinished(const std::string& text);
    [[nodiscard]] const std::string& unfinished() const noexcept { return m_unfinished; }
    /// The program ends, as mayLeave() let it: nothing is kept of what was not saved.
    void leave();
    /// Offers what a crash left, one project after another; once, at the start. True where something was opened.
    bool offerRecovered();
    /// Back from a project that was only proposed to what was open before, or to none. Nothing where it was saved or
    /// another one is open.
    void dropProposed();

    /// Where a proposal is being made: what was open before stays.
    void stopProposing();

    /// How soon after an edit it is kept at the latest, and where files are looked for first (empty: where the last one
    /// was). The first edit after a quiet time is kept sooner, and one that wrote a file, as a decision about a row, at
    /// once.
    void setHabits(int keepAfterMilliseconds, const std::filesystem::path& folder);

    /// The sample province that comes with the program; empty where it is not there.
    [[nodiscard]] static std::filesystem::path sample();

signals:
    void failed(const gis::Error& error);
    /// A proposal for new files is being made, or no longer.
    void working(bool busy);
    void proposalProgressed(const QString& stage, qint64 done, qint64 total);
    /// Tables for the project that is open, or that wait for one.
    void tablesTaken(const std::vector<std::filesystem::path>& files);
    /// No project could be made of tables and the boundaries that came with them: the tables wait for others.
    void tablesLeft(const std::vector<std::filesystem::path>& files);
    /// Of a project that was opened after a crash: what was being made then.
    void unfinishedRecovered(const std::string& text);
    /// A new project with tables is there, to be looked at.
    void tablesProposed();
    /// Files of the project are not what they were: words to show.
    void filesChanged(const QString& words);
    /// The project is saved: what is left to tell of its files; empty: nothing.
    void newsLeft(const QString& words);

private:
    [[nodiscard]] std::optional<std::filesystem::path> askWhich(const std::vector<std::filesystem::path>& layers);
    [[nodiscard]] QString askLayer(const std::filesystem::path& folder);
    void openProposed(const std::string& text, const std::vector<std::filesystem::path>& unused);
    [[nodiscard]] QString recoverWords(const RecoveredText& copy) const;
    [[nodiscard]] bool takeUp(const RecoveredText& copy);
    [[nodiscard]] bool hasSaved(const std::function<bool()>& save);
    [[nodiscard]] bool isOfBoundariesAlone() const;
    [[nodiscard]] bool hasToKeep() const;
    void keep();
    void keepOrForget();
    void keepAtOnce();
    [[nodiscard]] int keepIn() const;
    void forgetCopies();
    void watch();
    void watchPlaces();
    void tellChanged(const std::vector<std::filesystem::path>& files);
    [[nodiscard]] QString newsOfProject() const;
    [[nodiscard]] QStringList newsOfInputs() const;
    void keepTelling();

    Document& m_document;
    const Words& m_words;
    Recovery m_recovery;
    QWidget& m_window;
    QTimer m_keepSoon;
    QElapsedTimer m_sinceKept; ///< since it was tried last
    int m_keepAfter;           ///< milliseconds after an edit, at the latest
    WatchedFiles m_watched;
    FileNews m_news;            ///< of the project's inputs
    bool m_projectTold = false; ///< that its own file is not what it was
    bool m_keepFailed = false;  ///< and was told
    ProjectProposal m_proposal;
    std::filesystem::path m_beforeProposed; ///< what was open then
    std::string m_extended;                 ///< the text of the new project that is proposed anew; empty: none is
    std::filesystem::path m_folder;         ///< to begin in
    std::function<bool()> m_askFirst;
    std::string m_unfinished;
    std::vector<RecoveredText> m_declined; ///< not wanted now; gone once their project is saved
};

} // namespace diaban::ui
