// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/run/project_clusters.h"
#include "ui/document/document.h"
#include "ui/document/unit_selection.h"
#include "ui/jobs/job.h"
#include "ui/map/map_view.h"
#include "ui/models/cluster_draft.h"
#include "ui/models/proposal_letters.h"

#include <QObject>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace diaban::ui {

class ClusterPanel;
class MapControl;
class LinkedLines;

/// Linked clusters made, edited and deleted by clicks on the map, and proposals worked out, shown and accepted. What is
/// accepted goes into the project's table of clusters as one step that can be undone. Clicks edit a cluster only while
/// its form is seen.
class ClusterEditing : public QObject {
    Q_OBJECT

public:
    ClusterEditing(Document& document, UnitSelection& selection, const Words& words, ClusterDraft& draft,
                   ClusterPanel& panel, MapView& map, QObject* parent = nullptr);
    ~ClusterEditing() override;

    /// Asked before a table is replaced by a CSV beside it: its name and the new one's. Tests answer themselves.
    void setAsk(std::function<bool(const std::string& table, const std::string& csv)> ask) { m_ask = std::move(ask); }

    /// A map of linked clusters has its strips, gaps and proposals without being asked.
    void follow(const MapControl& control);

    /// Goes on with a cluster that was being made when the program ended without being asked to, once the project is
    /// read: it waits with its form out of sight.
    void restore(const std::string& kept);

public slots:
    /// The lines of borders and gaps on the map, or none; marks of the draft and of proposals.
    void showOnMap();

signals:
    void failed(const gis::Error& error);
    void begun(); ///< the panel should be seen
    /// The cluster that is being made, to be kept beside the project (see keptText); empty: none.
    void unfinished(const std::string& kept);
    /// A cluster is being made but its form is out of sight: clicks on the map select meanwhile. Or that is over.
    void paused(bool paused);

private:
    void connectPanel();
    void connectMap();
    void beginNew(const std::vector<std::uint32_t>& members = {});
    bool studyBorders();
    void begin(const Cluster& cluster, const std::string& replaces);
    void accept();
    void write(const ClusterChange& change, const char* what);
    void takeLoaded();
    void goOnWithDraft();
    void takeRestored();
    void close();
    void workOut();
    void worked();
    void showMarks();
    void chooseTool();
    [[nodiscard]] PickWords pickWords() const;
    [[nodiscard]] ClusterChange changeOf(int proposal) const;
    [[nodiscard]] std::vector<std::string> letters() const;
    [[nodiscard]] Catalogue ofProject() const;
    [[nodiscard]] const LoadedProject* withClusters() const;
    [[nodiscard]] bool askAnyway(const std::string& table, const std::string& csv) const;

    Document& m_document;
    UnitSelection& m_selection;
    const Words& m_words;
    ClusterDraft& m_draft;
    ClusterPanel& m_panel;
    MapView& m_map;
    LinkedLines* m_lines = nullptr;
    std::function<bool(const std::string&, const std::string&)> m_ask;
    std::unique_ptr<Job> m_job;
    std::shared_ptr<std::shared_ptr<const ProjectProposals>> m_result;
    std::shared_ptr<const ProjectProposals> m_proposals;
    ProposalLetters m_letters;
    std::vector<std::string> m_named; ///< the letter of each proposal
    std::optional<int> m_shownProposal;
    const MapControl* m_control = nullptr;
    std::string m_mapShown;   ///< key of the map whose lines are shown
    std::string m_restored;   ///< a cluster that was kept, until the project is read
    bool m_beginNext = false; ///< a new cluster, once the borders are known
    bool m_gapsNext = false;  ///< the gaps among them
};

} // namespace diaban::ui
