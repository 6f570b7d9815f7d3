// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/cluster_panel.h"

#include "src/message/number_format.h"
#include "src/publish/cluster_list.h"
#include "src/publish/gap_list.h"
#include "ui/models/chosen_units.h"
#include "ui/models/cluster_count.h"
#include "ui/views/cluster_form.h"
#include "ui/views/line_key.h"
#include "ui/views/low_area.h"
#include "ui/views/plain_table.h"
#include "ui/views/proposal_panel.h"
#include "ui/views/quiet_row_delegate.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <filesystem>
#include <utility>

namespace diaban::ui {

namespace {

constexpr double kMetres = 1000;

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
    : QWidget(parent), m_selection(selection), m_words(words), m_pages(new QStackedWidget(this)),
      m_tabs(new QTabWidget(this)), m_form(new ClusterForm(draft, words, this)),
      m_proposals(new ProposalPanel(words, this)), m_clusterTitle(new QLabel(this)), m_chosen(new QLabel(this)),
      m_lines(new QCheckBox(this)), m_key(new LineKey(words, this)), m_new(new QPushButton(this)),
      m_edit(new QPushButton(this)), m_delete(new QPushButton(this)), m_add(new QPushButton(this)) {
    m_pages->addWidget(makeLists());
    m_pages->addWidget(new LowArea(m_form));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 4, 6, 4);
    column->addWidget(m_pages);
    connectParts();
    connect(&draft, &ClusterDraft::changed, this,
            [this, &draft] { m_pages->setCurrentIndex(draft.isActive() ? 1 : 0); });
    connect(&selection, &UnitSelection::changed, this, &ClusterPanel::sayChosen);
    connect(&words, &Words::changed, this, &ClusterPanel::retranslate);
    retranslate();
}

QWidget* ClusterPanel::makeLists() {
    const std::initializer_list<std::pair<QWidget*, const char*>> names{
        {m_lines, "clusterLines"}, {m_add, "addClusters"},      {m_new, "clusterNew"},
        {m_edit, "clusterEdit"},   {m_delete, "clusterDelete"}, {m_chosen, "clustersChosen"}};
    for (const auto& [part, name] : names) {
        part->setObjectName(QString::fromLatin1(name));
    }
    m_clusterTable = addTable(m_clusters, m_clusterOrder, "clusterTable");
    m_clusterTable->setItemDelegate(new QuietRowDelegate(m_clusterTable));
    m_gapTable = addTable(m_gaps, m_gapOrder, "gapTable");
    auto* left = new QWidget(this);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(4);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_clusterTitle, 1);
    buttons->addWidget(m_new);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_delete);
    leftColumn->addLayout(buttons);
    leftColumn->addWidget(m_clusterTable, 1);
    m_tabs->setObjectName(QStringLiteral("clusterLists"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_gapTable, QString());
    m_tabs->addTab(m_proposals, QString());
    auto* splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_tabs);
    splitter->setChildrenCollapsible(false);
    auto* lists = new QWidget(this);
    m_chosen->setTextFormat(Qt::PlainText); // it may name a file
    m_chosen->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_chosen, 1);
    row->addWidget(m_add);
    row->addWidget(m_lines);
    auto* column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(splitter, 1);
    column->addWidget(m_key);
    column->addLayout(row);
    return lists;
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
    connect(m_lines, &QCheckBox::toggled, this, [this] { m_key->setVisible(linesShown()); });
    connect(m_add, &QPushButton::clicked, this, &ClusterPanel::tableAsked);
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
    showLines();
    m_key->setVisible(linesShown());
}

void ClusterPanel::fill() {
    const ProjectClusters& clusters = *m_loaded->clusters;
    const Units& units = m_loaded->study.boundaries.units;
    const Catalogue& words = m_words.catalogue();
    m_clusters.show(clusterList(clusters.parents, clusters.borders, clusters.study, units, {}, words), words.language(),
                    m_loaded);
    m_clusters.setNotes(clusterNotes(clusters.study, words));
    m_key->show(clusters.study.gaps.size());
    m_gaps.show(gapList(clusters.study, units, {}, words), words.language(), m_loaded);
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
    if (isUnread()) {
        m_chosen->setText(unreadWords());
        return;
    }
    if (!m_loaded || !m_loaded->clusters || m_selection.units().size() < 2) {
        m_chosen->setText(m_words(m_loaded && m_loaded->clusters ? "window.clusters.choose" : "window.clusters.none"));
        return;
    }
    const ChosenUnits chosen = lookAtChosen(m_loaded->clusters->study, m_selection.units());
    const auto km = [&](double metres) { return formatNumber(metres / kMetres, 1, m_words.language()); };
    m_chosen->setText(m_words({chosen.pieces == 1 ? "window.clusters.chosen" : "window.clusters.chosen_apart",
                               {{"units", static_cast<std::int64_t>(chosen.units)},
                                {"pieces", static_cast<std::int64_t>(chosen.pieces)},
                                {"inner", km(chosen.innerMetres)},
                                {"gained", km(chosen.gainedMetres)}}}));
}

void ClusterPanel::retranslate() {
    const bool there = m_loaded && m_loaded->clusters;
    if (there) {
        fill();
    }
    m_clusterTitle->setText(there ? m_words(clusterCount(m_loaded->clusters->study)) : m_words("window.step.clusters"));
    m_tabs->setTabText(0, m_words({"window.clusters.gaps", {{"count", std::int64_t{m_gaps.rowCount()}}}}));
    m_tabs->setTabText(1, m_words("window.proposals"));
    m_tabs->setAccessibleName(m_words("window.clusters.lists"));
    m_tabs->tabBar()->setAccessibleName(m_words("window.clusters.lists"));
    m_clusterTable->setAccessibleName(m_clusterTitle->text());
    m_gapTable->setAccessibleName(m_tabs->tabText(0));
    m_lines->setText(m_words("window.clusters.lines"));
    m_add->setText(m_words("window.clusters.add"));
    m_new->setText(m_words("window.clusters.new"));
    m_edit->setText(m_words("window.clusters.edit"));
    m_delete->setText(m_words("window.clusters.delete"));
    m_new->setEnabled(m_loaded != nullptr && !isUnread());
    m_edit->setEnabled(currentCluster() != nullptr);
    m_delete->setEnabled(currentCluster() != nullptr);
    m_lines->setVisible(there);
    m_add->setVisible(!there && !isUnread());
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
