// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/export_panel.h"

#include "src/project/proposed_remarks.h"
#include "ui/map/announcement.h"
#include "ui/models/export_wish.h"
#include "ui/views/help_page.h"
#include "ui/views/output_list.h"
#include "ui/views/output_view.h"
#include "ui/views/project_facts_dialog.h"
#include "ui/views/roomy_size.h"
#include "ui/views/tab_order.h"
#include "ui/views/window_undo.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QUndoStack>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace diaban::ui {

namespace {

constexpr int kWholeBar = 1000;

QHBoxLayout* besides(QWidget* wide, QWidget* button) {
    auto* line = new QHBoxLayout;
    line->addWidget(wide, 1);
    line->addWidget(button);
    return line;
}

} // namespace

ExportPanel::ExportPanel(Document& document, const Words& words, QWidget* parent)
    : QDialog(parent), m_document(document), m_words(words), m_preview(document) {
    setObjectName(QStringLiteral("exportPanel"));
    setWindowTitle(words("window.export"));
    resize(roomySize());
    auto* column = new QVBoxLayout(this);
    auto* row = new QHBoxLayout;
    m_outputs = new OutputList(document, words, this);
    row->addWidget(m_outputs);
    row->addWidget(new OutputView(m_preview, words, this), 1);
    column->addLayout(row, 1);
    makeTitleLine();
    makeTarget();
    makeWords();
    makeFoot();
    connect(m_outputs, &OutputList::ticksChanged, this, &ExportPanel::tellCommand);
    connect(m_outputs, &OutputList::failed, &m_document, &Document::failed);
    connect(m_outputs, &OutputList::chosen, this, [this](int output) { m_preview.show(output); });
    m_preview.show(m_outputs->current());
    makeUndo();
    showWorking();
    tabAsLaidOut(*this);
    offerHelp(*this, words, [] { return Step::Export; });
}

ExportPanel::~ExportPanel() {
    leave(std::move(m_job));
}

/// Of the steps that were made here alone: what others did cannot be seen while this is open.
void ExportPanel::makeUndo() {
    QUndoStack& steps = m_document.undoStack();
    auto* undo = new QShortcut(QKeySequence::Undo, this);
    undo->setObjectName(QStringLiteral("exportUndo"));
    connect(undo, &QShortcut::activated, this, [this, &steps, first = steps.index()] {
        if (!m_job && steps.index() > first) {
            steps.undo();
            ++m_undone;
        }
    });
    new WindowUndo(*this); // else the line of the folder takes the keys, and does nothing
    auto* redo = new QShortcut(this);
    redo->setKeys({QKeySequence(QStringLiteral("Ctrl+Y")), QKeySequence(QStringLiteral("Ctrl+Shift+Z"))});
    redo->setObjectName(QStringLiteral("exportRedo"));
    connect(redo, &QShortcut::activated, this, [this, &steps] {
        if (!m_job && m_undone > 0 && steps.canRedo()) {
            steps.redo();
            --m_undone;
        }
    });
}

/// A name that nobody chose, or none, would be printed on the first slide.
void ExportPanel::makeTitleLine() {
    m_titleLine = new QWidget(this);
    m_titleSaid = new QLabel(m_titleLine);
    m_titleSaid->setObjectName(QStringLiteral("exportTitle"));
    m_titleSaid->setTextFormat(Qt::PlainText);
    m_titleSaid->setWordWrap(true);
    m_nameIt = new QPushButton(m_words("export.title.name"), m_titleLine);
    m_nameIt->setObjectName(QStringLiteral("exportNameIt"));
    m_nameIt->setAutoDefault(false);
    QHBoxLayout* line = besides(m_titleSaid, m_nameIt);
    line->setContentsMargins(0, 0, 0, 0);
    m_titleLine->setLayout(line);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_titleLine);
    connect(m_nameIt, &QPushButton::clicked, this, [this] { askFacts(m_document, m_words, this); });
    connect(&m_document, &Document::projectChanged, this, &ExportPanel::tellTitle);
    tellTitle();
}

void ExportPanel::tellTitle() {
    const bool none = m_document.isOpen() && m_document.project().title.empty();
    const bool provisional = m_document.isOpen() && hasProvisionalTitle(m_document.text());
    m_titleLine->setVisible(none || provisional);
    if (none) {
        m_titleSaid->setText(m_words("export.title.none"));
    } else if (provisional) {
        const Project& project = m_document.project();
        m_titleSaid->setText(m_words({"export.title.provisional", {{"title", project.title.in(project.locale)}}}));
    }
}

void ExportPanel::makeTarget() {
    m_folder = new QLineEdit(qt((m_document.project().folder / "output").string()), this);
    m_folder->setObjectName(QStringLiteral("exportFolder"));
    m_folder->setAccessibleName(m_words("window.export.folder"));
    m_command = new QLineEdit(this);
    m_command->setReadOnly(true);
    m_command->setAccessibleName(m_words("window.export.command"));
    m_package = new QCheckBox(m_words("window.export.package"), this);
    m_package->setObjectName(QStringLiteral("exportPackage"));
    m_browse = new QPushButton(m_words("window.export.browse"), this);
    m_browse->setObjectName(QStringLiteral("exportBrowse"));
    auto* copy = new QPushButton(m_words("window.export.copy"), this);
    m_facts = new QPushButton(m_words("facts.button"), this);
    m_facts->setObjectName(QStringLiteral("exportFacts"));
    for (QPushButton* button : {m_browse, copy, m_facts}) {
        button->setAutoDefault(false);
    }
    auto* form = new QFormLayout;
    form->addRow(m_words("window.export.folder"), besides(m_folder, m_browse));
    form->addRow(QString(), besides(m_package, m_facts));
    form->addRow(m_words("window.export.command"), besides(m_command, copy));
    static_cast<QVBoxLayout*>(layout())->addLayout(form);
    connect(m_browse, &QPushButton::clicked, this, &ExportPanel::browse);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_command->text()); });
    connect(m_facts, &QPushButton::clicked, this, [this] { askFacts(m_document, m_words, this); });
    connect(m_folder, &QLineEdit::textChanged, this, &ExportPanel::tellCommand);
    connect(m_package, &QCheckBox::toggled, this, &ExportPanel::tellCommand);
}

/// How the export goes, and what it does first.
void ExportPanel::makeWords() {
    m_told = new QLabel(this);
    m_told->setObjectName(QStringLiteral("exportTold"));
    m_saves = new QLabel(this);
    m_saves->setObjectName(QStringLiteral("exportSaves"));
    m_saves->setAlignment(Qt::AlignRight);
    for (QLabel* label : {m_told, m_saves}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        static_cast<QVBoxLayout*>(layout())->addWidget(label);
    }
    connect(&m_document, &Document::modifiedChanged, this, &ExportPanel::tellSaving);
    connect(&m_document, &Document::projectChanged, this, [this] { // what was told was of other outputs
        if (!m_job) {
            m_told->clear();
        }
    });
}

void ExportPanel::makeFoot() {
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(m_words("window.status.progress"));
    m_stop = new QPushButton(m_words("window.status.stop"), this);
    m_stop->setObjectName(QStringLiteral("exportStop"));
    m_openFolder = new QPushButton(m_words("window.export.open_folder"), this);
    m_openFolder->setObjectName(QStringLiteral("openFolder"));
    m_start = new QPushButton(m_words("window.export.start"), this);
    m_start->setObjectName(QStringLiteral("exportStart"));
    m_start->setDefault(true);
    m_close = new QPushButton(m_words("window.export.close"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_stop);
    buttons->addStretch();
    for (QPushButton* button : {m_openFolder, m_start, m_close}) {
        button->setAutoDefault(button == m_start);
        buttons->addWidget(button);
    }
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addLayout(buttons);
    m_openFolder->setEnabled(false);
    connect(m_start, &QPushButton::clicked, this, &ExportPanel::start);
    connect(m_close, &QPushButton::clicked, this, &ExportPanel::accept);
    connect(m_openFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder->text())); });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_job) {
            m_job->stop();
        }
    });
}

/// What the export does to the project itself, before it is asked for.
void ExportPanel::tellSaving() {
    const bool saves = m_document.isOpen() && m_document.isModified();
    m_saves->setVisible(saves);
    m_saves->setText(saves ? m_words(m_document.isNew() ? "window.export.saves_new" : "window.export.saves")
                           : QString());
}

void ExportPanel::browse() {
    const QString chosen = QFileDialog::getExistingDirectory(this, m_words("window.export.folder"), m_folder->text());
    if (!chosen.isEmpty()) {
        m_folder->selectAll();
        m_folder->insert(chosen); // which its undo takes back
        m_folder->setFocus();
    }
}

void ExportPanel::tellCommand() {
    m_outputs->setFolder(folder());
    m_command->setText(command());
    m_command->setCursorPosition(0);
    m_start->setEnabled(!m_job && !m_outputs->ticked().empty() && !m_folder->text().trimmed().isEmpty());
}

std::string ExportPanel::folder() const {
    return m_folder->text().trimmed().toStdString();
}

ExportWish ExportPanel::wish() const {
    return {m_document.file(), m_outputs->areAllTicked() ? std::vector<std::string>{} : m_outputs->ticked(), folder(),
            m_package->isChecked()};
}

QString ExportPanel::command() const {
    return commandOf(wish());
}

void ExportPanel::start() {
    m_savedFirst = m_document.isModified();
    if (m_savedFirst && !(m_save ? m_save() : m_document.save())) {
        return;
    }
    m_turn = writtenInTurn(m_document.project(), wish());
    m_alone = m_outputs->ticked();
    m_writing.clear();
    m_share = 0;
    m_preview.stop();    // both want all processors
    m_outputs->tell({}); // of what was written before
    m_coming = std::make_shared<ExportResult>();
    m_job = std::make_unique<Job>([file = m_document.file().string(), options = runOptionsOf(wish(), DIABAN_VERSION),
                                   paths = m_alone, result = m_coming](const gis::Progress& progress) {
        *result = exportOutputs(file, options, paths, progress);
    });
    connect(m_job.get(), &Job::progressed, this, &ExportPanel::tellProgress);
    connect(m_job.get(), &Job::ended, this, &ExportPanel::ended);
    m_progress->setRange(0, 0);
    m_told->setText(m_words("window.status.reading"));
    m_job->start();
    showWorking();
}

void ExportPanel::showWorking() {
    const bool working = m_job != nullptr;
    m_progress->setVisible(working);
    m_stop->setVisible(working);
    m_folder->setEnabled(!working);
    m_browse->setEnabled(!working);
    m_package->setEnabled(!working);
    m_facts->setEnabled(!working);
    m_nameIt->setEnabled(!working);
    m_outputs->setWorking(working);
    tellCommand();
    tellSaving();
}

/// The bar is of the files that are written, never goes back, and is full once all are there: of one file, and of the
/// reading before the first, it shows only that work goes on.
void ExportPanel::tellProgress(const QString& stage, qint64 done, qint64 total) {
    if (m_closing) { // that it stops is said
        return;
    }
    if (stage == QStringLiteral("stage.output")) {
        const auto number = static_cast<std::size_t>(done);
        const std::vector<std::string>& files = static_cast<std::size_t>(total) == m_turn.size() ? m_turn : m_alone;
        if (number >= files.size()) {
            return;
        }
        m_share = std::max(m_share, static_cast<int>(kWholeBar * done / total));
        m_progress->setRange(0, total > 1 ? kWholeBar : 0);
        m_progress->setValue(m_share);
        m_writing = m_words({"window.export.writing",
                             {{"file", files[number]},
                              {"number", static_cast<std::int64_t>(done + 1)},
                              {"count", static_cast<std::int64_t>(total)}}});
    }
    m_told->setText(m_writing.isEmpty() ? m_words.sentence({stage.toStdString(), {}}) : m_writing);
}

void ExportPanel::ended() {
    const std::unique_ptr<Job> job = std::move(m_job);
    m_result = *m_coming;
    showWorking();
    m_preview.show(m_outputs->current()); // it was stopped
    if (job->wasStopped()) {
        tellStopped(*job);
    } else if (const std::optional<gis::Error> fault = job->fault()) {
        m_told->setText(m_words.line(*fault));
    } else {
        tellResult();
    }
    announce(*this, m_told->text());
    if (m_closing) {
        emit stoppedAtClose(m_told->text());
        QDialog::done(Rejected);
    }
}

/// What is written already is kept: pages of an atlas in a folder, outputs that were made one by one.
void ExportPanel::tellStopped(const Job& job) {
    try {
        std::rethrow_exception(job.failure());
    } catch (const gis::Error& stop) {
        const bool kept = stop.message().id != "job.stopped";
        m_told->setText(kept ? m_words(stop.message()) : m_words("window.export.stopped"));
        m_openFolder->setEnabled(kept);
    }
}

void ExportPanel::tellResult() {
    m_outputs->tell(m_result.outputs);
    m_openFolder->setEnabled(!m_result.written.empty());
    const auto failed =
        std::ranges::count_if(m_result.outputs, [](const OutputResult& r) { return r.fault.has_value(); });
    const QString before = m_savedFirst ? m_words("window.export.saved_first") + u' ' : QString();
    const gis::Message written{"window.export.written",
                               {{"count", static_cast<std::int64_t>(m_result.written.size())}, {"folder", folder()}}};
    if (m_result.fault) {
        m_told->setText(m_words.line(*m_result.fault));
    } else if (failed > 0) {
        m_told->setText(before + m_words(written) + QStringLiteral(". ") +
                        m_words({"window.export.failed", {{"count", static_cast<std::int64_t>(failed)}}}));
    } else {
        m_document.noteExported(m_alone.size());
        m_told->setText(before + m_words(written));
    }
}

bool ExportPanel::mayStop() {
    const auto count = static_cast<std::int64_t>(m_alone.size());
    QMessageBox box(QMessageBox::Question, windowTitle(), m_words({"window.export.leave", {{"count", count}}}),
                    QMessageBox::Discard | QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    box.button(QMessageBox::Discard)->setText(m_words("window.export.leave.stop"));
    box.button(QMessageBox::Cancel)->setText(m_words("window.export.leave.go_on"));
    box.setDefaultButton(QMessageBox::Cancel);
    return box.exec() == QMessageBox::Discard;
}

/// What is asked to stop is waited for, so that it can be told; who closes again does not wait: it cleans up after
/// itself.
void ExportPanel::done(int result) {
    if (m_job && !m_closing) {
        if (!mayStop()) {
            return;
        }
        if (m_job) { // it may have come to its end while that was asked
            m_closing = true;
            m_stop->setEnabled(false);
            m_told->setText(m_words("window.export.stopping"));
            m_job->stop();
            return;
        }
    }
    leave(std::move(m_job));
    QDialog::done(result);
}

} // namespace diaban::ui
