// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/document/document.h"

#include "gis/io/output_set.h"
#include "src/project/read_project.h"
#include "src/project/save_project.h"
#include "src/run/same_inputs.h"
#include "ui/document/file_content.h"
#include "ui/document/moved_project.h"

#include <QUndoCommand>
#include <algorithm>
#include <iterator>
#include <utility>

namespace diaban::ui {

namespace {

/// One edit: the project before it and after it.
class Edit : public QUndoCommand {
public:
    Edit(Document& document, ProjectState before, ProjectState after, Reach reach, QString merge)
        : m_document(document), m_before(std::move(before)), m_after(std::move(after)), m_reach(reach),
          m_merge(std::move(merge)) {}

    void undo() override { m_document.take(m_before, m_reach); }
    void redo() override { m_document.take(m_after, m_reach); }
    [[nodiscard]] int id() const override { return m_merge.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = dynamic_cast<const Edit*>(other);
        if (next == nullptr || next->m_merge != m_merge) {
            return false;
        }
        m_after = next->m_after;
        return true;
    }

private:
    Document& m_document;
    ProjectState m_before, m_after;
    Reach m_reach;
    QString m_merge;
};

/// Whether the figures, the units or the clusters are made of it.
bool isShown(InputRole role) {
    return role != InputRole::Neighbours && role != InputRole::Style && role != InputRole::Template;
}

/// The same project in another file.
ProjectState movedState(const ProjectState& state, const std::filesystem::path& file, const FileMoves& moves) {
    const Project moved = movedProject(state.project, file, moves);
    std::string text = movedText(state.text, state.project, moved);
    gis::Problems problems;
    Project project = parseProject(file.string(), text, problems);
    return {std::move(text), std::move(project)};
}

bool isOfClusters(const FaultyInput& input) {
    const InputRole role = input.place.role;
    return role == InputRole::Clusters || role == InputRole::Hamlets || role == InputRole::Land;
}

} // namespace

Document::Document(const Words& words, QObject* parent) : QObject(parent), m_words(words) {
    connect(this, &Document::projectChanged, this, &Document::modifiedChanged);
}

Document::~Document() = default;

void Document::fail(const std::function<void()>& work) {
    try {
        work();
    } catch (const gis::Error& error) {
        emit failed(error);
    } catch (const std::exception& error) {
        emit failed(gis::Error(gis::ErrorKind::Internal, m_file.string(), {},
                               {"window.unexpected", {{"words", std::string(error.what())}}}));
    }
}

void Document::open(const std::filesystem::path& file) {
    fail([&] {
        gis::Problems problems;
        Project project = readProjectAlone(file.string(), problems);
        ProjectState state{contentOf(file).value_or(std::string{}), std::move(project)};
        close();
        m_file = file;
        m_onDisk = state.text;
        m_saved = state.text;
        m_state = std::move(state);
        emit opened();
        start(Reach::Inputs);
    });
}

void Document::openText(const std::filesystem::path& file, const std::string& text,
                        const std::optional<std::string>& base, UnsavedFiles unsaved) {
    fail([&] {
        gis::Problems problems;
        ProjectState state{text, parseProject(file.string(), text, problems)};
        close();
        m_file = file;
        m_onDisk = base;
        m_unsaved = std::move(unsaved);
        m_new = !base;
        if (base == text) { // only what is unfinished was lost
            m_saved = text;
        }
        m_state = std::move(state);
        emit opened();
        emit modifiedChanged();
        start(Reach::Inputs);
    });
}

void Document::close() {
    leave(std::move(m_job));
    throwAway();
    m_unsaved.clear();
    m_moves.clear();
    m_exported.reset();
    m_again = false;
    m_kept = false;
    m_new = false;
    m_asked = false;
    m_looksAtBorders = false;
    m_written.clear();
    m_undo.clear();
    m_state.reset();
    m_loaded.reset();
    m_faulty.clear();
    m_file.clear();
    m_saved.reset();
    m_onDisk.reset();
    emit opened();
}

void Document::throwAway() {
    for (const gis::Error& error : m_unsaved.putBack()) {
        emit failed(error);
    }
}

void Document::noteWritten(const std::filesystem::path& file, const std::optional<std::string>& before,
                           const std::optional<std::string>& after) {
    m_unsaved.note(file, before, after);
    emit fileWritten(file);
    emit modifiedChanged();
}

bool Document::change(const Project& after, const QString& what, Reach reach, const QString& merge) {
    bool changed = false;
    fail([&] {
        const std::string text = withChanges(m_state->text, m_state->project, after);
        if (text == m_state->text) {
            changed = true;
            return;
        }
        gis::Problems problems;
        const ProjectState next{text, parseProject(m_file.string(), text, problems)};
        auto* edit = new Edit(*this, *m_state, next, reach, merge); // the stack owns it
        edit->setText(what);
        m_undo.push(edit);
        changed = true;
    });
    return changed;
}

/// Reading begins before others hear of the edit: what is loaded need not be of this project any more.
void Document::take(const ProjectState& state, Reach reach) {
    const bool isHere = m_moves.empty() && state.project.file == m_file;
    fail([&] { m_state = isHere ? state : movedState(state, m_file, m_moves); });
    if (reach != Reach::Looks) {
        start(reach);
    } else {
        goOnWithClusters();
    }
    emit projectChanged();
}

/// What takes long of them comes after all else, and unasked.
void Document::goOnWithClusters() {
    if (!m_job && m_loaded && !m_kept && needsMoreOfClusters(*m_loaded, m_state->project)) {
        start(Reach::ClusterParts);
    }
}

bool Document::write(const std::filesystem::path& file, const std::string& text, const FileMoves& copies) {
    bool written = false;
    fail([&] {
        try {
            gis::OutputSet outputs;
            gis::writeFile(outputs.stage(file), text);
            for (const auto& [from, to] : copies) {
                if (const std::optional<std::string> content = contentOf(from)) {
                    gis::writeFile(outputs.stage(to), *content);
                }
            }
            (void)outputs.commit();
            written = true;
        } catch (const gis::Error& error) { // of the file that is meant, not the one beside it
            throw gis::Error(error.kind(), file.string(), error.place(), error.message());
        }
    });
    return written;
}

void Document::noteExported(std::size_t outputs) {
    m_exported = Exported{m_state->text, outputs};
    emit exportedChanged();
}

void Document::noteInputsChanged() {
    if (m_exported) {
        m_exported.reset();
        emit exportedChanged();
    }
}

std::optional<std::size_t> Document::exported() const {
    return m_state && m_exported && m_exported->text == m_state->text ? std::optional(m_exported->outputs)
                                                                      : std::nullopt;
}

bool Document::isFileAsKnown() const {
    return contentOf(m_file) == m_onDisk;
}

void Document::loseFile() {
    m_onDisk.reset();
    m_saved.reset();
    emit modifiedChanged();
}

bool Document::save(bool overwrite) {
    if (!overwrite && std::filesystem::exists(m_file) && !isFileAsKnown()) {
        emit failed(gis::Error(gis::ErrorKind::CannotWrite, m_file.string(), {}, {"window.project_changed", {}}));
        return false;
    }
    if (!write(m_file, m_state->text)) {
        return false;
    }
    m_saved = m_onDisk = m_state->text;
    m_new = false;
    m_unsaved.clear();
    emit modifiedChanged();
    emit saved();
    return true;
}

bool Document::saveAs(const std::filesystem::path& file) {
    std::optional<ProjectState> moved;
    FileMoves own;
    fail([&] {
        own = movesToOwn(m_state->project, file);
        moved = movedState(*m_state, file, own);
    });
    if (!moved || !write(file, moved->text, own)) {
        return false;
    }
    leaveAsSaved(own);
    m_moves.insert(m_moves.end(), own.begin(), own.end());
    m_state = std::move(moved);
    m_file = file;
    m_saved = m_onDisk = m_state->text;
    m_new = false;
    m_unsaved.clear();
    emit projectChanged();
    emit saved();
    if (std::ranges::any_of(own, [](const auto& move) { return std::filesystem::exists(move.second); })) {
        start(Reach::Inputs); // what is watched and told is the copy
    }
    return true;
}

/// What edits that are not saved in the old project wrote into files that were copied goes with the copy alone.
void Document::leaveAsSaved(const FileMoves& copied) {
    std::vector<UnsavedFile> left;
    std::ranges::copy_if(m_unsaved.changed(), std::back_inserter(left), [&](const UnsavedFile& file) {
        return std::ranges::find(copied, file.file, &FileMoves::value_type::first) != copied.end();
    });
    for (const gis::Error& error : UnsavedFiles(std::move(left)).putBack()) {
        emit failed(error);
    }
}

std::filesystem::path Document::placeOf(const std::filesystem::path& file) const {
    return m_moves.empty() ? file : movedFile(file, m_moves);
}

std::shared_ptr<const gis::BuiltCoverage> Document::takeCut() {
    return m_result ? std::exchange(m_result->cut, nullptr) : nullptr;
}

void Document::reload() {
    if (m_state) {
        m_asked = true;
        start(Reach::Inputs);
    }
}

void Document::readAnew(Reach reach, const std::filesystem::path& written) {
    if (m_state) {
        if (!written.empty()) {
            m_written.push_back(written.lexically_normal());
        }
        start(reach);
    }
}

Project Document::studied() const {
    Project project = m_state->project;
    if (m_looksAtBorders && !project.clusters) {
        project.clusters.emplace();
    }
    return project;
}

bool Document::lookAtBorders() {
    if (!m_state || m_state->project.clusters || (m_loaded && m_loaded->project.clusters)) {
        return false;
    }
    m_looksAtBorders = true;
    start(Reach::Clusters);
    return true;
}

void Document::stopLoading() {
    if (m_job) {
        m_again = false;
        m_job->stop();
    }
}

/// Whether what was read serves for what is to be made anew of it.
bool Document::isReadFor(Reach reach) const {
    return m_loaded &&
           (reach <= Reach::Clusters || (reach == Reach::Figures && readTheSame(m_loaded->project, m_state->project)));
}

/// Of what was kept of tables that are gone figures can be made; clusters would be lost by it.
bool Document::makesOfKept(Reach reach) const {
    return m_kept && reach == Reach::Figures && std::ranges::none_of(m_faulty, isOfClusters);
}

/// What is read already and no longer asked for is stopped first; all inputs are read where either asks for them.
void Document::start(Reach reach) {
    if (reach == Reach::Inputs || reach == Reach::Clusters) { // files that may say something else now
        m_exported.reset();
    }
    if (m_job) {
        m_reach = std::max(m_reach, reach);
        m_owed = std::max(m_owed, reach);
        m_again = true;
        m_job->stop();
        return;
    }
    const Reach wanted = makesOfKept(reach) ? reach : std::max(reach, m_owed);
    m_reach = isReadFor(wanted) ? wanted : Reach::Inputs;
    m_owed = m_kept ? Reach::Inputs : m_reach;
    m_result = std::make_shared<ProjectReading>();
    m_job = std::make_unique<Job>(reading());
    connect(m_job.get(), &Job::progressed, this, &Document::loadingProgressed);
    connect(m_job.get(), &Job::ended, this, &Document::ended);
    emit loadingStarted();
    m_job->start();
}

/// Of what is kept nothing is gone on with, so that it is made whole at once.
Job::Work Document::reading() const {
    return [project = studied(), language = m_words.language(), result = m_result, loaded = m_loaded, reach = m_reach,
            whole = m_kept](const gis::Progress& progress) {
        switch (reach) {
        case Reach::ClusterParts:
            *result = addClusterParts(loaded, project, progress);
            return;
        case Reach::Clusters:
            *result = readClustersAnew(loaded, project, progress);
            return;
        case Reach::Figures:
            *result = makeFiguresAnew(loaded, project, language, progress);
            break;
        default:
            *result = readInputs(project, language, progress);
            return;
        }
        if (whole && needsMoreOfClusters(*result->loaded, project)) {
            *result = addClusterParts(result->loaded, project, progress);
        }
    };
}

void Document::ended() {
    const std::unique_ptr<Job> job = std::move(m_job);
    if (m_again) {
        m_again = false;
        start(m_reach);
        return;
    }
    const bool asked = std::exchange(m_asked, false);
    emit loadingEnded(job->wasStopped());
    if (const std::optional<gis::Error> fault = job->fault(); fault && !job->wasStopped()) {
        emit failed(*fault);
    } else if (m_result->loaded || !m_result->faulty.empty()) {
        takeReading(asked);
        goOnWithClusters();
    }
}

/// Boundaries that are now named and cannot be read leave nothing to show, as in a project that is opened.
void Document::takeReading(bool asked) {
    if (m_kept && m_reach == Reach::Figures) { // which files are gone is as it was
        m_loaded = m_result->loaded;
        emit loadedChanged();
        return;
    }
    m_faulty = m_result->faulty;
    m_kept = keepsLoaded(asked);
    m_written.clear();
    m_owed = m_kept ? Reach::Inputs : Reach::Looks;
    if (!m_kept) {
        const bool lost = m_loaded && !m_result->loaded;
        m_loaded = m_result->loaded;
        if (m_loaded) {
            emit loadedChanged();
        } else if (lost) {
            emit opened();
        }
    }
    m_result->cut.reset();
    emit faultyChanged();
}

/// While the project names the same files, one that is gone does not take away what was read of it, but where somebody
/// asked to read it anew; boundaries not even then.
bool Document::keepsLoaded(bool asked) const {
    if (!m_loaded || inputPlaces(m_state->project) != inputPlaces(m_loaded->project)) {
        return false;
    }
    const auto isGone = [this](const FaultyInput& input) {
        return input.error.message().id == kInputMissing && isShown(input.place.role) &&
               std::ranges::find(m_loaded->faulty, input.place, &FaultyInput::place) == m_loaded->faulty.end() &&
               std::ranges::find(m_written, fileOf(m_state->project, input.place)) == m_written.end();
    };
    return !m_result->loaded || (!asked && std::ranges::any_of(m_faulty, isGone));
}

} // namespace diaban::ui
