// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/run/project_inputs.h"
#include "ui/app/project_files.h"

#include <QMessageBox>
#include <QPushButton>
#include <algorithm>
#include <utility>

namespace diaban::ui {

namespace {

namespace fs = std::filesystem;

constexpr int kSoon = 200; ///< milliseconds after the first edit that follows a quiet time

/// Whether one of the files that were changed is one that could not be read, and is there now.
bool isFaultyNoMore(const Document& document, const std::vector<fs::path>& changed) {
    return std::ranges::any_of(document.faulty(), [&](const FaultyInput& input) {
        const fs::path file = fileOf(document.project(), input.place);
        std::error_code fault;
        return std::ranges::find(changed, file) != changed.end() && fs::exists(file, fault);
    });
}

} // namespace

/// Soon, where nothing was kept for as long as is settled; else once that time is over, so that it is not written with
/// each letter.
int ProjectFiles::keepIn() const {
    const qint64 since = m_sinceKept.isValid() ? m_sinceKept.elapsed() : m_keepAfter;
    return static_cast<int>(std::max<qint64>(m_keepAfter - since, std::min(kSoon, m_keepAfter)));
}

/// Not put off by further edits: who goes on and on loses no more than the others. Whoever saved or undid it all leaves
/// nothing to recover.
void ProjectFiles::keepOrForget() {
    if (!hasToKeep()) {
        m_keepSoon.stop();
        m_recovery.forget();
    } else if (!m_keepSoon.isActive()) {
        m_keepSoon.start(keepIn());
    }
}

/// A file that an edit wrote stays as it is wherever the program ends: without a copy nobody would be asked about it.
void ProjectFiles::keepAtOnce() {
    if (hasToKeep()) {
        m_keepSoon.start(0);
    }
}

void ProjectFiles::setHabits(int keepAfterMilliseconds, const fs::path& folder) {
    m_keepAfter = keepAfterMilliseconds;
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
    m_sinceKept.start();
    try {
        m_recovery.keep(m_document.file(), m_document.text(), m_document.base(), m_unfinished,
                        m_document.unsaved().changed());
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

/// Of a project that no file had yet there is nothing to tell.
QString ProjectFiles::newsOfProject() const {
    std::error_code fault;
    if (!m_document.isOpen() || m_document.isNew()) {
        return {};
    }
    if (!fs::exists(m_document.file(), fault)) {
        return m_words("window.changed.project_gone");
    }
    if (m_document.isFileAsKnown()) {
        return {};
    }
    return m_words(m_document.isModified() ? "window.changed.project_edited" : "window.changed.project");
}

QStringList ProjectFiles::newsOfInputs() const {
    QStringList words;
    for (const gis::Message& message : m_news.messages()) {
        words.append(m_words(message));
    }
    return words;
}

void ProjectFiles::tellChanged(const std::vector<fs::path>& files) {
    std::vector<fs::path> inputs = files;
    std::erase(inputs, m_document.file());
    m_news.hear(inputs);
    if (!inputs.empty()) {
        m_document.noteInputsChanged();
    }
    std::error_code fault;
    const bool readsAnew = m_document.isOpen() && isFaultyNoMore(m_document, inputs);
    if (readsAnew) {
        m_document.reload(); // hides what was told before
    }
    if (!m_document.isNew() && !fs::exists(m_document.file(), fault)) {
        m_document.loseFile();
    }
    QStringList words = readsAnew ? QStringList() : newsOfInputs();
    if (const QString project = newsOfProject(); !project.isEmpty()) {
        m_projectTold = true;
        words.prepend(project);
    }
    if (!words.isEmpty()) {
        emit filesChanged(words.join(u' '));
    }
}

/// Inputs were read anew, which says nothing new of the project itself.
void ProjectFiles::keepTelling() {
    if (const QString words = m_projectTold ? newsOfProject() : QString(); !words.isEmpty()) {
        emit filesChanged(words);
    }
}

/// What is asked, and which files go back to what they were where the copy is thrown away.
QString ProjectFiles::recoverWords(const RecoveredText& copy) const {
    QString asked = m_words({"window.recover.text",
                             {{"file", copy.file.filename().string()}, {"folder", copy.file.parent_path().string()}}});
    if (const std::string names = namesOf(copy.files); !names.empty()) {
        asked += u' ' + m_words({"window.recover.files", {{"files", names}}});
    }
    return asked;
}

/// Asks what becomes of a copy; true where it shall be opened. Only who says so throws it away: Escape and "not now"
/// keep it.
bool ProjectFiles::takeUp(const RecoveredText& copy) {
    QMessageBox box(QMessageBox::Question, m_words("window.recover"), recoverWords(copy),
                    QMessageBox::Yes | QMessageBox::No | QMessageBox::Discard, &m_window);
    box.setTextFormat(Qt::PlainText);
    box.button(QMessageBox::No)->setText(m_words("window.recover.later"));
    box.button(QMessageBox::Discard)->setText(m_words("window.recover.discard"));
    box.setDefaultButton(QMessageBox::Yes);
    box.setEscapeButton(QMessageBox::No);
    const int answer = box.exec();
    if (answer == QMessageBox::Yes) {
        m_document.openText(copy.file, copy.text, copy.base, UnsavedFiles(copy.files));
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
        for (const gis::Error& error : UnsavedFiles(copy.files).putBack()) {
            emit failed(error);
        }
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

} // namespace diaban::ui
