// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/main_window.h"

#include "ui/app/cluster_editing.h"
#include "ui/app/indicator_control.h"
#include "ui/app/kept_place.h"
#include "ui/app/plain_boxes.h"
#include "ui/app/settings.h"
#include "ui/app/tool_bar.h"
#include "ui/map/map_view.h"
#include "ui/views/chart_panel.h"
#include "ui/views/cluster_panel.h"
#include "ui/views/histogram_view.h"
#include "ui/views/indicator_fields.h"
#include "ui/views/indicator_panel.h"
#include "ui/views/legend_panel.h"
#include "ui/views/steps_panel.h"
#include "ui/views/style_panel.h"
#include "ui/views/window_undo.h"

#include <QAction>
#include <QCloseEvent>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMessageBox>
#include <QScreen>
#include <QScrollArea>
#include <algorithm>
#include <utility>

namespace diaban::ui {

namespace {

constexpr int kNarrow = 1100, kLow = 600;
constexpr int kTitleBar = 36; ///< of the largest

/// Moved and made smaller as far as it takes to be on one screen: it may come from a larger one, or one that is gone.
QRect withinScreen(QRect place) {
    const QScreen* on = QGuiApplication::screenAt(place.center());
    const QRect room = (on != nullptr ? on : QGuiApplication::primaryScreen())->availableGeometry();
    place.setSize(place.size().boundedTo(room.size()));
    place.moveLeft(std::clamp(place.left(), room.left(), room.right() + 1 - place.width()));
    place.moveTop(std::clamp(place.top(), room.top(), room.bottom() + 1 - place.height()));
    return place;
}

} // namespace

MainWindow::MainWindow(Words& words)
    : m_words(words), m_document(words), m_tableModel(words), m_rankedModel(words), m_joinModel(words),
      m_messages(words), m_indicatorModel(words) {
    m_files = new ProjectFiles(m_document, words, Settings::recoveryFolder(), *this);
    m_import = new ImportControl(m_document, words, *this);
    makeViews();
    makeDocks();
    makeStatusBar();
    m_actions = new WindowActions(*this, words);
    makeToolBar(*this, *m_actions, words);
    for (const auto& [dock, title] : m_docks) {
        m_actions->addPanel(*dock->toggleViewAction());
    }
    m_control = new MapControl(m_document, m_selection, words,
                               {*m_map, *m_style, *m_indicator, *m_legend, *m_histogram, m_tableModel}, this);
    m_clusterEditing = new ClusterEditing(m_document, m_selection, words, m_clusterDraft, *m_clusters, *m_map, this);
    m_clusterEditing->follow(*m_control);
    m_indicatorControl = new IndicatorControl(m_document, *m_control, *m_indicators, m_indicatorModel, m_words, this);
    new ChartControl(m_document, *m_control, m_words, *m_charts, m_rankedModel, this);
    connectDocument();
    connectFiles();
    connectActions();
    connectMap();
    connectMenus();
    connectPeriods();
    connect(&words, &Words::changed, this, &MainWindow::retranslate);
    new WindowUndo(*this);
    new PlainBoxes(this);
    retranslate();
    showOpened();
    m_files->setHabits(Settings::keepAfter(), Settings::folder());
    takePlace();
}

/// As the last window was left, or as large as a first one may be.
void MainWindow::takePlace() {
    const QSize room = screen()->availableSize();
    resize(QSize(1366, 768).expandedTo(room * 7 / 8).boundedTo(room - QSize(0, kTitleBar)));
    const bool placed = restoreGeometry(Settings::geometry());
    if (placed && !isMaximized() && !isFullScreen()) {
        setGeometry(withinScreen(geometry()));
    }
    (*m_actions)[Act::FullScreen].setChecked(isFullScreen());
    m_laidOut = m_panels->restore(Settings::layout());
    showDocks();
    auto* kept = new KeptPlace(*this, {m_stepsDock, m_styleDock, m_cardDock, m_bottomDock}, [this] { keepPlace(); });
    kept->setObjectName(QStringLiteral("keptPlace"));
}

/// Nothing is written where nothing is new: other windows have the same settings.
void MainWindow::keepPlace() {
    const QByteArray geometry = saveGeometry(), layout = m_panels->kept();
    if (geometry != Settings::geometry() || layout != Settings::layout()) {
        Settings::setPlace(geometry, layout);
    }
}

MainWindow::~MainWindow() {
    hide(); // while all that hears of it is there
}

/// A cluster that is being made is nowhere yet.
bool MainWindow::mayDropCluster() {
    return m_files->unfinished().empty() ||
           QMessageBox::question(this, m_words("window.leave"), m_words("window.leave.cluster"),
                                 QMessageBox::Discard | QMessageBox::Cancel,
                                 QMessageBox::Cancel) == QMessageBox::Discard;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    m_files->leave();
    keepPlace();
    event->accept();
}

/// On a small or enlarged screen the steps leave the map and the lists more of the width, and stand closer.
void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    const bool wasSmall = isSmall();
    const bool low = height() < kLow;
    if (low != std::exchange(m_low, low)) {
        m_steps->setLow(low);
    }
    const bool narrow = width() < kNarrow;
    const bool kept = m_laidOut && !event->oldSize().isValid(); // somebody's own widths, on a screen as small as then
    if (narrow != std::exchange(m_narrow, narrow)) {
        m_steps->setNarrow(narrow);
        if (narrow && !kept) {
            narrowSteps();
        }
    }
    if (isSmall() != wasSmall) {
        fitToScreen();
    }
}

/// Wherever Tab leads to comes into sight, in each of the areas around it.
bool MainWindow::focusNextPrevChild(bool next) {
    const bool moved = QMainWindow::focusNextPrevChild(next);
    QWidget* on = moved ? focusWidget() : nullptr;
    for (QWidget* around = on; around != nullptr; around = around->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(around);
        if (area != nullptr && area->widget() != nullptr && area->widget()->isAncestorOf(on)) {
            area->ensureWidgetVisible(on, 0, 0);
        }
    }
    return moved;
}

} // namespace diaban::ui
