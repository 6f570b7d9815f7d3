// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/export_panel.h"

#include "src/run/run.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace diaban::ui {

namespace {

/// For a shell: as it is where it is plain, else between single quotes.
QString quoted(const QString& text) {
    static const QRegularExpression kPlain(QStringLiteral("^[A-Za-z0-9_./:@%+=,-]+$"));
    if (kPlain.match(text).hasMatch()) {
        return text;
    }
    QString inner = text;
    return u'\'' + inner.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace

ExportPanel::ExportPanel(Document& document, const Words& words, QWidget* parent)
    : QDialog(parent), m_document(document), m_words(words), m_outputs(new QListWidget(this)),
      m_folder(new QLineEdit(this)), m_command(new QLineEdit(this)), m_progress(new QProgressBar(this)),
      m_told(new QLabel(this)), m_start(new QPushButton(this)), m_stop(new QPushButton(this)) {
    setWindowTitle(words("window.export"));
    resize(620, 520);
    auto* browse = new QPushButton(words("window.export.browse"), this);
    auto* copy = new QPushButton(words("window.export.copy"), this);
    m_outputs->setAccessibleName(words("window.export.outputs"));
    m_command->setReadOnly(true);
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    m_start->setText(words("window.export.start"));
    m_stop->setText(words("window.status.stop"));
    m_start->setDefault(true);
    const auto row = [](QWidget* wide, QWidget* button) {
        auto* line = new QHBoxLayout;
        line->addWidget(wide);
        line->addWidget(button);
        return line;
    };
    auto* form = new QFormLayout;
    form->addRow(words("window.export.folder"), row(m_folder, browse));
    form->addRow(words("window.export.command"), row(m_command, copy));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_start);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new QLabel(words("window.export.outputs"), this));
    column->addWidget(m_outputs, 1);
    column->addLayout(form);
    column->addWidget(m_told);
    column->addLayout(buttons);
    m_progress->hide();
    m_stop->hide();
    fill();
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString folder =
            QFileDialog::getExistingDirectory(this, m_words("window.export.folder"), m_folder->text());
        if (!folder.isEmpty()) {
            m_folder->setText(folder);
        }
    });
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_command->text()); });
    connect(m_start, &QPushButton::clicked, this, &ExportPanel::start);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_job) {
            m_job->stop();
        }
    });
    const auto tell = [this] {
        m_command->setText(command());
        m_start->setEnabled(!m_job && !ticked().empty());
    };
    connect(m_outputs, &QListWidget::itemChanged, this, tell);
    connect(m_folder, &QLineEdit::textChanged, this, tell);
    tell();
}

ExportPanel::~ExportPanel() = default;

void ExportPanel::fill() {
    for (const OutputSpec& output : m_document.project().outputs) {
        const QString kind = qt(m_words.catalogue().text("window.output." + std::string(nameOf(output.kind))));
        auto* item = new QListWidgetItem(qt(output.path) + QStringLiteral("   ") + kind, m_outputs);
        item->setData(Qt::UserRole, qt(output.path));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_folder->setText(qt((m_document.project().folder / "output").string()));
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

QString ExportPanel::command() const {
    QString line = QStringLiteral("diaban run ") + quoted(qt(m_document.file().string()));
    if (!allTicked()) {
        line += QStringLiteral(" --only");
        for (const std::string& path : ticked()) {
            line += u' ' + quoted(qt(path));
        }
    }
    return line + QStringLiteral(" -o ") + quoted(m_folder->text());
}

void ExportPanel::start() {
    if (m_document.isModified() && !m_document.save()) {
        return;
    }
    RunOptions options;
    options.outputFolder = m_folder->text().toStdString();
    if (!allTicked()) {
        options.only = ticked();
    }
    m_written = std::make_shared<std::vector<std::filesystem::path>>();
    m_job = std::make_unique<Job>(
        [file = m_document.file().string(), options, written = m_written](const gis::Progress& progress) {
            gis::Problems problems;
            *written = runProject(file, options, problems, progress).written;
        });
    connect(m_job.get(), &Job::progressed, this, &ExportPanel::tellProgress);
    connect(m_job.get(), &Job::ended, this, &ExportPanel::ended);
    m_start->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_stop->show();
    m_told->clear();
    m_job->start();
}

void ExportPanel::tellProgress(const QString& stage, qint64 done, qint64 total) {
    m_progress->setRange(0, static_cast<int>(total));
    m_progress->setValue(static_cast<int>(done));
    m_told->setText(qt(m_words.catalogue().text(stage.toStdString())));
}

void ExportPanel::ended() {
    const std::unique_ptr<Job> job = std::move(m_job);
    m_progress->hide();
    m_stop->hide();
    m_start->setEnabled(true);
    if (!job->failure()) {
        m_told->setText(m_words(
            {"window.export.written",
             {{"count", static_cast<std::int64_t>(m_written->size())}, {"folder", m_folder->text().toStdString()}}}));
        return;
    }
    if (job->wasStopped()) {
        m_told->setText(m_words("window.export.stopped"));
        return;
    }
    m_told->setText(qt(m_words.catalogue().line(*job->fault())));
}

void ExportPanel::done(int result) {
    m_job.reset();
    QDialog::done(result);
}

} // namespace diaban::ui
