// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/input_repair.h"
#include "ui/app/main_window.h"
#include "ui/app/settings.h"
#include "ui/app/treatment_control.h"
#include "ui/views/faulty_inputs_bar.h"
#include "ui/views/file_drops.h"
#include "ui/views/notice_bar.h"
#include "ui/views/start_page.h"

#include <QDockWidget>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace diaban::ui {

void MainWindow::connectDocument() {
    connect(&m_document, &Document::opened, this, &MainWindow::showOpened);
    connect(&m_document, &Document::saved, this, [this] { Settings::addRecent(m_document.file()); });
    connect(&m_document, &Document::loadingProgressed, this, &MainWindow::showProgress);
    connect(&m_document, &Document::loadingStarted, this, [this] { showProgress({}, 0, 0); });
    connect(&m_document, &Document::loadedChanged, this, &MainWindow::showLoaded);
    connect(&m_document, &Document::faultyChanged, this, &MainWindow::showMessages);
    connect(&m_document, &Document::projectChanged, this, &MainWindow::showTitle);
    connect(&m_document, &Document::modifiedChanged, this, &MainWindow::showTitle);
    connect(&m_document, &Document::exportedChanged, this, &MainWindow::showTitle);
    connect(&m_document, &Document::failed, this, &MainWindow::tellOfProject);
    connect(m_control, &MapControl::failed, this, &MainWindow::tell);
    connect(m_control, &MapControl::told, this, &MainWindow::say);
    connect(m_files, &ProjectFiles::failed, this, &MainWindow::tell);
    connectProgress();
}

/// Whatever runs is told of and stopped by the one button.
void MainWindow::connectProgress() {
    const auto idle = [this] {
        m_progress->hide();
        m_stop->hide();
        m_told->clear();
    };
    const auto work = [this, idle](bool busy) {
        if (busy) {
            showProgress({}, 0, 0);
        } else if (!m_document.isLoading()) {
            idle();
        }
    };
    connect(m_files, &ProjectFiles::working, this, work);
    connect(m_repair, &InputRepair::working, this, work);
    connect(m_repair, &InputRepair::progressed, this, &MainWindow::showProgress);
    connect(m_treatments, &TreatmentControl::working, this, work);
    connect(m_treatments, &TreatmentControl::progressed, this, &MainWindow::showProgress);
    connect(&m_document, &Document::opened, this, idle);
    connect(m_files, &ProjectFiles::proposalProgressed, this, &MainWindow::showProgress);
    connect(&m_document, &Document::loadingStarted, this, [this] {
        const Reach reach = m_document.readingReach(); // what is made of what was read says nothing new of files
        m_notice->setVisible(!m_notice->isHidden() && (reach == Reach::Figures || reach == Reach::ClusterParts));
    });
    connect(&m_document, &Document::loadingEnded, this, [this, idle](bool stopped) {
        idle();
        say(stopped ? m_words("window.status.stopped") : QString());
    });
    connect(m_control, &MapControl::groundProgressed, this, &MainWindow::showProgress);
    connect(m_control, &MapControl::drawProgressed, this, &MainWindow::showProgress);
    connect(m_control, &MapControl::drawEnded, this, [work] { work(false); });
    connect(m_control, &MapControl::groundReady, this, [this, idle] {
        if (m_document.isLoading()) { // what takes long of clusters
            showProgress(QStringLiteral("stage.strips"), 0, 0);
        } else {
            idle();
        }
    });
    connect(m_stop, &QPushButton::clicked, &m_document, &Document::stopLoading);
    connect(m_stop, &QPushButton::clicked, m_files, &ProjectFiles::stopProposing);
    connect(m_stop, &QPushButton::clicked, m_repair, &InputRepair::stop);
    connect(m_stop, &QPushButton::clicked, m_treatments, &TreatmentControl::stop);
    connect(m_stop, &QPushButton::clicked, m_control, &MapControl::stop);
}

/// That they will be taken, as long as they are held over the window; then what stood there before.
void MainWindow::showDropping(bool over) {
    const QString words = m_words("window.drop.over");
    m_start->setDropping(over);
    if (over) {
        m_toldBefore = m_told->text();
        m_told->setText(words);
    } else if (m_told->text() == words) {
        m_told->setText(m_toldBefore);
    }
}

void MainWindow::connectFiles() {
    m_files->setAskFirst([this] { return mayDropCluster(); });
    auto* drops = new FileDrops(*this);
    for (const auto& [dock, title] : m_docks) {
        drops->add(*dock);
    }
    connect(drops, &FileDrops::dropped, m_import, &ImportControl::takeDropped);
    connect(drops, &FileDrops::hovered, this, &MainWindow::showDropping);
    connect(m_files, &ProjectFiles::tablesTaken, m_import, &ImportControl::add);
    connect(m_files, &ProjectFiles::tablesLeft, m_import, &ImportControl::addUnlessShown);
    connect(m_files, &ProjectFiles::tablesProposed, m_import, &ImportControl::showProposed);
    connect(m_import, &ImportControl::proposalRefused, m_files, &ProjectFiles::dropProposed);
    connect(m_import, &ImportControl::tablesChosen, m_files, &ProjectFiles::addTables);
    connect(m_import, &ImportControl::boundariesAsked, m_files, &ProjectFiles::addBoundariesAsking);
    connect(m_import, &ImportControl::dropped, m_files, &ProjectFiles::take);
    connect(m_import, &ImportControl::waitingLeft, m_files, &ProjectFiles::stopProposing);
    connect(m_files, &ProjectFiles::working, m_import, &ImportControl::showJoining);
    connect(m_files, &ProjectFiles::filesChanged, m_notice, &NoticeBar::tell);
    connect(m_files, &ProjectFiles::newsLeft, m_notice, &NoticeBar::tellLeft);
    connect(m_files, &ProjectFiles::filesChanged, this, &MainWindow::showTitle); // steps whose files are gone
    connect(m_notice, &NoticeBar::reloadAsked, m_files, &ProjectFiles::reload);
    connect(
        m_faulty, &FaultyInputsBar::boundariesAsked, this, [this] { goToStep(Step::Boundaries); },
        Qt::QueuedConnection);
}

} // namespace diaban::ui
