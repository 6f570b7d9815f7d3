// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/import_control.h"

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
    if (m_document.isOpen() && !files.empty()) {
        opened().add(files);
    }
}

void ImportControl::addAsking() {
    const QStringList names = QFileDialog::getOpenFileNames(
        &m_window, m_words("window.import.add"), qt(m_document.file().string()),
        m_words("window.files.tables") + QStringLiteral(" (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt)"));
    std::vector<std::filesystem::path> files;
    std::ranges::transform(names, std::back_inserter(files), [](const QString& name) { return name.toStdString(); });
    add(files);
}

} // namespace diaban::ui
