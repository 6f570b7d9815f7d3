// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/cluster_editing.h"

#include "src/run/project_proposals.h"
#include "ui/app/cluster_lines.h"
#include "ui/app/linked_lines.h"
#include "ui/app/map_control.h"
#include "ui/document/change_cluster_file.h"
#include "ui/map/map_view.h"
#include "ui/models/kept_draft.h"
#include "ui/models/usual_cluster_name.h"
#include "ui/views/cluster_form.h"
#include "ui/views/cluster_panel.h"
#include "ui/views/proposal_panel.h"

#include <QMessageBox>
#include <algorithm>
#include <utility>

namespace diaban::ui {

namespace {

std::string fileName(const std::string& path) {
    return std::filesystem::path(path).filename().string();
}

/// Whether what is edited is still the same once the inputs were read anew.
bool mayGoOn(const ClusterDraft& draft, const LoadedProject& loaded) {
    const std::vector<Cluster>& list = loaded.clusters->study.clusters.list;
    const std::string& id = draft.change().replaces;
    return loaded.study.boundaries.units.codes == draft.loaded()->study.boundaries.units.codes &&
           (id.empty() || std::ranges::find(list, id, &Cluster::id) != list.end());
}

} // namespace

ClusterEditing::ClusterEditing(Document& document, UnitSelection& selection, const Words& words, ClusterDraft& draft,
                               ClusterPanel& panel, MapView& map, QObject* parent)
    : QObject(parent), m_document(document), m_selection(selection), m_words(words), m_draft(draft), m_panel(panel),
      m_map(map), m_lines(new LinkedLines(map, this)),
      m_ask([this](const std::string& table, const std::string& csv) { return askAnyway(table, csv); }) {
    connectPanel();
    connectMap();
    connect(m_lines, &LinkedLines::failed, this, &ClusterEditing::failed);
    connect(&document, &Document::opened, this, &ClusterEditing::close);
    connect(&document, &Document::loadedChanged, this, &ClusterEditing::takeLoaded);
    connect(&words, &Words::changed, this, &ClusterEditing::chooseTool);
}

ClusterEditing::~ClusterEditing() = default;

void ClusterEditing::connectPanel() {
    connect(&m_panel, &ClusterPanel::newAsked, this, [this] { beginNew(); });
    connect(&m_panel, &ClusterPanel::gapsAsked, this, [this] { m_gapsNext = studyBorders(); });
    connect(&m_panel, &ClusterPanel::editAsked, this, [this](const std::string& id) {
        const std::vector<Cluster>& list = withClusters()->clusters->study.clusters.list;
        begin(*std::ranges::find(list, id, &Cluster::id), id);
    });
    connect(&m_panel, &ClusterPanel::deleteAsked, this, [this](const std::string& id) {
        write({id, std::nullopt}, "window.undo.cluster_deleted");
    });
    connect(&m_panel, &ClusterPanel::linesToggled, this, &ClusterEditing::showOnMap);
    connect(&m_panel, &ClusterPanel::visibilityChanged, this, [this] {
        chooseTool();
        showMarks();
    });
    ClusterForm& form = m_panel.form();
    connect(&form, &ClusterForm::accepted, this, &ClusterEditing::accept);
    connect(&form, &ClusterForm::cancelled, &m_draft, &ClusterDraft::end);
    connect(&form, &ClusterForm::selectedAsked, this, [this] { m_draft.add(m_selection.units()); });
    ProposalPanel& proposals = m_panel.proposals();
    connect(&proposals, &ProposalPanel::workAsked, this, [this] {
        m_letters.forget();
        workOut();
    });
    connect(&proposals, &ProposalPanel::stopAsked, this, [this] {
        if (m_job) {
            m_job->stop();
        }
    });
    connect(&proposals, &ProposalPanel::chosen, this, [this](int proposal) {
        m_shownProposal = proposal;
        showMarks();
        m_map.zoomTo(m_proposals->found.list[static_cast<std::size_t>(proposal)].units);
    });
    connect(&proposals, &ProposalPanel::acceptAsked, this,
            [this](int proposal) { write(changeOf(proposal), "window.undo.proposal"); });
    connect(&proposals, &ProposalPanel::changeAsked, this, [this](int proposal) {
        const ClusterChange change = changeOf(proposal);
        begin(*change.cluster, change.replaces);
    });
}

void ClusterEditing::connectMap() {
    connect(&m_draft, &ClusterDraft::changed, this, [this] {
        chooseTool();
        showMarks();
        emit unfinished(keptText(m_draft));
    });
    connect(&m_map, &MapView::picked, &m_draft, &ClusterDraft::toggle);
    connect(&m_map, &MapView::pickedInBox, &m_draft, &ClusterDraft::add);
}

void ClusterEditing::chooseTool() {
    const bool seen = m_panel.isVisible();
    m_map.setTool(m_draft.isActive() && seen ? MapView::Tool::Pick : MapView::Tool::Select);
    m_map.setPickWords(m_draft.isActive() && seen ? pickWords() : PickWords{});
    emit paused(m_draft.isActive() && !seen);
}

/// What keys do with the unit that the keyboard stands on, and what the cluster is.
PickWords ClusterEditing::pickWords() const {
    const auto say = [this](std::uint32_t unit) {
        const std::vector<std::uint32_t>& members = m_draft.cluster().members;
        const bool isIn = std::ranges::binary_search(members, unit);
        return m_words.catalogue().text({isIn ? "window.draft.key.in" : "window.draft.key.out",
                                         {{"count", static_cast<std::int64_t>(members.size())}}});
    };
    return {m_words.catalogue().text("window.draft.key.how"), say};
}

const LoadedProject* ClusterEditing::withClusters() const {
    const std::shared_ptr<const LoadedProject>& loaded = m_document.loaded();
    return loaded && loaded->clusters ? loaded.get() : nullptr;
}

/// The words that stand in the project's own files.
Catalogue ClusterEditing::ofProject() const {
    return Catalogue(m_document.project().locale);
}

/// In a project without clusters the borders are not known yet. Whether they will be.
bool ClusterEditing::studyBorders() {
    if (m_document.lookAtBorders()) {
        return true;
    }
    const auto table = std::ranges::find(m_document.faulty(), InputRole::Clusters,
                                         [](const FaultyInput& input) { return input.place.role; });
    if (table != m_document.faulty().end()) {
        emit failed(table->error);
    }
    return false;
}

void ClusterEditing::beginNew(const std::vector<std::uint32_t>& members) {
    if (withClusters() == nullptr) {
        m_beginNext = studyBorders();
        return;
    }
    Cluster cluster;
    cluster.id = freeClusterId(withClusters()->clusters->study.clusters.list);
    cluster.members = members;
    begin(cluster, {});
}

void ClusterEditing::begin(const Cluster& cluster, const std::string& replaces) {
    m_restored.clear();
    emit begun();
    m_draft.begin(m_document.loaded(), cluster, replaces);
    m_map.setFocus(Qt::ShortcutFocusReason); // who works by keys sees where
}

void ClusterEditing::accept() {
    const ClusterChange change = m_draft.change();
    write(change, change.replaces.empty() ? "window.undo.cluster_new" : "window.undo.cluster_changed");
}

bool ClusterEditing::askAnyway(const std::string& table, const std::string& csv) const {
    return QMessageBox::question(&m_panel, m_words("window.clusters.beside"),
                                 m_words({"window.clusters.beside.text",
                                          {{"table", fileName(table)}, {"csv", fileName(csv)}}})) == QMessageBox::Yes;
}

void ClusterEditing::write(const ClusterChange& change, const char* what) {
    try {
        const ClusterPlan plan = planClusterChange(m_document, change, ofProject());
        if (!plan.instead.empty() && !m_ask(plan.instead, plan.file.string())) {
            return;
        }
        const std::string& named = change.cluster ? change.cluster->name : change.replaces;
        changeClusterFile(m_document, plan, m_words({what, {{"cluster", named}}}));
        if (m_draft.isActive()) {
            m_draft.end();
        }
    } catch (const gis::Error& error) {
        emit failed(error);
    }
}

/// What is being edited goes on where the units are still the same.
void ClusterEditing::goOnWithDraft() {
    const LoadedProject* loaded = withClusters();
    if (m_draft.isActive() && loaded != nullptr && mayGoOn(m_draft, *loaded)) {
        m_draft.goOn(m_document.loaded());
    } else if (m_draft.isActive()) {
        m_draft.end();
    }
}

void ClusterEditing::restore(const std::string& kept) {
    m_restored = kept;
    takeRestored();
}

/// Nobody asked for it now, so that its form does not come in front.
void ClusterEditing::takeRestored() {
    if (m_restored.empty() || !m_document.loaded()) {
        return;
    }
    if (withClusters() == nullptr) { // it may have been the first
        m_document.lookAtBorders();
        return;
    }
    const std::optional<KeptDraft> kept = keptDraft(std::exchange(m_restored, {}), *withClusters());
    if (!kept || kept->state.cluster.members.empty()) {
        emit unfinished({});
        return;
    }
    m_draft.begin(m_document.loaded(), kept->state, kept->replaces);
    if (kept->lost > 0) {
        emit failed(gis::badInput(m_document.file().string(), {},
                                  {"window.draft.members_lost", {{"count", static_cast<std::int64_t>(kept->lost)}}}));
    }
}

void ClusterEditing::takeLoaded() {
    goOnWithDraft();
    takeRestored();
    const LoadedProject* loaded = withClusters();
    const bool again = m_proposals != nullptr || m_job != nullptr;
    leave(std::move(m_job));
    m_proposals.reset();
    m_shownProposal.reset();
    m_panel.proposals().setBusy(false);
    m_panel.proposals().show(loaded != nullptr ? m_document.loaded() : nullptr, nullptr);
    if (again && loaded != nullptr) {
        workOut();
    }
    showOnMap();
    if (std::exchange(m_gapsNext, false) && loaded != nullptr) {
        m_panel.showGaps();
    }
    if (std::exchange(m_beginNext, false) && loaded != nullptr) {
        beginNew();
    }
}

void ClusterEditing::close() {
    leave(std::move(m_job));
    m_lines->clear();
    m_proposals.reset();
    m_letters.forget();
    m_shownProposal.reset();
    m_beginNext = m_gapsNext = false;
    m_restored.clear();
    m_panel.proposals().setBusy(false);
    m_panel.proposals().show(nullptr, nullptr);
    if (m_draft.isActive()) {
        m_draft.end();
    }
}

void ClusterEditing::workOut() {
    if (withClusters() == nullptr) {
        return;
    }
    m_result = std::make_shared<std::shared_ptr<const ProjectProposals>>();
    m_job = std::make_unique<Job>([loaded = m_document.loaded(), project = m_document.studied(),
                                   result = m_result](const gis::Progress& progress) {
        *result = std::make_shared<const ProjectProposals>(
            projectProposals(project, loaded->study.boundaries.units, *loaded->clusters, progress));
    });
    connect(m_job.get(), &Job::ended, this, &ClusterEditing::worked);
    m_panel.proposals().setBusy(true);
    m_job->start();
}

void ClusterEditing::worked() {
    const std::unique_ptr<Job> job = std::move(m_job);
    m_panel.proposals().setBusy(false);
    if (*m_result) {
        m_proposals = *m_result;
        m_named = m_letters.name(m_proposals->found);
        m_panel.proposals().show(m_document.loaded(), m_proposals, letters());
        showMarks();
    } else if (const std::optional<gis::Error> fault = job->fault()) {
        emit failed(*fault);
    }
}

/// Where the map draws proposals itself, with a list of them, their letters are its own.
std::vector<std::string> ClusterEditing::letters() const {
    const bool drawn = m_control != nullptr && m_control->shown() &&
                       m_control->shown()->request.kind == MapKind::Borders &&
                       !m_control->shown()->request.overlay.proposals.empty();
    return drawn ? ProposalLetters().name(m_proposals->found) : m_named;
}

ClusterChange ClusterEditing::changeOf(int proposal) const {
    const ClusterStudy& study = m_document.loaded()->clusters->study;
    const ClusterProposal& proposed = m_proposals->found.list[static_cast<std::size_t>(proposal)];
    if (proposed.extends) {
        Cluster grown = study.clusters.list[study.counted[*proposed.extends]];
        grown.members = proposed.units;
        return {grown.id, grown};
    }
    Cluster made;
    made.id = freeClusterId(study.clusters.list);
    made.members = proposed.units;
    made.name =
        freeClusterName(usualClusterName(made.members, m_document.loaded()->study.boundaries.units, ofProject()),
                        study.clusters.list, {});
    return {{}, made};
}

void ClusterEditing::showOnMap() {
    if (m_map.ground() == nullptr) {
        return;
    }
    const std::optional<ShownMap> none;
    const std::optional<ShownMap>& shown = m_control != nullptr ? m_control->shown() : none;
    const bool linked = shown && shown->request.kind == MapKind::Borders;
    if (withClusters() != nullptr && (linked || m_panel.linesShown())) {
        m_lines->show(m_document.loaded(), linked ? std::optional(shown->request) : std::nullopt);
    } else {
        m_lines->clear();
    }
    if (m_proposals) {
        m_panel.proposals().setLetters(letters());
    }
    showMarks();
}

void ClusterEditing::follow(const MapControl& control) {
    m_control = &control;
    connect(&control, &MapControl::shownChanged, this, [this] {
        std::string key = m_control->shown() ? m_control->shown()->spec.key : std::string();
        if (key != m_mapShown) {
            m_mapShown = std::move(key);
            showOnMap();
        }
    });
}

/// The cluster that is edited; else, while the panel is seen, the proposals, the chosen one stronger and last, so that
/// it is on top.
void ClusterEditing::showMarks() {
    if (m_map.ground() == nullptr) {
        return;
    }
    std::vector<UnitMark> marks;
    if (m_draft.isActive()) {
        marks.push_back({m_draft.cluster().members, kDraftColour, 0.45, {}, false, true});
    } else if (m_proposals && m_panel.isVisible()) {
        marks = proposalMarks(m_proposals->found, letters(), m_shownProposal);
    }
    m_map.setMarks(std::move(marks));
}

} // namespace diaban::ui
