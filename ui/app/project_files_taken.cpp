// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/dropped_files.h"
#include "ui/app/project_files.h"
#include "ui/views/help_page.h"

#include <QApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <algorithm>
#include <utility>

namespace diaban::ui {

namespace {

namespace fs = std::filesystem;

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
    offerHelp(dialog, m_words, [] { return Step::Boundaries; });
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
    m_proposal.begin((project.folder / project.boundaries.path).lexically_normal(), tables, m_words.language(), true);
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

} // namespace diaban::ui
