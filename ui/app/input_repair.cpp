// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/input_repair.h"

#include "ui/document/repair_input.h"
#include "ui/models/dropped_words.h"
#include "ui/views/faulty_inputs_bar.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace diaban::ui {

namespace fs = std::filesystem;

namespace {

/// Kinds of files that can stand in a place, as file dialogs filter them.
QString filterOf(InputRole role, const Words& words) {
    switch (role) {
    case InputRole::Boundaries:
    case InputRole::Neighbours:
    case InputRole::Hamlets:
    case InputRole::Land:
        return words("window.files.layers") +
               QStringLiteral(" (*.gpkg *.shp *.geojson *.json *.topojson *.kml *.kmz *.fgb)");
    case InputRole::Style:
        return QStringLiteral("YAML (*.yaml *.yml)");
    case InputRole::Template:
        return QStringLiteral("PowerPoint (*.potx *.pptx)");
    default:
        return words("window.files.tables") + QStringLiteral(" (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.gpkg)");
    }
}

} // namespace

InputRepair::InputRepair(Document& document, const Words& words, FaultyInputsBar& bar, QWidget& window)
    : QObject(&window), m_document(document), m_words(words), m_bar(bar), m_window(window) {
    connect(&document, &Document::opened, this, &InputRepair::show);
    connect(&document, &Document::faultyChanged, this, &InputRepair::show);
    connect(&words, &Words::changed, this, &InputRepair::show);
    connect(&bar, &FaultyInputsBar::findAsked, this, &InputRepair::findAsking, Qt::QueuedConnection);
    connect(&bar, &FaultyInputsBar::removeAsked, this, &InputRepair::remove, Qt::QueuedConnection);
    connect(&bar, &FaultyInputsBar::retryAsked, &document, &Document::reload, Qt::QueuedConnection);
}

void InputRepair::show() {
    m_bar.show(m_document.isOpen() ? m_document.project() : Project{}, m_document.faulty(), m_document.keepsRead());
}

void InputRepair::findAsking(std::size_t which) {
    if (which >= m_document.faulty().size()) {
        return;
    }
    const InputPlace& place = m_document.faulty()[which].place;
    std::error_code fault;
    const fs::path folder = fileOf(m_document.project(), place).parent_path();
    const fs::path from = fs::exists(folder, fault) ? folder : m_document.project().folder;
    const QString file =
        QFileDialog::getOpenFileName(&m_window, m_words({"missing.find.title", {{"file", place.path}}}),
                                     qt(from.string()), filterOf(place.role, m_words));
    if (!file.isEmpty()) {
        find(which, file.toStdString());
    }
}

void InputRepair::find(std::size_t which, const fs::path& file) {
    const Project found = withFoundInput(m_document.project(), m_document.faulty(), which, file);
    const std::string before = m_document.text();
    if (m_document.change(found, m_words("missing.undo.find"), Reach::Inputs) && m_document.text() == before) {
        m_document.reload(); // it is back in its place
    }
}

void InputRepair::remove(std::size_t which) {
    if (which >= m_document.faulty().size()) {
        return;
    }
    const InputPlace place = m_document.faulty()[which].place;
    const ProjectWithout without = withoutInput(m_document.project(), place);
    if (!without.dropped.any() || mayRemove(qt(place.path), without.dropped)) {
        m_document.change(without.project, m_words("missing.undo.remove"), Reach::Inputs);
    }
}

bool InputRepair::mayRemove(const QString& file, const DroppedParts& dropped) {
    QMessageBox box(QMessageBox::Question, m_words("missing.remove"),
                    m_words({"missing.remove.text", {{"file", file.toStdString()}}}),
                    QMessageBox::Yes | QMessageBox::Cancel, &m_window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(droppedWords(dropped, m_words));
    box.button(QMessageBox::Yes)->setText(m_words("missing.remove"));
    box.setDefaultButton(QMessageBox::Cancel);
    return box.exec() == QMessageBox::Yes;
}

} // namespace diaban::ui
