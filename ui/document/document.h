// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/error.h"
#include "src/project/project.h"
#include "ui/document/loaded_project.h"
#include "ui/document/own_files.h"
#include "ui/document/unsaved_files.h"
#include "ui/document/words.h"
#include "ui/jobs/job.h"

#include <QObject>
#include <QUndoStack>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace diaban::ui {

/// What of a project an edit touches: its looks alone, what its maps show of clusters besides, its clusters, the
/// figures that are made of its tables, or what is read and joined. That is made or read anew, with all before it.
enum class Reach : std::uint8_t { Looks, ClusterParts, Clusters, Figures, Inputs };

/// A project file as text and as a value at one moment.
struct ProjectState {
    std::string text;
    Project project;
};

/// The project that the window works on: its file, its text with all edits, and what its inputs say. The text is the
/// one that the command runs; each edit changes it in place, so that comments and order stay.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(const Words& words, QObject* parent = nullptr);
    ~Document() override;

    /// Reads a project file and then, in a job, its inputs. Where the file is no valid project nothing changes but that
    /// failed() comes. Inputs that cannot be read take nothing else away: see faulty().
    void open(const std::filesystem::path& file);
    /// Goes on with a text that was not saved: of a new project, or recovered after a crash. What its file said when
    /// the text was begun is `base`, so that what somebody saved since is noticed; nothing: there was no file. Files
    /// that its edits wrote before the crash are `unsaved`.
    void openText(const std::filesystem::path& file, const std::string& text,
                  const std::optional<std::string>& base = std::nullopt, UnsavedFiles unsaved = {});
    /// Closes without asking; edits that are not saved are thrown away.
    void close();
    /// Edits that are not saved are not wanted: files that they wrote are put back to what they were, which failed()
    /// tells where it cannot be. Nothing where all is saved.
    void throwAway();

    [[nodiscard]] bool isOpen() const noexcept { return m_state.has_value(); }
    [[nodiscard]] const std::filesystem::path& file() const noexcept { return m_file; }
    /// As edited; only while a project is open.
    [[nodiscard]] const Project& project() const { return m_state->project; }
    [[nodiscard]] const std::string& text() const { return m_state->text; }
    /// The project as it is read: with clusters, none of them yet, where lookAtBorders() was asked for.
    [[nodiscard]] Project studied() const;
    /// What the inputs said when they were read last; null before that.
    [[nodiscard]] const std::shared_ptr<const LoadedProject>& loaded() const noexcept { return m_loaded; }
    /// The borders as they were cut when all was read last, for whoever makes the map of them: once, and only while
    /// loadedChanged() is told. Null where figures alone were made anew.
    [[nodiscard]] std::shared_ptr<const gis::BuiltCoverage> takeCut();
    /// Files that could not be read, or tables that could not be joined, when it was tried last: what they say is
    /// missing from loaded().
    [[nodiscard]] const std::vector<FaultyInput>& faulty() const noexcept { return m_faulty; }
    /// Whether loaded() still has what was read of files that are gone since, and so nothing of later edits of inputs;
    /// figures are made anew of it.
    [[nodiscard]] bool keepsRead() const noexcept { return m_kept; }
    [[nodiscard]] QUndoStack& undoStack() noexcept { return m_undo; }
    /// Whether its text is not saved, or files are not as they were then that edits write at once, as decisions about
    /// rows: those are edits as all others.
    [[nodiscard]] bool isModified() const { return m_state && (m_saved != m_state->text || m_unsaved.haveChanged()); }
    /// True where no file had this project yet: its name and place are proposed.
    [[nodiscard]] bool isNew() const noexcept { return m_new; }
    [[nodiscard]] bool isLoading() const noexcept { return m_job != nullptr; }
    /// Of what is being read, or was read last.
    [[nodiscard]] Reach readingReach() const noexcept { return m_reach; }

    /// One step that can be undone, called `what` there; steps in a row of the same `merge` (not empty) are one.
    /// Where the project would not be valid, or its text cannot be changed in place, nothing changes and failed()
    /// comes.
    bool change(const Project& after, const QString& what, Reach reach, const QString& merge = {});

    /// So many outputs, all that were wanted, are written of the project as it is now.
    void noteExported(std::size_t outputs);
    /// Inputs are not on disk what they were: what is written is not of what they say now.
    void noteInputsChanged();
    /// How many are, of what the project and its inputs say now; nothing before that, and once either has changed.
    [[nodiscard]] std::optional<std::size_t> exported() const;

    /// What the file said when it was read or written last; nothing: it was not there.
    [[nodiscard]] const std::optional<std::string>& base() const noexcept { return m_onDisk; }
    /// False where the project's file says something else than when it was read or written last: somebody changed or
    /// removed it, or another one took its place.
    [[nodiscard]] bool isFileAsKnown() const;
    /// Takes note that the file is gone: what it said is saved nowhere.
    void loseFile();

    /// Puts the text into its file, beside and then renamed. False where it could not; failed() says why. What
    /// somebody else wrote into it is only overwritten where that is said.
    bool save(bool overwrite = false);
    /// The same into another file, that the project is of from then on. What can be undone stays so: paths lead from
    /// there to the same files. Its decisions about rows and its table of clusters, which edits write at once, are
    /// copied beside it: what is done from then on leaves the project that it was saved from alone. So do edits that
    /// were not saved there, decisions among them.
    bool saveAs(const std::filesystem::path& file);

    /// Reads the inputs anew because somebody asked for it: what was read of files that are gone goes too.
    void reload();
    /// Reads anew what is in that reach as a part of something else, such as an edit: what was read of files that are
    /// gone stays, but of `written`, which the program itself has put there or taken away.
    void readAnew(Reach reach, const std::filesystem::path& written = {});
    /// Finds the borders of a project that names no clusters, to be looked at: that is no edit. False where they are
    /// found already, or are those of its clusters.
    bool lookAtBorders();
    void stopLoading();

    /// What edits wrote into files since the project was opened or saved.
    [[nodiscard]] const UnsavedFiles& unsaved() const noexcept { return m_unsaved; }
    /// An edit, its undo or redo, wrote `after` in the place of `before`.
    void noteWritten(const std::filesystem::path& file, const std::optional<std::string>& before,
                     const std::optional<std::string>& after);

    /// Where a file that an edit wrote is now: saveAs() takes it along.
    [[nodiscard]] std::filesystem::path placeOf(const std::filesystem::path& file) const;

    /// For the steps of the undo stack: takes that state, moved to where the project is saved now.
    void take(const ProjectState& state, Reach reach);

signals:
    void opened();         ///< another project, or none; or nothing of this one can be shown any more
    void projectChanged(); ///< its text, by an edit, undo or redo
    void loadingStarted();
    void loadingProgressed(const QString& stage, qint64 done, qint64 total);
    void loadingEnded(bool stopped);
    void loadedChanged(); ///< what its inputs say
    void faultyChanged(); ///< which of them cannot be read
    void modifiedChanged();
    void exportedChanged();
    void fileWritten(const std::filesystem::path& file); ///< beside the project, by an edit, its undo or redo
    void saved();                                        ///< into its file, or into another one that it is then of
    void failed(const gis::Error& error);

private:
    /// Outputs, and the text of the project that they were written of.
    struct Exported {
        std::string text;
        std::size_t outputs = 0;
    };

    void start(Reach reach);
    [[nodiscard]] bool isReadFor(Reach reach) const;
    [[nodiscard]] bool makesOfKept(Reach reach) const;
    void ended();
    void takeReading(bool asked);
    void goOnWithClusters();
    [[nodiscard]] Job::Work reading() const;
    [[nodiscard]] bool keepsLoaded(bool asked) const;
    void fail(const std::function<void()>& work);
    bool write(const std::filesystem::path& file, const std::string& text, const FileMoves& copies = {});
    void leaveAsSaved(const FileMoves& copied);

    const Words& m_words;
    std::filesystem::path m_file;
    std::optional<ProjectState> m_state;
    std::shared_ptr<const LoadedProject> m_loaded;
    QUndoStack m_undo;
    std::optional<std::string> m_saved;  ///< what the file says; nothing for a text that no file has
    std::optional<std::string> m_onDisk; ///< the file when it was read or written last; nothing: it was not there
    UnsavedFiles m_unsaved;
    FileMoves m_moves; ///< of files of its own, since it was opened
    std::optional<Exported> m_exported;
    bool m_new = false;            ///< no file had it yet
    bool m_again = false;          ///< the job that runs reads what is no longer asked for
    Reach m_reach = Reach::Inputs; ///< of what is read, or to be read next
    Reach m_owed = Reach::Looks;   ///< what was to be read or made anew and is not yet, stopped or failed
    bool m_looksAtBorders = false; ///< in this project, though it names no clusters
    bool m_asked = false;          ///< somebody asked to read anew what is read: it is no part of an edit
    bool m_kept = false;           ///< what was read of files that are gone
    std::vector<std::filesystem::path> m_written; ///< files that are what they are by the program's own doing
    std::vector<FaultyInput> m_faulty;
    std::shared_ptr<ProjectReading> m_result;
    std::unique_ptr<Job> m_job;
};

} // namespace diaban::ui
