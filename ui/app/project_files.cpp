// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/project_files.h"

#include "src/run/project_inputs.h"
#include "ui/app/dropped_files.h"
#include "ui/app/typed_text.h"

#include <QApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <algorithm>
#include <utility>

namespace diaban::ui {

namespace {

namespace fs = std::filesystem;

constexpr int kKeepAfter = 1500; ///< milliseconds after the last edit, unless it was settled otherwise

/// Whether one of the files that were changed is one that could not be read, and is there now.
bool isFaultyNoMore(const Document& document, const std::vector<fs::path>& changed) {
    return std::ranges::any_of(document.faulty(), [&](const FaultyInput& input) {
        const fs::path file = fileOf(document.project(), input.place);
        std::error_code fault;
        return std::ranges::find(changed, file) != changed.end() && fs::exists(file, fault);
    });
}

/// Why nothing can be made of what was dropped; a folder may end in a slash.
gis::Error ofNoUse(const std::vector<fs::path>& files) {
    if (files.empty()) {
        return {gis::ErrorKind::BadUsage, {}, {}, {"window.drop.none", {}}};
    }
    const fs::path& file = files.front();
    std::error_code fault;
    if (fs::is_directory(file, fault)) {
        const fs::path named = file.has_filename() ? file : file.parent_path();
        return {gis::ErrorKind::BadUsage, {}, {}, {"window.drop.folder", {{"folder", named.filename().string()}}}};
    }
    const std::string ending = file.extension().string();
    gis::Message why{"window.drop.unknown", {{"ending", ending}}};
    if (ending.empty()) {
        why = {"window.drop.no_ending", {}};
    } else if (isPartOfShapefile(file)) {
        why = {"window.drop.part_of_shape", {{"file", file.filename().string()}}};
    }
    return {gis::ErrorKind::BadUsage, file.string(), {}, why};
}

} // namespace

ProjectFiles::ProjectFiles(Document& document, const Words& words, fs::path recoveryFolder, QWidget& window)
    : QObject(&window), m_document(document), m_words(words), m_recovery(std::move(recoveryFolder)), m_window(window) {
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(kKeepAfter);
    connect(&m_keepSoon, &QTimer::timeout, this, &ProjectFiles::keep);
    connect(&document, &Document::modifiedChanged, this, &ProjectFiles::keepOrForget);
    connect(&document, &Document::opened, this, [this] { setUnfinished({}); });
    connect(&document, &Document::opened, this, &ProjectFiles::watch);
    connect(&document, &Document::opened, &m_proposal, &ProjectProposal::leave); // who opens another wants it no more
    connect(&m_proposal, &ProjectProposal::made, this, &ProjectFiles::openProposed);
    connect(&m_proposal, &ProjectProposal::failed, this, &ProjectFiles::failed);
    connect(&m_proposal, &ProjectProposal::working, this, &ProjectFiles::working);
    connect(&m_proposal, &ProjectProposal::progressed, this, &ProjectFiles::proposalProgressed);
    const auto watchRead = [this] { // what was made of it alone says nothing new of files
        if (m_document.readingReach() != Reach::Figures) {
            watch();
        }
    };
    connect(&document, &Document::loadedChanged, this, watchRead);
    connect(&document, &Document::faultyChanged, this, watchRead);
    connect(&document, &Document::saved, this, &ProjectFiles::forgetCopies);
    connect(&m_watched, &WatchedFiles::changed, this, &ProjectFiles::tellChanged);
}

ProjectFiles::~ProjectFiles() = default;

/// Not put off by further edits: who goes on and on loses no more than the others. Whoever saved or undid it all leaves
/// nothing to recover.
void ProjectFiles::keepOrForget() {
    if (!hasToKeep()) {
        m_keepSoon.stop();
        m_recovery.forget();
    } else if (!m_keepSoon.isActive()) {
        m_keepSoon.start();
    }
}

void ProjectFiles::setHabits(int keepAfterMilliseconds, const fs::path& folder) {
    m_keepSoon.setInterval(keepAfterMilliseconds);
    m_folder = folder;
}

bool ProjectFiles::hasToKeep() const {
    return m_document.isOpen() && (m_document.isModified() || !m_unfinished.empty());
}

void ProjectFiles::setUnfinished(const std::string& text) {
    m_unfinished = text;
    keepOrForget();
}

void ProjectFiles::keep() {
    if (!hasToKeep()) {
        return;
    }
    try {
        m_recovery.keep(m_document.file(), m_document.text(), m_document.base(), m_unfinished);
        m_keepFailed = false;
    } catch (const gis::Error& error) {
        if (!std::exchange(m_keepFailed, true)) { // once, and not every second and a half
            emit failed(error);
        }
    }
}

void ProjectFiles::watch() {
    if (m_document.isOpen()) {
        m_news.read(projectInputs(m_document.project()));
    }
    watchPlaces();
}

void ProjectFiles::watchPlaces() {
    std::vector<fs::path> files;
    if (m_document.isOpen()) {
        files = projectInputs(m_document.project());
        files.push_back(m_document.file());
    }
    m_watched.watch(files);
}

void ProjectFiles::tellChanged(const std::vector<fs::path>& files) {
    std::vector<fs::path> inputs = files;
    std::erase(inputs, m_document.file());
    m_news.hear(inputs);
    QStringList words;
    std::error_code fault;
    const bool readsAnew = m_document.isOpen() && isFaultyNoMore(m_document, inputs);
    if (readsAnew) {
        m_document.reload(); // hides what was told before
    }
    if (!fs::exists(m_document.file(), fault)) {
        m_document.loseFile();
        words.append(m_words("window.changed.project_gone"));
    } else if (!m_document.isFileAsKnown()) {
        words.append(m_words("window.changed.project"));
    }
    for (const gis::Message& message : readsAnew ? std::vector<gis::Message>{} : m_news.messages()) {
        words.append(m_words(message));
    }
    if (!words.isEmpty()) {
        emit filesChanged(words.join(u' '));
    }
}

void ProjectFiles::reload() {
    std::error_code fault;
    if (!m_document.isModified() && fs::exists(m_document.file(), fault) && !m_document.isFileAsKnown()) {
        if (mayLeave()) {
            m_document.open(fs::path(m_document.file()));
        }
    } else {
        m_document.reload();
    }
}

void ProjectFiles::openAsking() {
    const QString file =
        QFileDialog::getOpenFileName(&m_window, m_words("window.act.open"), qt(m_folder.string()),
                                     m_words("window.files.project") + QStringLiteral(" (*.diaban.yaml)"));
    if (!file.isEmpty()) {
        open(file.toStdString());
    }
}

void ProjectFiles::open(const fs::path& file) {
    if (!mayLeave()) {
        return;
    }
    const std::vector<RecoveredText> left = m_recovery.leftOf(file);
    if (std::ranges::none_of(left, [this](const RecoveredText& copy) { return takeUp(copy); })) {
        m_document.open(file);
    }
}

/// Asks what becomes of a copy; true where it shall be opened. Only who says so throws it away: Escape and "not now"
/// keep it.
bool ProjectFiles::takeUp(const RecoveredText& copy) {
    QMessageBox box(QMessageBox::Question, m_words("window.recover"),
                    m_words({"window.recover.text", {{"file", copy.file.filename().string()}}}),
                    QMessageBox::Yes | QMessageBox::No | QMessageBox::Discard, &m_window);
    box.setTextFormat(Qt::PlainText);
    box.button(QMessageBox::No)->setText(m_words("window.recover.later"));
    box.button(QMessageBox::Discard)->setText(m_words("window.recover.discard"));
    box.setDefaultButton(QMessageBox::Yes);
    box.setEscapeButton(QMessageBox::No);
    const int answer = box.exec();
    if (answer == QMessageBox::Yes) {
        m_document.openText(copy.file, copy.text, copy.base);
        if (m_document.isOpen() && m_document.file() == copy.file && m_document.text() == copy.text) {
            (void)m_recovery.adopt(copy); // else it is kept anew, beside
            if (!copy.unfinished.empty()) {
                setUnfinished(copy.unfinished);
                emit unfinishedRecovered(copy.unfinished);
            }
        }
        return true;
    }
    if (answer == QMessageBox::Discard) {
        Recovery::remove(copy);
    } else {
        m_declined.push_back(copy);
    }
    return false;
}

bool ProjectFiles::offerRecovered() {
    const std::vector<RecoveredText> left = m_recovery.left();
    return std::ranges::any_of(left, [this](const RecoveredText& copy) { return takeUp(copy); }) && m_document.isOpen();
}

void ProjectFiles::forgetCopies() {
    m_keepSoon.stop();
    m_recovery.forget();
    const fs::path file = fs::absolute(m_document.file()).lexically_normal();
    std::erase_if(m_declined, [&](const RecoveredText& copy) {
        const bool saved = copy.file == file;
        if (saved) {
            Recovery::remove(copy);
        }
        return saved;
    });
    keepOrForget(); // what is unfinished is not in it
}

/// Over whatever preview waits for it; empty: none.
QString ProjectFiles::askLayer(const fs::path& folder) {
    QWidget* asking = QApplication::activeModalWidget();
    return QFileDialog::getOpenFileName(
        asking != nullptr ? asking : &m_window, m_words("window.new.boundaries"), qt(folder.string()),
        m_words("window.files.layers") +
            QStringLiteral(" (*.gpkg *.shp *.geojson *.json *.topojson *.kml *.kmz *.fgb)"));
}

void ProjectFiles::addBoundariesAsking(const std::vector<fs::path>& tables) {
    const QString layer = tables.empty() ? QString() : askLayer(tables.front().parent_path());
    if (!layer.isEmpty()) {
        std::vector<fs::path> files{layer.toStdString()};
        files.insert(files.end(), tables.begin(), tables.end());
        take(files);
    }
}

void ProjectFiles::newAsking() {
    const QString layer = askLayer(m_folder);
    if (layer.isEmpty()) {
        return;
    }
    const fs::path beside = fs::path(layer.toStdString()).parent_path(); // a file there would stand chosen already
    const QStringList tables = QFileDialog::getOpenFileNames(
        &m_window, m_words("window.new.tables"), qt(beside.string()),
        m_words("window.files.tables") + QStringLiteral(" (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt)"));
    std::vector<fs::path> files{layer.toStdString()};
    for (const QString& table : tables) {
        files.emplace_back(table.toStdString());
    }
    take(files);
}

void ProjectFiles::take(const std::vector<fs::path>& files) {
    const auto [project, layers, tables] = sortedByUse(files);
    if (project) {
        open(*project);
        return;
    }
    if (layers.empty() && !tables.empty()) {
        addTables(tables);
        return;
    }
    if (layers.empty()) {
        emit failed(ofNoUse(files));
        return;
    }
    const std::optional<fs::path> layer = layers.size() == 1 ? std::optional(layers.front()) : askWhich(layers);
    if (layer && mayLeave()) {
        m_extended.clear();
        m_proposal.begin(*layer, tables, m_words.language());
    }
}

/// Which of several layers a project shall be made of; nothing: of none. The others are named, to be dropped later.
std::optional<fs::path> ProjectFiles::askWhich(const std::vector<fs::path>& layers) {
    QStringList names;
    for (const fs::path& layer : layers) {
        names.append(qt(layer.filename().string()));
    }
    if (names.removeDuplicates() > 0) { // of one name in several folders
        names.clear();
        std::ranges::transform(layers, std::back_inserter(names),
                               [](const fs::path& layer) { return qt(layer.string()); });
    }
    QWidget* asking = QApplication::activeModalWidget();
    QInputDialog dialog(asking != nullptr ? asking : &m_window);
    dialog.setObjectName(QStringLiteral("chooseLayer"));
    dialog.setWindowTitle(m_words("window.drop.which"));
    dialog.setLabelText(m_words({"window.drop.which.text", {{"count", static_cast<std::int64_t>(layers.size())}}}) +
                        u'\n' + m_words("window.drop.which.others"));
    dialog.setComboBoxItems(names);
    dialog.setOkButtonText(m_words("window.drop.which.take"));
    dialog.setCancelButtonText(m_words("window.import.cancel"));
    if (dialog.exec() != QDialog::Accepted) {
        return std::nullopt;
    }
    return layers[static_cast<std::size_t>(std::max<qsizetype>(0, names.indexOf(dialog.textValue())))];
}

void ProjectFiles::stopProposing() {
    m_proposal.stop();
}

bool ProjectFiles::isOfBoundariesAlone() const {
    return m_document.isOpen() && m_document.isNew() && m_document.project().tables.empty() &&
           m_document.undoStack().count() == 0 && m_unfinished.empty();
}

void ProjectFiles::addTables(const std::vector<fs::path>& tables) {
    if (!isOfBoundariesAlone()) {
        emit tablesTaken(tables);
        return;
    }
    const Project& project = m_document.project();
    m_extended = m_document.text();
    m_proposal.begin((project.folder / project.boundaries.path).lexically_normal(), tables, m_words.language());
}

/// A table that could not be used is shown in the import as it is, beside those that could.
void ProjectFiles::openProposed(const std::string& text, const std::vector<fs::path>& unused) {
    const bool extends = !m_extended.empty() && isOfBoundariesAlone() && m_document.text() == m_extended;
    if (!extends) {
        m_extended.clear();
    }
    if (extends || mayLeave()) { // what was open may have been edited since
        m_beforeProposed = m_document.file();
        m_document.openText(m_proposal.file(), text);
        if (m_document.isOpen() && !m_document.project().tables.empty()) {
            emit tablesProposed();
        }
        if (m_document.isOpen() && !unused.empty()) {
            emit tablesTaken(unused);
        }
    }
}

void ProjectFiles::dropProposed() {
    if (!m_document.isOpen() || m_document.file() != m_proposal.file() || m_document.base()) {
        return;
    }
    const fs::path before = std::exchange(m_beforeProposed, {});
    const std::string extended = std::exchange(m_extended, {});
    m_document.close();
    std::error_code fault;
    if (!extended.empty()) {
        m_document.openText(before, extended);
    } else if (!before.empty() && fs::exists(before, fault)) {
        m_document.open(before);
    }
}

/// Whether that saves the project, or what is chosen where it cannot.
bool ProjectFiles::hasSaved(const std::function<bool()>& save) {
    bool elsewhere = false;
    const QMetaObject::Connection heard =
        connect(&m_document, &Document::saved, this, [&elsewhere] { elsewhere = true; });
    const bool saved = save();
    disconnect(heard);
    return saved || elsewhere;
}

bool ProjectFiles::save() {
    if (m_document.isNew()) {
        return saveAsAsking();
    }
    takeTyped(m_window);
    std::error_code fault;
    const bool changed = fs::exists(m_document.file(), fault) && !m_document.isFileAsKnown();
    if (changed &&
        QMessageBox::question(&m_window, m_words("window.save.changed"),
                              m_words({"window.save.changed.text", {{"file", m_document.file().filename().string()}}}),
                              QMessageBox::Save | QMessageBox::Cancel, QMessageBox::Cancel) != QMessageBox::Save) {
        return false;
    }
    return hasSaved([&] { return m_document.save(changed); });
}

bool ProjectFiles::saveAsAsking() {
    QWidget* asking = QApplication::activeModalWidget(); // an export that saves first
    QFileDialog dialog(asking != nullptr ? asking : &m_window, m_words("window.act.save_as"),
                       qt(m_document.file().string()),
                       m_words("window.files.project") + QStringLiteral(" (*.diaban.yaml)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("diaban.yaml"));
    dialog.selectFile(qt(m_document.file().string()));
    return dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty() &&
           saveAs(dialog.selectedFiles().front().toStdString());
}

/// The dialog asks only about the name that it knows of.
bool ProjectFiles::saveAs(const fs::path& chosen) {
    takeTyped(m_window);
    const fs::path target = isProject(chosen) ? chosen : fs::path(chosen.string() + ".diaban.yaml");
    std::error_code fault;
    if (target != chosen && fs::exists(target, fault) &&
        QMessageBox::question(&m_window, m_words("window.save.replace"),
                              m_words({"window.save.replace.text", {{"file", target.filename().string()}}}),
                              QMessageBox::Save | QMessageBox::Cancel, QMessageBox::Cancel) != QMessageBox::Save) {
        return false;
    }
    if (m_document.isNew() && target == m_document.file()) {
        return hasSaved([&] { return m_document.save(true); });
    }
    const bool saved = hasSaved([&] { return m_document.saveAs(target); });
    watchPlaces();
    return saved;
}

bool ProjectFiles::mayLeave() {
    takeTyped(m_window);
    if (m_askFirst && !m_askFirst()) {
        return false;
    }
    if (!m_document.isOpen() || !m_document.isModified()) {
        return true;
    }
    const auto answer =
        QMessageBox::question(&m_window, m_words("window.leave"),
                              m_words({"window.leave.text", {{"file", m_document.file().filename().string()}}}),
                              QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    // What is discarded is kept until something else is open: that may fail.
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

void ProjectFiles::leave() {
    m_unfinished.clear();
    m_keepSoon.stop();
    m_recovery.forget();
}

fs::path ProjectFiles::sample() {
    const fs::path program = QCoreApplication::applicationDirPath().toStdString();
    for (const fs::path& place : {program / "../share/doc/diaban/examples/sample", program / "../../../data/sample"}) {
        std::error_code fault;
        const fs::path file = fs::weakly_canonical(place, fault) / "son-hai.diaban.yaml";
        if (fs::exists(file, fault)) {
            return file;
        }
    }
    return {};
}

} // namespace diaban::ui
