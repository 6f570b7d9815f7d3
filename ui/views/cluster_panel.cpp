// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/cluster_panel.h"

#include "src/publish/cluster_list.h"
#include "src/publish/gap_list.h"
#include "ui/models/chosen_units.h"
#include "ui/models/cluster_count.h"
#include "ui/models/first_columns.h"
#include "ui/views/cluster_form.h"
#include "ui/views/line_key.h"
#include "ui/views/lists_head.h"
#include "ui/views/no_clusters_page.h"
#include "ui/views/plain_table.h"
#include "ui/views/proposal_panel.h"
#include "ui/views/quiet_row_delegate.h"
#include "ui/views/rank_line_delegate.h"
#include "ui/views/tab_order.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <filesystem>
#include <utility>

namespace diaban::ui {

namespace {

constexpr int kLow = 250; ///< pixels, below which there is room for little more than a list
constexpr int kClusterList = 0, kGapList = 1, kProposalList = 2;

// Columns of clusterList and gapList that are looked for first.
constexpr std::size_t kName = 1, kStatus = 7, kUnits = 8;
constexpr std::size_t kRank = 0, kLeftName = 2, kRightName = 4, kKilometres = 5;

/// Of those that do not count, why.
std::vector<QString> clusterNotes(const ClusterStudy& study, const Catalogue& catalogue) {
    std::vector<QString> notes;
    for (const Standing standing : standingsOn(study.clusters, study.day)) {
        notes.push_back(standing == Standing::Counted ? QString() : qt(standingWords(standing, catalogue)));
    }
    return notes;
}

} // namespace

ClusterPanel::ClusterPanel(UnitSelection& selection, ClusterDraft& draft, const Words& words, QWidget* parent)
    : QWidget(parent), m_selection(selection), m_draft(draft), m_words(words), m_pages(new QStackedWidget(this)),
      m_head(new ListsHead("clusterLists", this)), m_lists(new QStackedWidget(this)),
      m_form(new ClusterForm(draft, words, this)), m_none(new NoClustersPage(words, this)),
      m_proposals(new ProposalPanel(words, this)), m_chosen(new QLabel(this)), m_lines(new QCheckBox(this)),
      m_key(new LineKey(words, this)), m_new(new QPushButton(this)), m_edit(new QPushButton(this)),
      m_delete(new QPushButton(this)), m_add(new QPushButton(this)) {
    m_pages->addWidget(makeLists());
    m_pages->addWidget(m_form);
    m_pages->addWidget(m_none);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 6, 4);
    column->addWidget(m_pages);
    connectParts();
    connect(&draft, &ClusterDraft::changed, this, &ClusterPanel::showPage);
    connect(&selection, &UnitSelection::changed, this, &ClusterPanel::sayChosen);
    connect(&words, &Words::changed, this, &ClusterPanel::retranslate);
    retranslate();
    tabAsLaidOut(*this);
}

QWidget* ClusterPanel::makeLists() {
    m_clusterTable = addTable(m_clusters, m_clusterOrder, "clusterTable");
    m_clusterTable->setItemDelegate(new QuietRowDelegate(m_clusterTable));
    m_gapTable = addTable(m_gaps, m_gapOrder, "gapTable");
    m_ranks = new RankLineDelegate(m_gapTable);
    m_gapTable->setItemDelegate(m_ranks);
    for (QWidget* list : std::initializer_list<QWidget*>{m_clusterTable, m_gapTable, m_proposals}) {
        m_head->addList();
        m_lists->addWidget(list);
    }
    addButtons();
    auto* lists = new QWidget(this);
    m_chosen->setObjectName(QStringLiteral("clustersChosen"));
    m_chosen->setTextFormat(Qt::PlainText); // it may name a file
    m_chosen->setWordWrap(true);
    auto* column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_head);
    column->addWidget(m_lists, 1);
    column->addWidget(m_key);
    column->addWidget(m_chosen);
    return lists;
}

void ClusterPanel::addButtons() {
    const std::initializer_list<std::pair<QWidget*, const char*>> names{{m_lines, "clusterLines"},
                                                                        {m_add, "clusterTableAdd"},
                                                                        {m_new, "clusterNew"},
                                                                        {m_edit, "clusterEdit"},
                                                                        {m_delete, "clusterDelete"}};
    for (const auto& [part, name] : names) {
        part->setObjectName(QString::fromLatin1(name));
    }
    for (QPushButton* button : {m_add, m_new, m_edit, m_delete}) {
        m_head->addButton(button, kClusterList);
    }
    for (QPushButton* button : m_proposals->buttons()) {
        m_head->addButton(button, kProposalList);
    }
    m_head->addButton(m_lines);
}

/// As low and narrow as a list of four rows with one line above it, or as the page that stands in its place.
QSize ClusterPanel::minimumSizeHint() const {
    const QMargins around = layout()->contentsMargins();
    if (m_pages->currentWidget() == m_none) {
        return m_none->minimumSizeHint().grownBy(around);
    }
    const QSize head = m_head->minimumSizeHint();
    return {head.width() + around.left() + around.right(),
            head.height() + m_clusterTable->minimumHeight() + 2 * (around.top() + around.bottom())};
}

void ClusterPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool low = height() < kLow;
    if (low != m_low) {
        m_low = low;
        m_proposals->setLow(low);
        setRowMargin(*m_clusterTable, low);
        setRowMargin(*m_gapTable, low);
        showMore();
    }
}

/// Below the lists, where there is room: in a low place what is said of units that are chosen alone.
void ClusterPanel::showMore() {
    const bool there = m_loaded && m_loaded->clusters;
    m_key->setVisible(linesShown() && !m_low);
    m_chosen->setVisible(!m_low || !there || m_selection.units().size() > 1);
}

void ClusterPanel::connectParts() {
    connect(m_clusterTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const Cluster* cluster = currentCluster();
        m_edit->setEnabled(cluster != nullptr);
        m_delete->setEnabled(cluster != nullptr);
        if (cluster != nullptr) {
            emit clusterChosen(cluster->members);
        }
    });
    connect(m_gapTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid() && m_loaded && m_loaded->clusters) {
                    const ClusterStudy& study = m_loaded->clusters->study;
                    const auto gap = static_cast<std::size_t>(m_gapOrder.mapToSource(index).row());
                    const SharedBorder& border = study.borders[study.gaps[gap].border];
                    emit gapChosen(border.left, border.right);
                }
            });
    connect(m_clusterTable, &QTableView::doubleClicked, m_edit, &QPushButton::click);
    connect(m_lines, &QCheckBox::toggled, this, &ClusterPanel::linesToggled);
    connect(m_lines, &QCheckBox::toggled, this, &ClusterPanel::showMore);
    connect(m_head, &ListsHead::currentChanged, m_lists, &QStackedWidget::setCurrentIndex);
    connect(m_add, &QPushButton::clicked, this, &ClusterPanel::tableAsked);
    connect(m_none, &NoClustersPage::tableAsked, this, &ClusterPanel::tableAsked);
    connect(m_none, &NoClustersPage::newAsked, this, &ClusterPanel::newAsked);
    connect(m_none, &NoClustersPage::gapsAsked, this, &ClusterPanel::gapsAsked);
    connect(m_new, &QPushButton::clicked, this, &ClusterPanel::newAsked);
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editAsked(currentCluster()->id); });
    connect(m_delete, &QPushButton::clicked, this, [this] { emit deleteAsked(currentCluster()->id); });
}

const Cluster* ClusterPanel::currentCluster() const {
    const QModelIndex index = m_clusterTable->currentIndex();
    if (!index.isValid() || !m_loaded || !m_loaded->clusters) {
        return nullptr;
    }
    return &m_loaded->clusters->study.clusters.list[static_cast<std::size_t>(m_clusterOrder.mapToSource(index).row())];
}

QTableView* ClusterPanel::addTable(ListSheetModel& model, NaturalOrder& order, const char* name) {
    auto* table = plainTable(this, name);
    order.setSourceModel(&model);
    order.setSortRole(ListSheetModel::kSortRole);
    table->setModel(&order);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    return table;
}

bool ClusterPanel::linesShown() const {
    return m_lines->isChecked() && m_loaded && m_loaded->clusters;
}

void ClusterPanel::show(std::shared_ptr<const LoadedProject> loaded) {
    m_loaded = std::move(loaded);
    if (!m_loaded || !m_loaded->clusters) {
        m_clusters.clear();
        m_gaps.clear();
    }
    retranslate();
    showPage();
    showLines();
    showMore();
}

void ClusterPanel::showPage() {
    const bool none = m_loaded && !m_loaded->clusters && !isUnread();
    QWidget* lists = m_pages->widget(0);
    m_pages->setCurrentWidget(m_draft.isActive() ? m_form : none ? m_none : lists);
}

void ClusterPanel::showGaps() {
    m_head->setCurrent(kGapList);
}

void ClusterPanel::showProposals() {
    m_head->setCurrent(kProposalList);
}

void ClusterPanel::fill() {
    const ProjectClusters& clusters = *m_loaded->clusters;
    const Units& units = m_loaded->study.boundaries.units;
    const Catalogue& words = m_words.catalogue();
    m_clusters.show(withFirst(clusterList(clusters.parents, clusters.borders, clusters.study, units, {}, words),
                              {kName, kStatus, kUnits}),
                    words.language(), m_loaded);
    m_clusters.setNotes(clusterNotes(clusters.study, words));
    m_key->show(clusters.study.gaps.size());
    m_ranks->setCount(clusters.study.gaps.size());
    m_gaps.show(withFirst(gapList(clusters.study, units, {}, words), {kRank, kLeftName, kRightName, kKilometres}),
                words.language(), m_loaded);
    m_clusterTable->resizeColumnsToContents();
    m_gapTable->resizeColumnsToContents();
}

bool ClusterPanel::isUnread() const {
    return m_loaded && !m_loaded->clusters && m_loaded->project.clusters.has_value();
}

QString ClusterPanel::unreadWords() const {
    const auto table = std::ranges::find_if(
        m_loaded->faulty, [](const FaultyInput& input) { return input.place.role == InputRole::Clusters; });
    if (table == m_loaded->faulty.end()) {
        return m_words("window.clusters.unread");
    }
    const bool gone = table->error.message().id == kInputMissing;
    return m_words({gone ? "window.clusters.gone" : "window.clusters.bad",
                    {{"file", std::filesystem::path(table->place.path).filename().string()}}});
}

void ClusterPanel::sayChosen() {
    showMore();
    if (isUnread()) {
        m_chosen->setText(unreadWords());
        return;
    }
    if (!m_loaded || !m_loaded->clusters) {
        m_chosen->clear();
        return;
    }
    if (m_selection.units().size() < 2) {
        m_chosen->setText(m_words("window.clusters.choose"));
        return;
    }
    m_chosen->setText(chosenWords(lookAtChosen(m_loaded->clusters->study, m_selection.units()), m_words));
}

void ClusterPanel::retranslate() {
    const bool there = m_loaded && m_loaded->clusters;
    if (there) {
        fill();
    }
    m_head->setTitle(kClusterList,
                     there ? m_words(clusterCount(m_loaded->clusters->study)) : m_words("window.step.clusters"));
    m_head->setTitle(kGapList, m_words({"window.clusters.gaps", {{"count", std::int64_t{m_gaps.rowCount()}}}}));
    m_head->setTitle(kProposalList, m_words("window.proposals"));
    m_head->setNames(m_words("window.clusters.lists"), m_words("window.clusters.acts"));
    m_clusterTable->setAccessibleName(m_head->title(kClusterList));
    m_gapTable->setAccessibleName(m_head->title(kGapList));
    m_lines->setText(m_words("window.clusters.lines"));
    m_add->setText(m_words("window.clusters.add_table"));
    m_new->setText(m_words("window.clusters.new"));
    m_edit->setText(m_words("window.clusters.edit"));
    m_delete->setText(m_words("window.clusters.delete"));
    m_new->setEnabled(m_loaded != nullptr && !isUnread());
    m_edit->setEnabled(currentCluster() != nullptr);
    m_delete->setEnabled(currentCluster() != nullptr);
    m_head->setShown(m_lines, there);
    m_head->setShown(m_add, there && m_loaded->project.clusters && m_loaded->project.clusters->source.path.empty());
    sayChosen();
}

void ClusterPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showLines();
    emit visibilityChanged();
}

/// Whoever comes here wants to see them; after the first time it is theirs to say.
void ClusterPanel::showLines() {
    if (isVisible() && m_loaded && m_loaded->clusters && !std::exchange(m_seen, true)) {
        m_lines->setChecked(true);
    }
}

void ClusterPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    emit visibilityChanged();
}

} // namespace diaban::ui
