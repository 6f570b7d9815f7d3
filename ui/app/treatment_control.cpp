// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/treatment_control.h"

#include "ui/document/treat_table.h"
#include "ui/models/carry_fault.h"
#include "ui/views/faulty_inputs_bar.h"
#include "ui/views/treatment_bar.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <utility>

namespace diaban::ui {

TreatmentControl::TreatmentControl(Document& document, const Words& words, FaultyInputsBar& faulty, TreatmentBar& bar,
                                   QWidget& window)
    : QObject(&window), m_document(document), m_words(words), m_bar(bar), m_window(window) {
    connect(&document, &Document::opened, this, &TreatmentControl::show);
    connect(&document, &Document::opened, this, &TreatmentControl::stop);
    connect(&document, &Document::faultyChanged, this, &TreatmentControl::show);
    connect(&document, &Document::loadingEnded, this, &TreatmentControl::show); // stopped, nothing else is told
    connect(&words, &Words::changed, this, &TreatmentControl::show);
    connect(&faulty, &FaultyInputsBar::treatmentAsked, this, &TreatmentControl::treat, Qt::QueuedConnection);
    connect(&bar, &TreatmentBar::treatmentAsked, this, &TreatmentControl::treat, Qt::QueuedConnection);
}

TreatmentControl::~TreatmentControl() {
    leave(std::move(m_job));
}

void TreatmentControl::show() {
    m_bar.show(m_document.isOpen()
                   ? treatmentLines(m_document.project(), m_document.loaded().get(), m_document.faulty(), m_words)
                   : std::vector<TreatmentLine>{});
}

/// Whether it is still that table: another one may have its number by now.
bool TreatmentControl::isThere(std::size_t table, const std::vector<std::string>& paths) const {
    return m_document.isOpen() && table < m_document.project().tables.size() &&
           m_document.project().tables[table].paths() == paths;
}

void TreatmentControl::treat(std::size_t table, TreatmentAct act) {
    if (!m_document.isOpen() || table >= m_document.project().tables.size()) {
        return;
    }
    switch (act) {
    case TreatmentAct::Carry:
    case TreatmentAct::CarryAnew:
        carryAsking(table);
        break;
    case TreatmentAct::LeaveCarry:
        change(withoutCrosswalk(m_document.project(), table), "treatment.undo.leave_carry");
        break;
    case TreatmentAct::Force:
        force(table);
        break;
    case TreatmentAct::LeaveForce:
        change(withForcedVintage(m_document.project(), table, false), "treatment.undo.leave_force");
        break;
    case TreatmentAct::AllRows:
        takeAllRows(table);
        break;
    }
}

void TreatmentControl::change(const Project& after, const char* what) {
    m_document.change(after, m_words(what), Reach::Inputs);
}

bool TreatmentControl::agrees(TreatmentAct act, const gis::Message& question, const gis::Message& meaning) {
    QMessageBox box(QMessageBox::Question, m_words("window.step.join"), m_words(question),
                    QMessageBox::Yes | QMessageBox::Cancel, &m_window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(m_words(meaning));
    box.button(QMessageBox::Yes)->setText(m_words(actWords(act)));
    box.setDefaultButton(QMessageBox::Cancel);
    return box.exec() == QMessageBox::Yes;
}

std::string TreatmentControl::told(std::size_t table) const {
    return toldName(m_document.project(), table, m_words.catalogue().language());
}

void TreatmentControl::force(std::size_t table) {
    const TableSource& source = m_document.project().tables[table];
    const std::vector<std::string> paths = source.paths();
    const gis::Message question{"treatment.force.ask", {{"table", told(table)}}};
    if (agrees(TreatmentAct::Force, question, {"treatment.force.means", {}}) && isThere(table, paths)) {
        change(withForcedVintage(m_document.project(), table, true), "treatment.undo.force");
    }
}

void TreatmentControl::takeAllRows(std::size_t table) {
    const TableSource& source = m_document.project().tables[table];
    const std::vector<std::string> paths = source.paths();
    const gis::Message question{"treatment.all_rows.ask", {{"table", told(table)}}};
    gis::Message meaning{"treatment.all_rows.means", {}};
    if (const auto rows = keptRows(m_document.project(), table, m_document.loaded().get())) {
        meaning = {"treatment.all_rows.means_counted", {{"elsewhere", rows->read - rows->kept}}};
    }
    if (agrees(TreatmentAct::AllRows, question, meaning) && isThere(table, paths)) {
        change(withAllRows(m_document.project(), table), "treatment.undo.all_rows");
    }
}

/// Says what a crosswalk is and where one comes from, and then asks for it.
void TreatmentControl::carryAsking(std::size_t table) {
    const TableSource& source = m_document.project().tables[table];
    const std::vector<std::string> paths = source.paths();
    QMessageBox box(QMessageBox::Information, m_words("treatment.carry.title"),
                    m_words({"treatment.carry.ask", {{"table", told(table)}}}), QMessageBox::Open | QMessageBox::Cancel,
                    &m_window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(m_words("treatment.carry.means") + QStringLiteral("\n\n") + m_words("treatment.carry.made") +
                           u'\n' + m_words("treatment.carry.command"));
    box.button(QMessageBox::Open)->setText(m_words("treatment.carry.choose"));
    box.setDefaultButton(QMessageBox::Open);
    if (box.exec() != QMessageBox::Open || !isThere(table, paths)) {
        return;
    }
    const QString file = QFileDialog::getOpenFileName(
        &m_window, m_words("treatment.carry.title"), qt(m_document.project().folder.string()),
        m_words("window.files.tables") + QStringLiteral(" (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods)"));
    if (!file.isEmpty() && isThere(table, paths)) {
        carry(table, file.toStdString());
    }
}

void TreatmentControl::carry(std::size_t table, const std::filesystem::path& crosswalk) {
    stop();
    m_chosen = std::make_shared<Chosen>(Chosen{table, m_document.project().tables[table].paths(), crosswalk});
    m_job = std::make_unique<Job>([project = withCrosswalk(m_document.project(), table, crosswalk), table,
                                   loaded = m_document.loaded(), chosen = m_chosen](const gis::Progress& progress) {
        chosen->fault = carryFault(project, table, loaded, progress);
    });
    connect(m_job.get(), &Job::progressed, this, &TreatmentControl::progressed);
    connect(m_job.get(), &Job::ended, this, &TreatmentControl::lookedInto);
    m_job->start();
    emit working(true);
}

void TreatmentControl::stop() {
    if (m_job) {
        leave(std::move(m_job));
        emit working(false);
    }
}

void TreatmentControl::lookedInto() {
    const std::unique_ptr<Job> job = std::move(m_job);
    const std::shared_ptr<const Chosen> chosen = std::move(m_chosen);
    emit working(false);
    if (job->wasStopped() || !isThere(chosen->table, chosen->paths)) {
        return;
    }
    const std::optional<gis::Error> unexpected = job->fault();
    if (unexpected || chosen->fault) {
        refuse(*chosen, unexpected ? *unexpected : *chosen->fault);
        return;
    }
    const std::string before = m_document.text();
    change(withCrosswalk(m_document.project(), chosen->table, chosen->crosswalk), "treatment.undo.carry");
    if (m_document.text() == before) {
        m_document.reload(); // the file was mended
    }
}

void TreatmentControl::refuse(const Chosen& chosen, const gis::Error& fault) {
    const std::string file = chosen.crosswalk.filename().string();
    const std::string table = told(chosen.table);
    QMessageBox box(QMessageBox::Warning, m_words("treatment.carry.title"),
                    m_words({"treatment.carry.refused", {{"table", table}, {"file", file}}}), QMessageBox::Ok,
                    &m_window);
    box.setTextFormat(Qt::PlainText);
    const std::string of = std::filesystem::path(fault.file()).filename().string();
    const std::string where = (of.empty() ? "" : of + ": ") + (fault.place().empty() ? "" : fault.place() + ": ");
    const QString why = m_words({"missing.find.why", {{"why", where + m_words(fault.message()).toStdString()}}});
    const QString hint = m_words.hint(fault.message());
    box.setInformativeText(hint.isEmpty() ? why : why + QStringLiteral("\n\n") + hint);
    box.exec();
}

} // namespace diaban::ui
