// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/input_repair.h"
#include "ui/app/main_window.h"
#include "ui/app/treatment_control.h"
#include "ui/map/map_view.h"
#include "ui/views/chart_panel.h"
#include "ui/views/cluster_panel.h"
#include "ui/views/draft_bar.h"
#include "ui/views/elided_label.h"
#include "ui/views/faulty_inputs_bar.h"
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
#include "ui/views/start_page.h"
#include "ui/views/steps_panel.h"
#include "ui/views/style_panel.h"
#include "ui/views/unit_card.h"
#include "ui/views/unit_table_view.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QVBoxLayout>
#include <initializer_list>
#include <map>
#include <utility>

namespace diaban::ui {

namespace {

constexpr int kStepsWidth = 215, kNarrowSteps = 200, kShortSteps = 80, kStyleWidth = 300, kHistogramHeight = 200;

PanelArea* scrolled(QWidget* content) {
    auto* area = new PanelArea;
    area->setWidget(content);
    area->setFocusPolicy(Qt::NoFocus); // its content takes the keyboard, and is scrolled to
    return area;
}

/// In the place of a dock's title: nothing, where there is no width for it.
QWidget* noTitle(QWidget* parent) {
    auto* none = new QWidget(parent);
    (new QHBoxLayout(none))->setContentsMargins(0, 0, 0, 0);
    none->hide();
    return none;
}

} // namespace

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
    m_treatments = new TreatmentControl(m_document, m_words, *m_faulty, m_doctor->treatments(), *this);
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
    connect(
        m_steps, &StepsPanel::shortened, this,
        [this, none = noTitle(m_stepsDock)](bool isShort) { m_stepsDock->setTitleBarWidget(isShort ? none : nullptr); },
        Qt::QueuedConnection); // once it is laid out
    auto* style = new QWidget;
    m_styleColumn = new QVBoxLayout(style);
    m_styleColumn->setContentsMargins(10, 4, 10, 2);
    m_styleColumn->addWidget(m_style);
    m_styleColumn->addWidget(m_indicator);
    m_styleColumn->addWidget(m_legend);
    m_histogram->setMaximumHeight(kHistogramHeight);
    m_styleColumn->addStretch(1);
    m_styleColumn->setSpacing(6);
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
    m_laidOut = m_lent = false;
    showDocks();
    m_styleDock->raise();
    resizeDocks({m_stepsDock, m_styleDock}, {m_narrow ? kNarrowSteps : kStepsWidth, kStyleWidth}, Qt::Horizontal);
}

/// Once the window is laid out. Beside a small map titles alone.
void MainWindow::narrowSteps() {
    QMetaObject::invokeMethod(
        this, [this] { resizeDocks({m_stepsDock}, {isSmall() ? kShortSteps : kNarrowSteps}, Qt::Horizontal); },
        Qt::QueuedConnection);
}

/// What is said and set of the map does not fit beside a small one: the legend comes first then. In a larger window
/// the steps have their words again, and what is below its place.
void MainWindow::fitToScreen() {
    m_styleColumn->removeWidget(m_legend);
    m_styleColumn->insertWidget(isSmall() ? 0 : m_styleColumn->indexOf(m_indicator) + 1, m_legend);
    m_indicator->setNarrow(isSmall());
    if (isSmall()) {
        return;
    }
    if (m_narrow && m_stepsDock->width() < kNarrowSteps) {
        narrowSteps();
    }
    const bool shown = m_document.isOpen() && !(*m_actions)[Act::HideDocks].isChecked();
    if (shown && std::exchange(m_lent, false)) {
        QMetaObject::invokeMethod(m_bottomDock, &QWidget::show, Qt::QueuedConnection);
    }
}

/// At first the map has the room of the panel below, until a step needs that, and more than its share of the width.
void MainWindow::layOutSmall() {
    m_bottomDock->hide();
    m_lent = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            resizeDocks({m_stepsDock, m_styleDock}, {kShortSteps, kStyleWidth}, Qt::Horizontal);
        },
        Qt::QueuedConnection); // once the window is laid out
}

/// The panel below goes where a step brought it that had been hidden: somebody's own stays.
void MainWindow::giveMapRoom() {
    const bool below = !m_bottomDock->isFloating() && dockWidgetArea(m_bottomDock) == Qt::BottomDockWidgetArea;
    if (isSmall() && m_lent && below) {
        m_heights->close();
    }
}

void MainWindow::makeStatusBar() {
    m_told = new ElidedLabel(this); // a long one makes no window wider
    m_told->setObjectName(QStringLiteral("told"));
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

} // namespace diaban::ui
