// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/loaded_project.h"
#include "ui/document/unit_selection.h"
#include "ui/document/words.h"
#include "ui/models/cluster_draft.h"
#include "ui/models/list_sheet_model.h"
#include "ui/models/natural_order.h"

#include <QWidget>
#include <memory>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace diaban::ui {

class ClusterForm;
class LineKey;
class ListsHead;
class NoClustersPage;
class RankLineDelegate;
class ProposalPanel;

/// The linked clusters of a project, the borders that nobody looks after, ranked, and proposals. A cluster that is
/// chosen is selected on the map, a gap is shown there; of units that are selected it says what a cluster of them would
/// cover. While a cluster is made or edited its form is shown instead; while a project has none, how to have some.
class ClusterPanel : public QWidget {
    Q_OBJECT

public:
    ClusterPanel(UnitSelection& selection, ClusterDraft& draft, const Words& words, QWidget* parent = nullptr);

    void show(std::shared_ptr<const LoadedProject> loaded);
    /// Brings the list of gaps to the front.
    void showGaps();
    /// The same of proposals.
    void showProposals();
    [[nodiscard]] bool linesShown() const;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] ClusterForm& form() noexcept { return *m_form; }
    [[nodiscard]] ProposalPanel& proposals() noexcept { return *m_proposals; }

signals:
    /// Both units of a gap.
    void gapChosen(std::uint32_t left, std::uint32_t right);
    void clusterChosen(const std::vector<std::uint32_t>& members);
    void linesToggled(bool shown);
    /// The project has no clusters and somebody wants to name their table.
    void tableAsked();
    void newAsked();
    void gapsAsked(); ///< the project has no clusters and somebody wants to see which borders they should look after
    void editAsked(const std::string& cluster); ///< its id
    void deleteAsked(const std::string& cluster);
    void visibilityChanged(); ///< it is seen, or no longer

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void fill();
    void showLines();
    void showPage();
    void sayChosen();
    /// Whether the project has clusters that could not be read or studied: none are to be begun beside them.
    [[nodiscard]] bool isUnread() const;
    [[nodiscard]] QString unreadWords() const;
    void connectParts();
    QWidget* makeLists();
    void addButtons();
    void showMore();
    QTableView* addTable(ListSheetModel& model, NaturalOrder& order, const char* name);
    [[nodiscard]] const Cluster* currentCluster() const;

    UnitSelection& m_selection;
    const ClusterDraft& m_draft;
    const Words& m_words;
    std::shared_ptr<const LoadedProject> m_loaded;
    ListSheetModel m_clusters, m_gaps;
    NaturalOrder m_clusterOrder, m_gapOrder;
    QTableView *m_clusterTable = nullptr, *m_gapTable = nullptr;
    QStackedWidget* m_pages = nullptr;
    ListsHead* m_head = nullptr;
    QStackedWidget* m_lists = nullptr;
    RankLineDelegate* m_ranks = nullptr;
    ClusterForm* m_form = nullptr;
    NoClustersPage* m_none = nullptr;
    ProposalPanel* m_proposals = nullptr;
    QLabel* m_chosen = nullptr;
    QCheckBox* m_lines = nullptr;
    LineKey* m_key = nullptr;
    bool m_low = false;  ///< little room
    bool m_seen = false; ///< with clusters, at least once
    QPushButton *m_new = nullptr, *m_edit = nullptr, *m_delete = nullptr, *m_add = nullptr;
};

} // namespace diaban::ui
