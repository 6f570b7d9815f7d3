// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/geometry/point.h"
#include "ui/app/chart_control.h"
#include "ui/app/import_control.h"
#include "ui/app/map_control.h"
#include "ui/app/panel_layout.h"
#include "ui/app/project_files.h"
#include "ui/app/tab_heights.h"
#include "ui/app/theme.h"
#include "ui/app/window_actions.h"
#include "ui/models/cluster_draft.h"
#include "ui/models/indicator_rows.h"
#include "ui/models/join_list_model.h"
#include "ui/models/message_list_model.h"
#include "ui/models/step_standings.h"
#include "ui/views/find_box.h"

#include <QMainWindow>
#include <functional>
#include <initializer_list>

class QDockWidget;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QVBoxLayout;

namespace diaban::ui {

class ClusterEditing;
class ChartPanel;
class ClusterPanel;
class DraftBar;
class FaultyInputsBar;
class HelpPage;
class IndicatorControl;
class IndicatorPanel;
class InputRepair;
class JoinDoctor;
class MessagesView;
class NoticeBar;
class PeriodBar;
class StartPage;
class StepsPanel;
class TreatmentControl;
class UnitCard;
class UnitTableView;

/// The window: steps on the left, the map in the middle, style and reasons on the right, table, chart and messages
/// below. It puts the views together; what they show and change is in Document, MapControl and ProjectFiles.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Words& words);
    ~MainWindow() override;

    [[nodiscard]] ProjectFiles& files() noexcept { return *m_files; }
    [[nodiscard]] Document& document() noexcept { return m_document; }
    [[nodiscard]] UnitSelection& selection() noexcept { return m_selection; }
    [[nodiscard]] WindowActions& actions() noexcept { return *m_actions; }
    [[nodiscard]] MapControl& control() noexcept { return *m_control; }
    [[nodiscard]] ImportControl& imports() noexcept { return *m_import; }
    [[nodiscard]] IndicatorControl& indicators() noexcept { return *m_indicatorControl; }
    [[nodiscard]] InputRepair& repair() noexcept { return *m_repair; }
    [[nodiscard]] TreatmentControl& treatments() noexcept { return *m_treatments; }
    [[nodiscard]] ClusterEditing& clusterEditing() noexcept { return *m_clusterEditing; }
    [[nodiscard]] const ClusterDraft& clusterDraft() const noexcept { return m_clusterDraft; }
    void setTheme(Theme theme);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// Something that can be done in a panel, with the words for it and for where.
    struct Deed {
        QString name, where;
        std::function<void()> work;
    };

    [[nodiscard]] bool mayDropCluster();
    void takePlace();
    void keepPlace();
    void makeViews();
    void makeDocks();
    QDockWidget* addDock(const char* title, QWidget* content, Qt::DockWidgetArea area);
    void makeStatusBar();
    void connectDocument();
    void connectProgress();
    void connectFiles();
    void connectActions();
    void connectMap();
    void connectMenus();
    void connectPeriods();
    void retranslate();
    void showOpened();
    void showDocks();
    void layOutAnew();
    void narrowSteps();
    [[nodiscard]] bool isSmall() const noexcept { return m_narrow && m_low; } ///< a screen that is, or is enlarged
    void fitToScreen();
    void layOutSmall();
    void giveMapRoom();
    void showLoaded();
    void showMessages();
    void showTitle();
    void showPlace();
    void nameMap();
    void showProgress(const QString& stage, qint64 done, qint64 total);
    void say(const QString& words);
    void showDropping(bool over);
    void tell(const gis::Error& error);
    void tellOfProject(const gis::Error& error);
    void goToStep(Step step);
    void showTab(QWidget* tab);
    void goToTab(QWidget* tab);
    void decide(const Correction& decision);
    void decideAll(const std::vector<Correction>& decisions, int rows);
    void keepDecisions(std::vector<Correction> decisions, const QString& what);
    void addClusters();
    void find();
    void gatherDeeds();
    void gatherClusterDeeds();
    void gatherTreatments();
    void gatherButtons(QWidget& panel, const char* where, std::initializer_list<const char*> names);
    void takeFound(const Findable& thing);
    void exportOutputs();
    void showHelp();
    [[nodiscard]] std::optional<Step> stepInHand() const;
    void setLanguage(Language language);
    void askSettings();

    Words& m_words;
    ClusterDraft m_clusterDraft; ///< before the document: its undo stack is heard until its end
    Document m_document;
    UnitSelection m_selection;
    UnitTableModel m_tableModel;
    RankedModel m_rankedModel;
    JoinListModel m_joinModel;
    MessageListModel m_messages;
    IndicatorListModel m_indicatorModel;
    WindowActions* m_actions = nullptr;
    ProjectFiles* m_files = nullptr;
    ImportControl* m_import = nullptr;
    MapControl* m_control = nullptr;
    QStackedWidget* m_centre = nullptr;
    StartPage* m_start = nullptr;
    MapView* m_map = nullptr;
    NoticeBar* m_notice = nullptr;
    FaultyInputsBar* m_faulty = nullptr;
    DraftBar* m_draftBar = nullptr;
    InputRepair* m_repair = nullptr;
    PeriodBar* m_periods = nullptr;
    StepsPanel* m_steps = nullptr;
    StylePanel* m_style = nullptr;
    IndicatorFields* m_indicator = nullptr;
    LegendPanel* m_legend = nullptr;
    HistogramView* m_histogram = nullptr;
    UnitCard* m_card = nullptr;
    UnitTableView* m_table = nullptr;
    ChartPanel* m_charts = nullptr;
    MessagesView* m_messagesView = nullptr;
    ClusterPanel* m_clusters = nullptr;
    ClusterEditing* m_clusterEditing = nullptr;
    JoinDoctor* m_doctor = nullptr;
    TreatmentControl* m_treatments = nullptr;
    IndicatorPanel* m_indicators = nullptr;
    IndicatorControl* m_indicatorControl = nullptr;
    FindBox* m_find = nullptr;
    std::vector<Deed> m_deeds;  ///< that are found in it
    HelpPage* m_help = nullptr; ///< made when it is first asked for
    QDockWidget *m_stepsDock = nullptr, *m_styleDock = nullptr, *m_cardDock = nullptr, *m_bottomDock = nullptr;
    QTabWidget* m_tabs = nullptr;
    TabHeights* m_heights = nullptr;
    QVBoxLayout* m_styleColumn = nullptr; ///< style, target and legend
    std::optional<PanelLayout> m_panels;  ///< once they are made
    std::vector<std::pair<QDockWidget*, const char*>> m_docks;
    std::optional<gis::Point> m_cursor; ///< where the mouse is, in longitude and latitude
    QLabel *m_place = nullptr, *m_scale = nullptr, *m_crs = nullptr, *m_join = nullptr, *m_told = nullptr;
    QString m_toldBefore;   ///< that files were held over the window
    bool m_narrow = false;  ///< narrower than its panels like it
    bool m_low = false;     ///< lower than all steps stand at ease
    bool m_laidOut = false; ///< by somebody, or for the size that the window had first
    bool m_lent = false; ///< the panel below lends the map its room: it was hidden for it, or until a step brought it
    QProgressBar* m_progress = nullptr;
    QPushButton* m_stop = nullptr;
};

} // namespace diaban::ui
