// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/main_window.h"

#include "src/message/number_format.h"
#include "ui/app/about.h"
#include "ui/app/cluster_editing.h"
#include "ui/app/context_menus.h"
#include "ui/app/indicator_control.h"
#include "ui/app/input_repair.h"
#include "ui/app/plain_boxes.h"
#include "ui/app/settings.h"
#include "ui/app/tool_bar.h"
#include "ui/app/typed_text.h"
#include "ui/app/undo_control.h"
#include "ui/map/map_view.h"
#include "ui/views/chart_panel.h"
#include "ui/views/cluster_panel.h"
#include "ui/views/draft_bar.h"
#include "ui/views/export_panel.h"
#include "ui/views/faulty_inputs_bar.h"
#include "ui/views/file_drops.h"
#include "ui/views/footed_panel.h"
#include "ui/views/histogram_view.h"
#include "ui/views/indicator_fields.h"
#include "ui/views/indicator_panel.h"
#include "ui/views/join_doctor.h"
#include "ui/views/legend_panel.h"
#include "ui/views/low_area.h"
#include "ui/views/messages_view.h"
#include "ui/views/notice_bar.h"
#include "ui/views/panel_area.h"
#include "ui/views/period_bar.h"
#include "ui/views/project_facts_dialog.h"
#include "ui/views/start_page.h"
#include "ui/views/steps_panel.h"
#include "ui/views/style_panel.h"
#include "ui/views/unit_card.h"
#include "ui/views/unit_table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace diaban::ui {

namespace {

constexpr int kNarrow = 1100, kNarrowSteps = 200;
constexpr int kTitleBar = 36; ///< of the largest
constexpr int kStepsWidth = 215, kStyleWidth = 300, kHistogramHeight = 200;

PanelArea* scrolled(QWidget* content) {
    auto* area = new PanelArea;
    area->setWidget(content);
    area->setFocusPolicy(Qt::NoFocus); // its content takes the keyboard, and is scrolled to
    return area;
}

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
}

MainWindow::~MainWindow() {
    hide(); // while all that hears of it is there
}

void MainWindow::makeViews() {
    m_centre = new QStackedWidget(this);
    m_start = new StartPage(m_words, m_centre);
    auto* centre = new QWidget(m_centre);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_map = new MapView(centre);
    m_periods = new PeriodBar(m_words, centre);
    m_notice = new NoticeBar(m_words, centre);
    m_faulty = new FaultyInputsBar(m_words, centre);
    m_draftBar = new DraftBar(m_clusterDraft, m_words, centre);
    m_repair = new InputRepair(m_document, m_words, *m_faulty, *this);
    column->addWidget(m_notice);
    column->addWidget(m_faulty);
    column->addWidget(m_draftBar);
    column->addWidget(m_map, 1);
    column->addWidget(m_periods);
    m_map->setObjectName(QStringLiteral("map"));
    m_centre->addWidget(new LowArea(m_start));
    m_centre->addWidget(centre);
    setCentralWidget(m_centre);
    m_steps = new StepsPanel(m_words);
    m_style = new StylePanel(m_words);
    m_indicator = new IndicatorFields(m_words);
    m_legend = new LegendPanel(m_words);
    m_histogram = new HistogramView;
    m_card = new UnitCard(m_selection, m_words);
    m_table = new UnitTableView(m_tableModel, m_selection, m_words);
    m_charts = new ChartPanel(m_rankedModel, m_selection, m_words);
    m_indicators = new IndicatorPanel(m_indicatorModel, m_words);
    m_doctor = new JoinDoctor(m_joinModel, m_words);
    m_clusters = new ClusterPanel(m_selection, m_clusterDraft, m_words);
    m_messagesView = new MessagesView(m_messages, m_words);
    m_find = new FindBox(m_words, this);
}

QDockWidget* MainWindow::addDock(const char* title, QWidget* content, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(this);
    dock->setObjectName(QString::fromLatin1(title));
    dock->setWidget(content);
    addDockWidget(area, dock);
    connect(dock, &QDockWidget::visibilityChanged, content, &QWidget::setEnabled); // Tab passes one behind another by
    m_docks.emplace_back(dock, title);
    return dock;
}

void MainWindow::makeDocks() {
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_stepsDock = addDock("window.dock.steps", scrolled(m_steps), Qt::LeftDockWidgetArea);
    auto* style = new QWidget;
    auto* column = new QVBoxLayout(style);
    column->setContentsMargins(10, 4, 10, 2);
    column->addWidget(m_style);
    column->addWidget(m_indicator);
    column->addWidget(m_legend);
    m_histogram->setMaximumHeight(kHistogramHeight);
    column->addStretch(1);
    column->setSpacing(6);
    m_styleDock = addDock("window.dock.style", new FootedPanel(style, m_histogram), Qt::RightDockWidgetArea);
    m_cardDock = addDock("window.dock.card", m_card, Qt::RightDockWidgetArea);
    tabifyDockWidget(m_styleDock, m_cardDock);
    m_styleDock->raise();
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("bottomTabs"));
    m_tabs->setDocumentMode(true);
    for (QWidget* panel :
         std::initializer_list<QWidget*>{m_table, m_charts, m_doctor, m_indicators, m_clusters, m_messagesView}) {
        m_tabs->addTab(new LowArea(panel), QString());
    }
    m_bottomDock = addDock("window.dock.table", m_tabs, Qt::BottomDockWidgetArea);
    resizeDocks({m_stepsDock, m_styleDock}, {kStepsWidth, kStyleWidth}, Qt::Horizontal);
    std::map<int, double> shares;
    for (QWidget* worked : std::initializer_list<QWidget*>{m_charts, m_doctor, m_indicators, m_clusters}) {
        shares[m_tabs->indexOf(areaOf(worked))] = TabHeights::kHigh;
    }
    m_heights = new TabHeights(*this, *m_bottomDock, *m_tabs, std::move(shares));
    m_panels.emplace(*this, std::vector<QDockWidget*>{m_stepsDock, m_styleDock, m_cardDock, m_bottomDock});
}

/// All panels, where and as large as they are at first.
void MainWindow::layOutAnew() {
    m_panels->reset();
    m_heights->forget();
    (*m_actions)[Act::HideDocks].setChecked(false);
    m_laidOut = false;
    showDocks();
    m_styleDock->raise();
    resizeDocks({m_stepsDock, m_styleDock}, {m_narrow ? kNarrowSteps : kStepsWidth, kStyleWidth}, Qt::Horizontal);
}

void MainWindow::makeStatusBar() {
    m_told = new QLabel(this);
    m_told->setObjectName(QStringLiteral("told"));
    m_told->setTextFormat(Qt::PlainText);
    m_progress = new QProgressBar(this);
    m_progress->setMaximumWidth(160);
    m_progress->setTextVisible(false);
    m_stop = new QPushButton(this);
    m_stop->setObjectName(QStringLiteral("stop"));
    m_join = new QLabel(this);
    m_place = new QLabel(this);
    m_scale = new QLabel(this);
    m_scale->setObjectName(QStringLiteral("scale"));
    m_crs = new QLabel(this);
    m_crs->setObjectName(QStringLiteral("crs"));
    m_crs->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_told, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_progress, m_stop, m_join, m_place, m_scale, m_crs}) {
        statusBar()->addPermanentWidget(part);
    }
    m_progress->hide();
    m_stop->hide();
}

void MainWindow::connectDocument() {
    connect(&m_document, &Document::opened, this, &MainWindow::showOpened);
    connect(&m_document, &Document::saved, this, [this] { Settings::addRecent(m_document.file()); });
    connect(&m_document, &Document::loadingProgressed, this, &MainWindow::showProgress);
    connect(&m_document, &Document::loadingStarted, this, [this] { showProgress({}, 0, 0); });
    connect(&m_document, &Document::loadedChanged, this, &MainWindow::showLoaded);
    connect(&m_document, &Document::faultyChanged, this, &MainWindow::showMessages);
    connect(&m_document, &Document::projectChanged, this, &MainWindow::showTitle);
    connect(&m_document, &Document::modifiedChanged, this, &MainWindow::showTitle);
    connect(&m_document, &Document::failed, this, &MainWindow::tellOfProject);
    connect(m_control, &MapControl::failed, this, &MainWindow::tell);
    connect(m_control, &MapControl::told, this, [this](const QString& words) { m_told->setText(words); });
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
    connect(&m_document, &Document::opened, this, idle);
    connect(m_files, &ProjectFiles::proposalProgressed, this, &MainWindow::showProgress);
    connect(&m_document, &Document::loadingStarted, this, [this] {
        const Reach reach = m_document.readingReach(); // what is made of what was read says nothing new of files
        m_notice->setVisible(!m_notice->isHidden() && (reach == Reach::Figures || reach == Reach::ClusterParts));
    });
    connect(&m_document, &Document::loadingEnded, this, [this, idle](bool stopped) {
        idle();
        m_told->setText(stopped ? m_words("window.status.stopped") : QString());
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
    connect(m_stop, &QPushButton::clicked, m_control, &MapControl::stop);
}

void MainWindow::connectFiles() {
    m_files->setAskFirst([this] { return mayDropCluster(); });
    auto* drops = new FileDrops(*this);
    for (const auto& [dock, title] : m_docks) {
        drops->add(*dock);
    }
    connect(drops, &FileDrops::dropped, m_import, &ImportControl::takeDropped);
    connect(m_files, &ProjectFiles::tablesTaken, m_import, &ImportControl::add);
    connect(m_files, &ProjectFiles::tablesProposed, m_import, &ImportControl::showProposed);
    connect(m_import, &ImportControl::proposalRefused, m_files, &ProjectFiles::dropProposed);
    connect(m_import, &ImportControl::tablesChosen, m_files, &ProjectFiles::addTables);
    connect(m_import, &ImportControl::boundariesAsked, m_files, &ProjectFiles::addBoundariesAsking);
    connect(m_import, &ImportControl::dropped, m_files, &ProjectFiles::take);
    connect(m_import, &ImportControl::waitingLeft, m_files, &ProjectFiles::stopProposing);
    connect(m_files, &ProjectFiles::working, m_import, &ImportControl::showJoining);
    connect(m_files, &ProjectFiles::filesChanged, m_notice, &NoticeBar::tell);
    connect(m_notice, &NoticeBar::reloadAsked, m_files, &ProjectFiles::reload);
}

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
    on(Act::Table, [this] { m_bottomDock->setVisible(!m_bottomDock->isVisible()); });
    on(Act::PlayPeriods, [this] { m_periods->togglePlay(); });
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
    connect(undo, &UndoControl::told, m_told, &QLabel::setText);
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
    connect(m_draftBar, &DraftBar::cancelAsked, &m_clusterDraft, &ClusterDraft::end);
    connect(m_doctor, &JoinDoctor::decided, this, &MainWindow::decide);
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
    connect(m_control, &MapControl::shownChanged, this, [this] {
        QStringList words;
        for (const std::string& period : m_control->periods()) {
            words.append(qt(formatPeriod(period, m_words.language())));
        }
        m_periods->show(words, m_control->periodIndex(), m_control->sharedWords());
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
    Settings::setPlace(saveGeometry(), m_panels->kept());
    event->accept();
}

/// On a small or enlarged screen the steps leave the map and the lists more of the width.
void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    const bool narrow = width() < kNarrow;
    if (narrow == std::exchange(m_narrow, narrow)) {
        return;
    }
    m_steps->setNarrow(narrow);
    const bool kept = m_laidOut && !event->oldSize().isValid(); // somebody's own widths, on a screen as small as then
    if (narrow && !kept) {
        narrowSteps();
    }
}

/// Once the window is laid out.
void MainWindow::narrowSteps() {
    QMetaObject::invokeMethod(
        this, [this] { resizeDocks({m_stepsDock}, {kNarrowSteps}, Qt::Horizontal); }, Qt::QueuedConnection);
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
