// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/message/number_format.h"
#include "ui/app/about.h"
#include "ui/app/cluster_editing.h"
#include "ui/app/context_menus.h"
#include "ui/app/main_window.h"
#include "ui/app/undo_control.h"
#include "ui/map/announcement.h"
#include "ui/map/map_view.h"
#include "ui/views/chart_panel.h"
#include "ui/views/cluster_panel.h"
#include "ui/views/draft_bar.h"
#include "ui/views/export_panel.h"
#include "ui/views/histogram_view.h"
#include "ui/views/join_doctor.h"
#include "ui/views/legend_panel.h"
#include "ui/views/period_bar.h"
#include "ui/views/project_facts_dialog.h"
#include "ui/views/start_page.h"
#include "ui/views/steps_panel.h"
#include "ui/views/style_panel.h"
#include "ui/views/unit_card.h"
#include "ui/views/unit_table_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QLabel>
#include <utility>

namespace diaban::ui {

void MainWindow::connectActions() {
    const auto on = [this](Act act, auto&& work) {
        connect(&(*m_actions)[act], &QAction::triggered, this, std::forward<decltype(work)>(work));
    };
    on(Act::New, [this] { m_files->newAsking(); });
    on(Act::Open, [this] { m_files->openAsking(); });
    on(Act::Save, [this] { m_files->save(); });
    on(Act::SaveAs, [this] { m_files->saveAsAsking(); });
    on(Act::Facts, [this] { askFacts(m_document, m_words, this); });
    on(Act::AddData, [this] { m_import->addAsking(); });
    on(Act::Reload, [this] { m_files->reload(); });
    on(Act::Quit, [this] { close(); });
    on(Act::Export, [this] { exportOutputs(); });
    on(Act::CopyCommand, [this] { QApplication::clipboard()->setText(ExportPanel(m_document, m_words).command()); });
    on(Act::Find, [this] { find(); });
    on(Act::ClearSelection, [this] { m_selection.clear(); });
    on(Act::Settings, [this] { askSettings(); });
    on(Act::FullExtent, [this] { m_map->showAll(); });
    on(Act::ZoomToSelection, [this] { m_map->zoomToSelection(); });
    on(Act::ZoomIn, [this] { m_map->zoomIn(); });
    on(Act::ZoomOut, [this] { m_map->zoomOut(); });
    on(Act::PreviousPeriod, [this] { m_control->stepPeriod(-1); });
    on(Act::NextPeriod, [this] { m_control->stepPeriod(1); });
    on(Act::Table, [this] {
        m_lent = false;
        m_bottomDock->setVisible(!m_bottomDock->isVisible());
    });
    connect(m_bottomDock->toggleViewAction(), &QAction::triggered, this, [this] { m_lent = false; });
    on(Act::PlayPeriods, [this] { m_periods->togglePlay(); });
    on(Act::UsePeriod, [this] {
        m_periods->stop();
        m_control->usePeriod();
    });
    on(Act::LeavePeriod, [this] {
        m_periods->stop();
        m_control->leavePeriod();
    });
    on(Act::Charts, [this] { showTab(m_charts); });
    on(Act::Style, [this] {
        m_styleDock->setVisible(m_styleDock->visibleRegion().isEmpty()); // also where it lies behind the card
        m_styleDock->raise();
    });
    on(Act::HideDocks, [this] { showDocks(); });
    on(Act::FullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(Act::Dark, [this](bool dark) { setTheme(dark ? Theme::Dark : Theme::Light); });
    on(Act::Vietnamese, [this] { setLanguage(Language::Vi); });
    on(Act::English, [this] { setLanguage(Language::En); });
    on(Act::Help, [this] { showHelp(); });
    on(Act::About, [this] { showAbout(*this, m_words); });
    auto* undo = new UndoControl(m_document.undoStack(), m_clusterDraft, *m_actions, m_words, this);
    connect(undo, &UndoControl::told, this, &MainWindow::say);
    connect(undo, &UndoControl::done, this,
            [this](QString what) { announce(*this, what.replace(QStringLiteral("&&"), QStringLiteral("&"))); });
    connect(m_clusterEditing, &ClusterEditing::paused, undo, &UndoControl::setPaused);
}

void MainWindow::connectMap() {
    connect(m_start, &StartPage::newAsked, m_files, &ProjectFiles::newAsking);
    connect(m_start, &StartPage::openAsked, m_files, &ProjectFiles::openAsking);
    connect(m_start, &StartPage::recentChosen, m_files, &ProjectFiles::open);
    connect(m_start, &StartPage::sampleAsked, this, [this] { m_files->open(ProjectFiles::sample()); });
    connect(m_steps, &StepsPanel::chosen, this, &MainWindow::goToStep);
    connect(m_style, &StylePanel::tableAsked, m_import, &ImportControl::addAsking);
    connect(m_style, &StylePanel::indicatorAsked, this, [this] { goToStep(Step::Indicators); });
    connect(m_style, &StylePanel::ownColumnsAsked, this,
            [this] { m_files->addTables({m_document.project().folder / m_document.project().boundaries.path}); });
    connect(m_clusters, &ClusterPanel::clusterChosen, &m_selection, &UnitSelection::set);
    connect(m_clusters, &ClusterPanel::gapChosen, this, [this](std::uint32_t left, std::uint32_t right) {
        m_selection.set({left, right});
        m_map->zoomTo({left, right});
    });
    connect(m_clusters, &ClusterPanel::tableAsked, this, &MainWindow::addClusters);
    connect(m_control, &MapControl::groundReady, m_clusterEditing, &ClusterEditing::showOnMap);
    connect(m_clusterEditing, &ClusterEditing::failed, this, &MainWindow::tell);
    connect(m_clusterEditing, &ClusterEditing::unfinished, m_files, &ProjectFiles::setUnfinished);
    connect(m_files, &ProjectFiles::unfinishedRecovered, m_clusterEditing, &ClusterEditing::restore);
    connect(m_clusterEditing, &ClusterEditing::begun, this, [this] { showTab(m_clusters); });
    connect(m_clusterEditing, &ClusterEditing::paused, m_draftBar, &DraftBar::setPaused);
    connect(m_draftBar, &DraftBar::goOnAsked, this, [this] { showTab(m_clusters); });
    connect(m_draftBar, &DraftBar::cancelAsked, this, [this] { // what would go is not in sight there
        if (mayDropCluster()) {
            m_clusterDraft.end();
        }
    });
    connect(m_doctor, &JoinDoctor::decided, this, &MainWindow::decide);
    connect(m_doctor, &JoinDoctor::allDecided, this, &MainWindow::decideAll);
    connect(m_find, &FindBox::chosen, this, &MainWindow::takeFound);
    connect(m_table, &UnitTableView::activated, this, [this](std::uint32_t unit) { m_map->zoomAround(unit); });
    connect(m_charts, &ChartPanel::activated, this, [this](std::uint32_t unit) { m_map->zoomAround(unit); });
    connect(m_map, &MapView::activated, this, [this] {
        m_cardDock->show();
        m_cardDock->raise();
    });
    connect(m_card, &UnitCard::targetsAsked, this, [this] { goToStep(Step::Indicators); });
    connect(m_map, &MapView::cursorMoved, this, [this](const std::optional<gis::Point>& at) {
        m_cursor = at;
        showPlace();
    });
    connect(m_map, &MapView::viewChanged, this, &MainWindow::showPlace);
}

void MainWindow::connectPeriods() {
    connect(m_periods, &PeriodBar::previewed, m_control, &MapControl::previewPeriod);
    connect(m_periods, &PeriodBar::chosen, m_control, &MapControl::choosePeriod);
    connect(m_periods, &PeriodBar::useAsked, m_control, &MapControl::usePeriod);
    connect(m_periods, &PeriodBar::leaveAsked, m_control, &MapControl::leavePeriod);
    connect(m_style, &StylePanel::ownPeriodChosen, this, [this](const std::string& period) {
        m_periods->stop();
        m_control->showOwnPeriod(period);
    });
    connect(m_control, &MapControl::shownChanged, this, [this] {
        QStringList words;
        for (const std::string& period : m_control->periods()) {
            words.append(qt(formatPeriod(period, m_words.language())));
        }
        nameMap();
        const QString looking = m_control->lookedBeside();
        m_periods->show(words, m_control->periodIndex(), m_control->sharedWords(), looking);
        for (const Act act : {Act::UsePeriod, Act::LeavePeriod}) {
            (*m_actions)[act].setEnabled(!looking.isEmpty());
        }
        const std::optional<ShownMap>& shown = m_control->shown();
        m_card->follow(shown ? BesideMap{shown->spec.indicator, shown->period} : BesideMap{});
    });
}

void MainWindow::connectMenus() {
    auto* menus = new ContextMenus({*m_map, *m_table, *m_charts, *m_legend, *m_histogram, *this}, *m_control,
                                   m_document, m_selection, *m_actions, m_words);
    connect(menus, &ContextMenus::failed, this, &MainWindow::tell);
    connect(menus, &ContextMenus::whyAsked, this, [this] {
        m_cardDock->show();
        m_cardDock->raise();
    });
}

} // namespace diaban::ui
