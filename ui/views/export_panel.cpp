// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/export_panel.h"

#include "ui/models/figure_name.h"
#include "ui/models/output_choices.h"
#include "ui/models/undrawn_maps.h"
#include "ui/views/output_view.h"
#include "ui/views/roomy_size.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace diaban::ui {

namespace {

constexpr int kListWidth = 400;

/// For a shell: as it is where it is plain, else between single quotes.
QString quoted(const QString& text) {
    static const QRegularExpression kPlain(QStringLiteral("^[A-Za-z0-9_./:@%+=,-]+$"));
    if (kPlain.match(text).hasMatch()) {
        return text;
    }
    QString inner = text;
    return u'\'' + inner.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

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
    makeList(*row);
    row->addWidget(new OutputView(m_preview, words, this), 1);
    column->addLayout(row, 1);
    makeTarget();
    makeFoot();
    fill();
    showWorking();
    connect(&document, &Document::projectChanged, this, &ExportPanel::fill);
}

ExportPanel::~ExportPanel() = default;

void ExportPanel::makeList(QHBoxLayout& row) {
    m_outputs = new QListWidget(this);
    m_outputs->setObjectName(QStringLiteral("outputs"));
    m_outputs->setAccessibleName(m_words("window.export.outputs"));
    m_outputs->setWordWrap(true);
    m_add = new QToolButton(this);
    m_add->setObjectName(QStringLiteral("addOutput"));
    m_add->setText(m_words("window.export.add"));
    m_add->setAccessibleName(m_words("window.export.add"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_menu = new QMenu(m_add);
    m_add->setMenu(m_menu);
    m_remove = new QPushButton(m_words("window.export.remove"), this);
    m_remove->setObjectName(QStringLiteral("removeOutput"));
    auto* all = new QPushButton(m_words("window.export.all"), this);
    auto* none = new QPushButton(m_words("window.export.none"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(all);
    buttons->addWidget(none);
    for (QPushButton* button : {m_remove, all, none}) {
        button->setAutoDefault(false);
    }
    auto* side = new QWidget(this);
    side->setFixedWidth(kListWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new QLabel(m_words("window.export.outputs"), side));
    column->addWidget(m_outputs, 1);
    column->addLayout(buttons);
    row.addWidget(side);
    connect(m_menu, &QMenu::aboutToShow, this, &ExportPanel::fillMenu);
    connect(m_remove, &QPushButton::clicked, this, &ExportPanel::remove);
    connect(all, &QPushButton::clicked, this, [this] { tick(true); });
    connect(none, &QPushButton::clicked, this, [this] { tick(false); });
    connect(m_outputs, &QListWidget::itemChanged, this, &ExportPanel::tellCommand);
    connect(m_outputs, &QListWidget::currentRowChanged, this, [this](int output) { m_preview.show(output); });
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
    auto* browseButton = new QPushButton(m_words("window.export.browse"), this);
    auto* copy = new QPushButton(m_words("window.export.copy"), this);
    for (QPushButton* button : {browseButton, copy}) {
        button->setAutoDefault(false);
    }
    auto* form = new QFormLayout;
    form->addRow(m_words("window.export.folder"), besides(m_folder, browseButton));
    form->addRow(QString(), m_package);
    form->addRow(m_words("window.export.command"), besides(m_command, copy));
    static_cast<QVBoxLayout*>(layout())->addLayout(form);
    connect(browseButton, &QPushButton::clicked, this, &ExportPanel::browse);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_command->text()); });
    connect(m_folder, &QLineEdit::textChanged, this, &ExportPanel::tellCommand);
    connect(m_package, &QCheckBox::toggled, this, &ExportPanel::tellCommand);
}

void ExportPanel::makeFoot() {
    m_told = new QLabel(this);
    m_told->setObjectName(QStringLiteral("exportTold"));
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    m_progress = new QProgressBar(this);
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
    column->addWidget(m_told);
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

QString ExportPanel::titleOf(const OutputSpec& output) const {
    QString title = qt(output.path) + u'\n' + wordOf(output.kind, output.rows, m_words);
    if (const MapSpec* map = m_document.project().findMap(output.map)) {
        title += QStringLiteral(" “") + qt(mapName(m_document.project(), *map, m_words.language())) + u'”';
    }
    return title;
}

void ExportPanel::fill() {
    std::vector<std::string> left; // outputs that were not ticked stay so
    for (int i = 0; i < m_outputs->count(); ++i) {
        if (m_outputs->item(i)->checkState() != Qt::Checked) {
            left.push_back(m_outputs->item(i)->data(Qt::UserRole).toString().toStdString());
        }
    }
    const int row = m_outputs->currentRow();
    const QSignalBlocker quiet(m_outputs);
    m_outputs->clear();
    for (const OutputSpec& output : m_document.project().outputs) {
        auto* item = new QListWidgetItem(titleOf(output), m_outputs);
        item->setData(Qt::UserRole, qt(output.path));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(std::ranges::find(left, output.path) == left.end() ? Qt::Checked : Qt::Unchecked);
    }
    const int now = std::clamp(row, 0, std::max(0, m_outputs->count() - 1));
    m_outputs->setCurrentRow(now);
    m_remove->setEnabled(m_outputs->count() > 1);
    m_preview.show(m_outputs->count() == 0 ? -1 : now);
    tellCommand();
}

void ExportPanel::fillMenu() {
    m_menu->clear();
    QMenu* group = nullptr;
    std::string grouped;
    const Project& project = m_document.project();
    for (const OutputChoice& choice : outputChoices(project)) {
        const std::string kind(nameOf(choice.kind));
        if (kind != grouped) {
            group = m_menu->addMenu(wordOf(choice.kind, TableRows::Units, m_words));
            grouped = kind;
        }
        group->addAction(diaban::ui::titleOf(choice, project, m_words), this, [this, choice] {
            if (m_document.change(withOutput(m_document.project(), choice), m_words("window.undo.add_output"),
                                  Reach::Looks)) {
                m_outputs->setCurrentRow(m_outputs->count() - 1);
            }
        });
    }
}

void ExportPanel::remove() {
    const int row = m_outputs->currentRow();
    if (row >= 0 && m_outputs->count() > 1) {
        m_document.change(withoutOutput(m_document.project(), static_cast<std::size_t>(row)),
                          m_words("window.undo.remove_output"), Reach::Looks);
    }
}

void ExportPanel::tick(bool all) {
    for (int i = 0; i < m_outputs->count(); ++i) {
        m_outputs->item(i)->setCheckState(all ? Qt::Checked : Qt::Unchecked);
    }
}

void ExportPanel::browse() {
    const QString chosen = QFileDialog::getExistingDirectory(this, m_words("window.export.folder"), m_folder->text());
    if (!chosen.isEmpty()) {
        m_folder->setText(chosen);
    }
}

void ExportPanel::tellCommand() {
    m_command->setText(command());
    m_command->setCursorPosition(0);
    m_start->setEnabled(!m_job && !ticked().empty() && !m_folder->text().trimmed().isEmpty());
}

std::vector<std::string> ExportPanel::ticked() const {
    std::vector<std::string> paths;
    for (int i = 0; i < m_outputs->count(); ++i) {
        if (m_outputs->item(i)->checkState() == Qt::Checked) {
            paths.push_back(m_outputs->item(i)->data(Qt::UserRole).toString().toStdString());
        }
    }
    return paths;
}

bool ExportPanel::allTicked() const {
    return ticked().size() == static_cast<std::size_t>(m_outputs->count());
}

std::string ExportPanel::folder() const {
    return m_folder->text().trimmed().toStdString();
}

std::string ExportPanel::packageFile() const {
    std::filesystem::path name = m_document.file().filename().stem(); // NAME.diaban
    return (std::filesystem::path(folder()) / name.replace_extension(".zip")).string();
}

QString ExportPanel::command() const {
    QString line = QStringLiteral("diaban run ") + quoted(qt(m_document.file().string()));
    if (!allTicked()) {
        for (const std::string& path : ticked()) {
            line += QStringLiteral(" --only ") + quoted(qt(path));
        }
    }
    line += QStringLiteral(" -o ") + quoted(qt(folder()));
    return m_package->isChecked() ? line + QStringLiteral(" --package ") + quoted(qt(packageFile())) : line;
}

RunOptions ExportPanel::options() const {
    RunOptions options;
    options.outputFolder = folder();
    if (!allTicked()) {
        options.only = ticked();
    }
    if (m_package->isChecked()) {
        std::string again; // as the command line says it
        for (const std::string& path : options.only) {
            again += (again.empty() ? "--only '" : " --only '") +
                     QString(qt(path)).replace(u'\'', QStringLiteral("'\\''")).toStdString() + "'";
        }
        options.package = PackageSpec{packageFile(), DIABAN_VERSION, again};
    }
    return options;
}

void ExportPanel::start() {
    if (m_document.isModified() && !(m_save ? m_save() : m_document.save())) {
        return;
    }
    m_preview.stop(); // both want all processors
    m_coming = std::make_shared<ExportResult>();
    m_job = std::make_unique<Job>([file = m_document.file().string(), options = options(), paths = ticked(),
                                   result = m_coming](const gis::Progress& progress) {
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
    for (QWidget* part : std::initializer_list<QWidget*>{m_add, m_folder, m_package, m_outputs}) {
        part->setEnabled(!working);
    }
    m_remove->setEnabled(!working && m_outputs->count() > 1);
    tellCommand();
}

void ExportPanel::tellProgress(const QString& stage, qint64 done, qint64 total) {
    m_progress->setRange(0, static_cast<int>(total));
    m_progress->setValue(static_cast<int>(done));
    m_told->setText(qt(m_words.catalogue().text(stage.toStdString())));
}

void ExportPanel::ended() {
    const std::unique_ptr<Job> job = std::move(m_job);
    m_result = *m_coming;
    showWorking();
    m_preview.show(m_outputs->currentRow()); // it was stopped
    if (job->wasStopped()) {
        tellStopped(*job);
    } else if (const std::optional<gis::Error> fault = job->fault()) {
        m_told->setText(m_words.line(*fault));
    } else {
        tellResult();
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
    const QSignalBlocker quiet(m_outputs);
    for (int i = 0; i < m_outputs->count(); ++i) {
        QListWidgetItem* item = m_outputs->item(i);
        const OutputSpec& spec = m_document.project().outputs[static_cast<std::size_t>(i)];
        const auto of = std::ranges::find(m_result.outputs, spec.path, &OutputResult::path);
        QString line = titleOf(spec);
        if (of != m_result.outputs.end()) {
            line += of->fault ? QStringLiteral("\n✗ ") + faultWords(of->fault->message(), m_document.project(), m_words)
                              : QStringLiteral("\n✓ ") + m_words("window.export.output_written");
        }
        item->setText(line);
    }
    m_openFolder->setEnabled(!m_result.written.empty());
    const auto failed =
        std::ranges::count_if(m_result.outputs, [](const OutputResult& r) { return r.fault.has_value(); });
    const gis::Message written{"window.export.written",
                               {{"count", static_cast<std::int64_t>(m_result.written.size())}, {"folder", folder()}}};
    if (m_result.fault) {
        m_told->setText(m_words.line(*m_result.fault));
    } else if (failed > 0) {
        m_told->setText(m_words(written) + QStringLiteral(". ") +
                        m_words({"window.export.failed", {{"count", static_cast<std::int64_t>(failed)}}}));
    } else {
        m_told->setText(m_words(written));
    }
}

void ExportPanel::done(int result) {
    m_job.reset();
    QDialog::done(result);
}

} // namespace diaban::ui
