// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/message/number_format.h"
#include "ui/app/dropped_files.h"
#include "ui/app/findables.h"
#include "ui/app/main_window.h"
#include "ui/app/place_text.h"
#include "ui/app/settings.h"
#include "ui/app/settings_dialog.h"
#include "ui/document/decide_row.h"
#include "ui/document/shown_map.h"
#include "ui/map/announcement.h"
#include "ui/map/map_view.h"
#include "ui/models/step_standings.h"
#include "ui/views/chart_panel.h"
#include "ui/views/cluster_panel.h"
#include "ui/views/export_panel.h"
#include "ui/views/help_page.h"
#include "ui/views/histogram_view.h"
#include "ui/views/indicator_panel.h"
#include "ui/views/join_doctor.h"
#include "ui/views/low_area.h"
#include "ui/views/messages_view.h"
#include "ui/views/start_page.h"
#include "ui/views/steps_panel.h"
#include "ui/views/unit_card.h"
#include "ui/views/unit_table_view.h"

#include <QApplication>
#include <QDate>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <cmath>
#include <utility>

namespace diaban::ui {

namespace {

/// What is wrong, where, and what to do about it. Where in the project that is open is a key of its file, and not said:
/// it was edited here.
void fill(QMessageBox& box, const gis::Error& error, const Document& document, const Words& words) {
    box.setTextFormat(Qt::PlainText);
    box.setText(words.sentence(error.message()));
    const bool own =
        document.isOpen() && error.kind() == gis::ErrorKind::BadInput && error.file() == document.file().string();
    QString more = own ? QString() : qt(error.file() + (error.place().empty() ? "" : ": " + error.place()));
    const QString hint = words.hint(error.message());
    more += (more.isEmpty() || hint.isEmpty() ? QString() : QStringLiteral("\n\n")) + hint;
    box.setInformativeText(more);
}

} // namespace

void MainWindow::showOpened() {
    const bool open = m_document.isOpen();
    m_centre->setCurrentIndex(open ? 1 : 0);
    m_actions->setOpen(open);
    m_start->setRecent(Settings::recent());
    m_start->setSampleThere(!ProjectFiles::sample().empty());
    m_messages.clear();
    m_joinModel.show(nullptr);
    m_clusters->show(nullptr);
    m_card->show(nullptr);
    m_join->clear();
    m_crs->clear();
    showDocks();
    if (open && m_document.base()) { // else it is no file yet
        Settings::addRecent(m_document.file());
    }
    m_steps->show(stepStandings(m_document, m_words));
    showTitle();
}

/// Around the start page there is nothing for them to show.
void MainWindow::showDocks() {
    m_panels->show(m_document.isOpen() && !(*m_actions)[Act::HideDocks].isChecked());
    if (m_document.isOpen() && !std::exchange(m_laidOut, true)) {
        if (isSmall()) {
            layOutSmall();
        }
        QMetaObject::invokeMethod(m_heights, &TabHeights::apply, Qt::QueuedConnection); // once all are laid out
        if (m_narrow && !isSmall()) { // from the first, when there were no panels yet
            narrowSteps();
        }
    }
}

void MainWindow::showLoaded() {
    const LoadedProject& loaded = *m_document.loaded();
    m_card->show(m_document.loaded());
    m_joinModel.show(m_document.loaded());
    m_clusters->show(m_document.loaded());
    m_doctor->setUnits(loaded.study.boundaries.units);
    const gis::Crs& crs = loaded.study.boundaries.layer.crs;
    m_crs->setToolTip(m_words("window.status.crs"));
    m_crs->setText(crs.known() ? qt(crs.name()) : m_words("window.status.crs_unknown"));
    showMessages();
}

/// What was told of the inputs, and how far the steps are; of a project whose boundaries are missing that alone.
void MainWindow::showMessages() {
    const std::shared_ptr<const LoadedProject>& loaded = m_document.loaded();
    std::vector<gis::Error> failures = loaded ? loaded->failures : std::vector<gis::Error>{};
    gis::Problems problems = loaded ? loaded->problems : gis::Problems{};
    if (loaded) {
        failures.insert(failures.end(), loaded->clusterFailures.begin(), loaded->clusterFailures.end());
        for (const gis::Problems* more : {&loaded->borderProblems, &loaded->clusterProblems}) {
            for (const gis::Problem& problem : more->list()) {
                problems.add(problem);
            }
        }
    }
    for (const FaultyInput& input : m_document.faulty()) {
        failures.push_back(input.error);
    }
    m_messages.show(problems, failures);
    retranslate();
}

void MainWindow::showTitle() {
    m_steps->show(stepStandings(m_document, m_words));
    const QString name = m_document.isOpen() ? qt(m_document.file().filename().string()) : QString();
    setWindowTitle(name.isEmpty() ? QStringLiteral("Diaban") : name + QStringLiteral("[*] – Diaban"));
    setWindowModified(m_document.isOpen() && m_document.isModified());
}

/// Where the mouse is and how large the map, in the numbers of the language.
void MainWindow::showPlace() {
    const Language language = m_words.language();
    const std::optional<double> scale = m_map->scale();
    m_place->setText(m_cursor ? qt(placeText(*m_cursor, language)) : QString());
    m_scale->setText(scale ? qt("1:" + formatInteger(std::llround(*scale), language)) : QString());
}

/// With what it shows: who hears it has not seen the title.
void MainWindow::nameMap() {
    const std::optional<ShownMap>& shown = m_control->shown();
    const std::shared_ptr<const LoadedProject>& loaded = m_document.loaded();
    QString name = m_words("window.map");
    if (shown && loaded && m_document.isOpen()) {
        name +=
            QStringLiteral(": ") + qt(nameOfMap(m_document.project(), loaded->study, shown->spec, m_words.catalogue()));
        if (const QString looking = m_control->lookedBeside(); !looking.isEmpty()) {
            name += QStringLiteral("; ") + qt(formatPeriodWithin(shown->period, m_words.language())) +
                    QStringLiteral(": ") + looking;
        }
    }
    m_map->setAccessibleName(name);
}

void MainWindow::showProgress(const QString& stage, qint64 done, qint64 total) {
    m_progress->setRange(0, static_cast<int>(total));
    m_progress->setValue(static_cast<int>(done));
    m_progress->show();
    m_stop->show();
    m_told->setText(stage.isEmpty() ? m_words("window.status.reading") : m_words.sentence({stage.toStdString(), {}}));
}

/// In the status bar, and to a screen reader, which is nowhere near it.
void MainWindow::say(const QString& words) {
    m_told->setText(words);
    announce(*this, words);
}

void MainWindow::tell(const gis::Error& error) {
    QWidget* over = QApplication::activeModalWidget();
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Diaban"), {}, QMessageBox::Ok, over != nullptr ? over : this);
    fill(box, error, m_document, m_words);
    box.exec();
}

/// A project that could not be saved can be saved elsewhere.
void MainWindow::tellOfProject(const gis::Error& error) {
    if (error.kind() != gis::ErrorKind::CannotWrite || !isProject(error.file())) {
        tell(error);
        return;
    }
    const bool again = error.message().id != "window.project_changed"; // that is asked about
    QWidget* over = QApplication::activeModalWidget();
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Diaban"), {}, QMessageBox::Save | QMessageBox::Cancel,
                    over != nullptr ? over : this);
    fill(box, error, m_document, m_words);
    box.setText(m_words({"window.save.failed", {{"why", m_words(error.message()).toStdString()}}}));
    box.setInformativeText(box.informativeText() + QStringLiteral("\n\n") + m_words("window.save.failed.next"));
    box.button(QMessageBox::Save)->setText(m_words("window.act.save_as"));
    if (again) {
        box.addButton(QMessageBox::Retry)->setText(m_words("qt.button.retry"));
    }
    box.setDefaultButton(QMessageBox::Save);
    box.exec();
    const QAbstractButton* chosen = box.clickedButton();
    if (chosen != nullptr && chosen == box.button(QMessageBox::Save)) {
        m_files->saveAsAsking();
    } else if (chosen != nullptr && chosen == box.button(QMessageBox::Retry)) {
        if (m_document.file() == error.file()) {
            m_files->save();
        } else {
            m_files->saveAs(error.file());
        }
    }
}

void MainWindow::goToStep(Step step) {
    m_steps->setCurrent(step);
    switch (step) {
    case Step::Indicators:
        goToTab(m_indicators);
        break;
    case Step::Maps:
        giveMapRoom();
        m_styleDock->show();
        m_styleDock->raise();
        break;
    case Step::Export:
        exportOutputs();
        break;
    case Step::Boundaries:
        goToTab(m_messagesView);
        m_import->showBoundaries();
        break;
    case Step::Figures:
        goToTab(m_table);
        m_import->showTables();
        break;
    case Step::Join:
        showTab(m_doctor);
        m_doctor->begin();
        break;
    case Step::Clusters:
        goToTab(m_clusters);
        break;
    default:
        goToTab(m_messagesView);
        break;
    }
}

/// The keyboard goes with it: Tab leads on into what is shown.
void MainWindow::goToTab(QWidget* tab) {
    showTab(tab);
    m_tabs->tabBar()->setFocus();
}

void MainWindow::showTab(QWidget* tab) {
    m_lent = m_lent || m_bottomDock->isHidden();
    m_bottomDock->show();
    m_tabs->setCurrentWidget(areaOf(tab));
}

void MainWindow::addClusters() {
    const QString file = QFileDialog::getOpenFileName(
        this, m_words("window.clusters.add"), qt(m_document.file().parent_path().string()),
        m_words("window.files.tables") + QStringLiteral(" (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv)"));
    if (file.isEmpty()) {
        return;
    }
    Project project = m_document.project();
    if (!project.clusters) {
        project.clusters.emplace();
    }
    project.clusters->source = {};
    project.clusters->source.path =
        std::filesystem::path(file.toStdString())
            .lexically_proximate(std::filesystem::absolute(m_document.file()).parent_path());
    m_document.change(project, m_words("window.undo.clusters"), Reach::Clusters);
}

void MainWindow::decide(const Correction& decision) {
    keepDecisions({decision}, m_words({"window.undo.join", {{"written", decision.written}}}));
}

void MainWindow::decideAll(const std::vector<Correction>& decisions, int rows) {
    const auto count = static_cast<std::int64_t>(rows);
    QMessageBox box(QMessageBox::Question, m_words("window.step.join"),
                    m_words({"window.join.accept_all.ask", {{"count", count}}}), QMessageBox::Yes | QMessageBox::Cancel,
                    this);
    box.setInformativeText(m_words("window.join.accept_all.undo"));
    box.button(QMessageBox::Yes)->setText(m_words({"window.join.accept_all.short", {{"count", count}}}));
    box.setDefaultButton(QMessageBox::Yes);
    if (box.exec() == QMessageBox::Yes) {
        keepDecisions(decisions, m_words({"window.undo.join_all", {{"count", count}}}));
    } else {
        m_doctor->decideAgain();
    }
}

void MainWindow::keepDecisions(std::vector<Correction> decisions, const QString& what) {
    try {
        const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
        for (Correction& decision : decisions) {
            decision.acceptedOn = today;
        }
        decideRows(m_document, decisions, what, m_words.language());
    } catch (const gis::Error& error) {
        m_doctor->decideAgain();
        tell(error);
    }
}

void MainWindow::find() {
    std::vector<Findable> things = findables(m_document, m_actions->all(), m_words);
    gatherDeeds();
    for (std::size_t i = 0; i < m_deeds.size(); ++i) {
        things.push_back({Findable::Kind::Deed, static_cast<int>(i), m_deeds[i].name, m_deeds[i].where});
    }
    m_find->setThings(std::move(things));
    m_find->open();
}

void MainWindow::takeFound(const Findable& thing) {
    switch (thing.kind) {
    case Findable::Kind::Unit: {
        const auto unit = static_cast<std::uint32_t>(thing.number);
        m_selection.set({unit});
        m_map->zoomAround(unit);
        m_map->setFocusedUnit(unit); // the keyboard goes on from there
        m_map->setFocus();
        m_cardDock->show();
        m_cardDock->raise();
        break;
    }
    case Findable::Kind::Map:
        m_control->choose(mapsToShow(m_document.project(), m_document.loaded()->study)
                              .at(static_cast<std::size_t>(thing.number))
                              .key);
        break;
    case Findable::Kind::Act:
        m_actions->all()[thing.number]->trigger();
        break;
    case Findable::Kind::Deed: {
        const std::function<void()> work = m_deeds.at(static_cast<std::size_t>(thing.number)).work;
        work();
        break;
    }
    }
}

void MainWindow::exportOutputs() {
    if (m_document.isOpen()) {
        ExportPanel panel(m_document, m_words, this);
        panel.setSaving([this] { return m_files->save(); });
        connect(&panel, &ExportPanel::stoppedAtClose, this, &MainWindow::say);
        panel.exec();
    }
}

/// The step whose part has the keyboard, else the one that was chosen last.
std::optional<Step> MainWindow::stepInHand() const {
    const QWidget* on = focusWidget();
    if (!m_document.isOpen()) {
        return std::nullopt;
    }
    const std::initializer_list<std::pair<const QWidget*, Step>> parts{{m_styleDock, Step::Maps},
                                                                       {m_doctor, Step::Join},
                                                                       {m_indicators, Step::Indicators},
                                                                       {m_clusters, Step::Clusters}};
    for (const auto& [part, step] : parts) {
        if (part->isAncestorOf(on)) {
            return step;
        }
    }
    return m_steps->current();
}

void MainWindow::showHelp() {
    if (m_help == nullptr) {
        m_help = new HelpPage(m_words, this);
    }
    m_help->show();
    m_help->goToStep(stepInHand());
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::setLanguage(Language language) {
    Settings::setLanguage(language);
    m_words.setLanguage(language);
    m_document.readAnew(Reach::Figures); // their titles are words too
}

void MainWindow::askSettings() {
    const SettingChoices now{m_words.language(), Settings::theme(), Settings::keepAfter(), Settings::folder()};
    SettingsDialog dialog(now, m_words, this);
    connect(&dialog, &SettingsDialog::layoutResetAsked, this, &MainWindow::layOutAnew);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const SettingChoices chosen = dialog.choices();
    Settings::setKeepAfter(chosen.keepAfter);
    Settings::setFolder(chosen.folder);
    m_files->setHabits(chosen.keepAfter, chosen.folder);
    if (chosen.theme != now.theme) {
        setTheme(chosen.theme);
    }
    if (chosen.language != now.language) {
        setLanguage(chosen.language);
    }
}

void MainWindow::setTheme(Theme theme) {
    Settings::setTheme(theme);
    applyTheme(*qApp, theme);
    m_control->setDark(theme == Theme::Dark);
    (*m_actions)[Act::Dark].setChecked(theme == Theme::Dark);
}

void MainWindow::retranslate() {
    for (const auto& [dock, title] : m_docks) {
        dock->setWindowTitle(m_words(title));
        dock->widget()->setAccessibleName(m_words(title));
    }
    m_histogram->setAccessibleName(m_words("window.histogram"));
    m_tabs->setAccessibleName(m_words("window.dock.table"));
    m_tabs->setTabText(m_tabs->indexOf(areaOf(m_table)), m_words("window.table"));
    m_tabs->setTabText(m_tabs->indexOf(areaOf(m_charts)), m_words("chart.tab"));
    m_tabs->setTabText(m_tabs->indexOf(areaOf(m_doctor)), m_words("window.step.join"));
    m_tabs->setTabText(m_tabs->indexOf(areaOf(m_indicators)), m_words("window.step.indicators"));
    m_tabs->setTabText(m_tabs->indexOf(areaOf(m_clusters)), m_words("window.step.clusters"));
    const auto warnings =
        static_cast<std::int64_t>(m_messages.count(gis::Severity::Warning) + m_messages.count(gis::Severity::Error));
    m_tabs->setTabText(m_tabs->indexOf(areaOf(m_messagesView)),
                       warnings == 0 ? m_words("window.messages")
                                     : m_words({"window.messages.count", {{"count", warnings}}}));
    m_stop->setText(m_words("window.status.stop"));
    m_map->setLanguage(m_words.language());
    showPlace();
    nameMap();
    m_progress->setAccessibleName(m_words("window.status.progress"));
    (*m_actions)[m_words.language() == Language::Vi ? Act::Vietnamese : Act::English].setChecked(true);
    m_steps->show(stepStandings(m_document, m_words));
    m_join->setText(joinHealth(m_document, m_words));
}

} // namespace diaban::ui
