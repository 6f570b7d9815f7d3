// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/main_window.h"
#include "ui/views/cluster_panel.h"
#include "ui/views/indicator_panel.h"
#include "ui/views/join_doctor.h"
#include "ui/views/proposal_panel.h"
#include "ui/views/treatment_bar.h"

#include <QPointer>
#include <QPushButton>
#include <array>
#include <utility>

namespace diaban::ui {

namespace {

constexpr std::array kStepNames{std::pair{Step::Boundaries, "window.step.boundaries"},
                                std::pair{Step::Figures, "window.step.figures"},
                                std::pair{Step::Join, "window.step.join"},
                                std::pair{Step::Indicators, "window.step.indicators"},
                                std::pair{Step::Maps, "window.step.maps"},
                                std::pair{Step::Clusters, "window.step.clusters"},
                                std::pair{Step::Export, "window.step.export"}};

} // namespace

/// What can be done in panels, in sight or not: found as the acts of the menus are.
void MainWindow::gatherDeeds() {
    m_deeds.clear();
    if (!m_document.isOpen()) {
        return;
    }
    for (const auto& [step, name] : kStepNames) {
        const auto number = static_cast<std::int64_t>(step) + 1;
        m_deeds.push_back(
            {m_words(name), m_words({"find.step", {{"number", number}}}), [this, to = step] { goToStep(to); }});
    }
    m_deeds.push_back({m_words("window.export.add"), m_words("window.step.export"), [this] { exportOutputs(); }});
    gatherButtons(*m_indicators, "window.step.indicators", {"indicatorAdd", "indicatorRemove"});
    gatherButtons(*m_doctor, "window.step.join", {"joinAccept", "joinAcceptAll", "joinNone"});
    gatherTreatments();
    gatherClusterDeeds();
}

void MainWindow::gatherClusterDeeds() {
    const std::shared_ptr<const LoadedProject>& loaded = m_document.loaded();
    if (!loaded || m_clusterDraft.isActive()) {
        return;
    }
    const auto add = [this](const char* id, std::function<void()> work) {
        m_deeds.push_back({m_words(id), m_words("window.step.clusters"), [this, work = std::move(work)] {
                               showTab(m_clusters);
                               work();
                           }});
    };
    add("window.clusters.new", [this] { emit m_clusters->newAsked(); });
    if (!loaded->clusters) {
        add("find.gaps", [this] { emit m_clusters->gapsAsked(); });
        add("window.clusters.add", [this] { emit m_clusters->tableAsked(); });
        return;
    }
    add("find.gaps", [this] { m_clusters->showGaps(); });
    add("window.proposals.work", [this] {
        m_clusters->showProposals();
        emit m_clusters->proposals().workAsked();
    });
    gatherButtons(*m_clusters, "window.step.clusters",
                  {"clusterEdit", "clusterDelete", "proposalAccept", "proposalChange"});
}

/// What can be done about how whole tables are joined, each beside the words that say of which table.
void MainWindow::gatherTreatments() {
    for (QPushButton* button : m_doctor->treatments().buttons()) {
        m_deeds.push_back(
            {button->text(), button->accessibleDescription(), [this, pressed = QPointer<QPushButton>(button)] {
                 showTab(m_doctor);
                 if (pressed) { // else the project was read anew meanwhile
                     pressed->click();
                 }
             }});
    }
}

/// Those that could be pressed now, by what is written on them.
void MainWindow::gatherButtons(QWidget& panel, const char* where, std::initializer_list<const char*> names) {
    for (const char* name : names) {
        auto* button = panel.findChild<QPushButton*>(QString::fromLatin1(name));
        if (button != nullptr && button->isEnabledTo(&panel) && !button->text().isEmpty()) {
            m_deeds.push_back({button->text(), m_words(where), [this, tab = &panel, button] {
                                   showTab(tab);
                                   button->click();
                               }});
        }
    }
}

} // namespace diaban::ui
