// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/import_control.h"

#include "ui/app/dropped_files.h"
#include "ui/views/import_dialog.h"

#include <QFileDialog>
#include <algorithm>

namespace diaban::ui {

ImportControl::ImportControl(Document& document, const Words& words, QWidget& window)
    : QObject(&window), m_document(document), m_words(words), m_window(window) {
    connect(&document, &Document::opened, this, [this] {
        if (ImportDialog* shown = dialog()) {
            m_dialog.clear();
            shown->reject(); // it is about another project
        }
    });
}

ImportDialog* ImportControl::dialog() const {
    return qobject_cast<ImportDialog*>(m_dialog.data());
}

ImportDialog& ImportControl::opened() {
    if (ImportDialog* shown = dialog()) {
        shown->raise();
        return *shown;
    }
    auto* made = new ImportDialog(m_document, m_words, &m_window);
    made->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = made;
    connect(made, &ImportDialog::boundariesAsked, this, &ImportControl::boundariesAsked);
    connect(made, &ImportDialog::dropped, this, &ImportControl::takeDropped);
    connect(made, &ImportDialog::joiningStopped, this, &ImportControl::waitingLeft);
    if (made->session().waits()) {
        connect(made, &QDialog::rejected, this, &ImportControl::waitingLeft);
    }
    made->open();
    return *made;
}

void ImportControl::showBoundaries() {
    if (m_document.isOpen()) {
        opened().showFirstOf(ImportSession::kBoundaries);
    }
}

void ImportControl::showTables() {
    if (!m_document.isOpen()) {
        return;
    }
    if (m_document.project().tables.empty()) {
        addAsking();
    } else {
        opened().showFirstOf(0);
    }
}

void ImportControl::showProposed() {
    showTables();
    if (ImportDialog* shown = dialog()) { // queued: what is open changes only once the preview is gone
        connect(shown, &QDialog::rejected, this, &ImportControl::proposalRefused, Qt::QueuedConnection);
    }
}

void ImportControl::add(const std::vector<std::filesystem::path>& files) {
    if (!files.empty()) {
        opened().add(files);
    }
}

void ImportControl::addUnlessShown(const std::vector<std::filesystem::path>& files) {
    if (dialog() == nullptr) {
        add(files);
    }
}

void ImportControl::takeDropped(const std::vector<std::filesystem::path>& files) {
    std::vector<std::filesystem::path> all = files;
    const DroppedFiles sorted = sortedByUse(files);
    if (ImportDialog* shown = dialog(); shown != nullptr && shown->session().waits() && !sorted.layers.empty()) {
        std::ranges::copy(shown->session().files(), std::back_inserter(all));
    }
    emit dropped(all);
}

void ImportControl::showJoining(bool joining) const {
    if (ImportDialog* shown = dialog(); shown != nullptr && shown->session().waits()) {
        shown->setJoining(joining);
    }
}

void ImportControl::addAsking() {
    const QStringList names = QFileDialog::getOpenFileNames(
        &m_window, m_words("window.import.add"), qt(m_document.file().parent_path().string()),
        m_words("window.files.tables") + QStringLiteral(" (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt)"));
    std::vector<std::filesystem::path> files;
    std::ranges::transform(names, std::back_inserter(files), [](const QString& name) { return name.toStdString(); });
    if (!files.empty()) {
        emit tablesChosen(files);
    }
}

} // namespace diaban::ui
