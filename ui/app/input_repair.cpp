// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/input_repair.h"

#include "src/table/read_grid.h"
#include "ui/document/repair_input.h"
#include "ui/models/dropped_words.h"
#include "ui/models/input_fault.h"
#include "ui/views/drop_question.h"
#include "ui/views/faulty_inputs_bar.h"
#include "ui/views/help_page.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <algorithm>

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

/// Databases and layers of maps have several tables too, but are no figures of an office.
bool isWorkbook(const fs::path& file) {
    const QString ending = qt(file.extension().string()).toLower();
    return QStringList{QStringLiteral(".xlsx"), QStringLiteral(".xlsm"), QStringLiteral(".xls"), QStringLiteral(".ods")}
        .contains(ending);
}

/// The sheets that may be meant, where a workbook was refused because it was not said which; those that are hidden
/// last.
std::vector<std::string> sheetsToChoose(const gis::Error& fault, const fs::path& file) {
    std::vector<std::string> names;
    if (!isWorkbook(file) ||
        (fault.message().id != "table.sheet_needed" && fault.message().id != "table.sheet_missing")) {
        return names;
    }
    const std::vector<SheetInfo> sheets = sheetsOf(file.string());
    for (const bool hidden : {false, true}) {
        for (const SheetInfo& sheet : sheets) {
            if (sheet.hidden == hidden) {
                names.push_back(sheet.name);
            }
        }
    }
    return names;
}

} // namespace

InputRepair::InputRepair(Document& document, const Words& words, FaultyInputsBar& bar, QWidget& window)
    : QObject(&window), m_document(document), m_words(words), m_bar(bar), m_window(window) {
    connect(&document, &Document::opened, this, &InputRepair::show);
    connect(&document, &Document::opened, this, &InputRepair::stop);
    connect(&document, &Document::faultyChanged, this, &InputRepair::show);
    connect(&words, &Words::changed, this, &InputRepair::show);
    connect(&bar, &FaultyInputsBar::findAsked, this, &InputRepair::findAsking, Qt::QueuedConnection);
    connect(&bar, &FaultyInputsBar::removeAsked, this, &InputRepair::remove, Qt::QueuedConnection);
    connect(&bar, &FaultyInputsBar::retryAsked, &document, &Document::reload, Qt::QueuedConnection);
}

InputRepair::~InputRepair() {
    leave(std::move(m_job));
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

void InputRepair::find(std::size_t which, const fs::path& file, const std::string& sheet) {
    const std::vector<FaultyInput>& faulty = m_document.faulty();
    if (which >= faulty.size()) {
        return;
    }
    stop();
    const Project project = withFoundInput(m_document.project(), faulty, which, file, sheet);
    const std::string written = writtenPath(project, file);
    m_found = std::make_shared<Found>(Found{faulty[which].place, file, sheet});
    m_job = std::make_unique<Job>(
        [project, written, loaded = m_document.loaded(), found = m_found](const gis::Progress& progress) {
            for (const InputPlace& place : inputPlaces(project)) {
                if (place.path == written && !found->fault) {
                    found->fault = inputFault(project, place, loaded, progress);
                }
            }
            if (found->fault && found->sheet.empty()) {
                found->sheets = sheetsToChoose(*found->fault, found->file);
            }
        });
    connect(m_job.get(), &Job::progressed, this, &InputRepair::progressed);
    connect(m_job.get(), &Job::ended, this, &InputRepair::lookedInto);
    m_job->start();
    emit working(true);
}

void InputRepair::stop() {
    if (m_job) {
        leave(std::move(m_job));
        emit working(false);
    }
}

void InputRepair::lookedInto() {
    const std::unique_ptr<Job> job = std::move(m_job);
    const std::shared_ptr<const Found> found = std::move(m_found);
    emit working(false);
    if (job->wasStopped()) {
        return;
    }
    const std::optional<gis::Error> unexpected = job->fault();
    if (const QString sheet = found->sheets.empty() ? QString() : askSheet(*found); !sheet.isEmpty()) {
        const auto at = std::ranges::find(m_document.faulty(), found->place, &FaultyInput::place);
        find(static_cast<std::size_t>(at - m_document.faulty().begin()), found->file, sheet.toStdString());
    } else if (!found->sheets.empty()) {
        return; // nobody wants one of them
    } else if (unexpected || found->fault) {
        refuse(*found, unexpected ? *unexpected : *found->fault);
    } else {
        take(*found);
    }
}

/// Which sheet of the workbook is meant; empty: none of them.
QString InputRepair::askSheet(const Found& found) {
    QStringList names;
    for (const std::string& sheet : found.sheets) {
        names.push_back(qt(sheet));
    }
    QInputDialog dialog(&m_window);
    dialog.setObjectName(QStringLiteral("chooseSheet"));
    offerHelp(dialog, m_words, [] { return Step::Figures; });
    dialog.setWindowTitle(m_words({"missing.find.title", {{"file", found.place.path}}}));
    dialog.setLabelText(m_words("missing.find.sheet"));
    dialog.setComboBoxItems(names);
    dialog.setOkButtonText(m_words("missing.find.sheet.take"));
    dialog.setCancelButtonText(m_words("window.import.cancel"));
    return dialog.exec() == QDialog::Accepted ? dialog.textValue() : QString();
}

/// Unless the place is whole, or gone, by now.
void InputRepair::take(const Found& found) {
    const std::vector<FaultyInput>& faulty = m_document.faulty();
    const auto at = std::ranges::find(faulty, found.place, &FaultyInput::place);
    if (at == faulty.end()) {
        return;
    }
    const Project project = withFoundInput(m_document.project(), faulty, static_cast<std::size_t>(at - faulty.begin()),
                                           found.file, found.sheet);
    const std::string before = m_document.text();
    if (m_document.change(project, m_words("missing.undo.find"), Reach::Inputs) && m_document.text() == before) {
        m_document.reload(); // it is back in its place
    }
}

void InputRepair::refuse(const Found& found, const gis::Error& fault) {
    const std::string file = found.file.filename().string();
    QMessageBox box(QMessageBox::Warning, m_words({"missing.find.title", {{"file", found.place.path}}}),
                    m_words({"missing.find.refused", {{"file", file}, {"old", found.place.path}}}), QMessageBox::Ok,
                    &m_window);
    box.setTextFormat(Qt::PlainText);
    const std::string place = fault.place().empty() ? std::string() : fault.place() + ": ";
    const QString why = m_words({"missing.find.why", {{"why", place + m_words(fault.message()).toStdString()}}});
    box.setInformativeText(why + QStringLiteral("\n\n") + m_words("missing.find.next"));
    box.exec();
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
    return mayDrop(m_window,
                   {m_words("missing.remove"), m_words({"missing.remove.text", {{"file", file.toStdString()}}}),
                    droppedWords(dropped, m_document.project(), m_words), m_words("missing.remove")});
}

} // namespace diaban::ui
