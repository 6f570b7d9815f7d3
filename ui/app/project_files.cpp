// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/project_files.h"

#include "ui/app/dropped_files.h"
#include "ui/app/typed_text.h"
#include "ui/document/leave_words.h"

#include <QApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <algorithm>
#include <utility>

namespace diaban::ui {

namespace {

namespace fs = std::filesystem;

constexpr int kKeepAfter = 1500; ///< milliseconds after an edit, unless it was settled otherwise

} // namespace

ProjectFiles::ProjectFiles(Document& document, const Words& words, fs::path recoveryFolder, QWidget& window)
    : QObject(&window), m_document(document), m_words(words), m_recovery(std::move(recoveryFolder)), m_window(window),
      m_keepAfter(kKeepAfter) {
    m_keepSoon.setSingleShot(true);
    connect(&m_keepSoon, &QTimer::timeout, this, &ProjectFiles::keep);
    connect(&document, &Document::modifiedChanged, this, &ProjectFiles::keepOrForget);
    connect(&document, &Document::opened, this, [this] { setUnfinished({}); });
    connect(&document, &Document::opened, this, &ProjectFiles::watch);
    connect(&document, &Document::opened, &m_proposal, &ProjectProposal::leave); // who opens another wants it no more
    connect(&m_proposal, &ProjectProposal::made, this, &ProjectFiles::openProposed);
    connect(&m_proposal, &ProjectProposal::failed, this, [this](const gis::Error& error) {
        emit failed(error);
        if (!m_document.isOpen() && !m_proposal.tables().empty()) {
            emit tablesLeft(m_proposal.tables());
        }
    });
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
    connect(&document, &Document::saved, this, [this] {
        if (std::exchange(m_projectTold, false)) {
            emit newsLeft(newsOfInputs().join(u' '));
        }
    });
    connect(&document, &Document::opened, this, [this] { m_projectTold = false; });
    connect(&document, &Document::loadingEnded, this, &ProjectFiles::keepTelling);
    connect(&document, &Document::fileWritten, &m_watched, &WatchedFiles::know);
    connect(&document, &Document::fileWritten, this, &ProjectFiles::keepAtOnce);
    connect(&m_watched, &WatchedFiles::changed, this, &ProjectFiles::tellChanged);
}

ProjectFiles::~ProjectFiles() = default;

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
        QMessageBox::question(&m_window, m_words("window.leave"), leaveWords(m_document, m_words),
                              QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    // What is discarded is kept until something else is open: that may fail.
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

void ProjectFiles::leave() {
    m_unfinished.clear();
    m_keepSoon.stop();
    m_document.throwAway();
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
