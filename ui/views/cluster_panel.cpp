// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/cluster_panel.h"

#include "src/message/number_format.h"
#include "src/publish/cluster_list.h"
#include "src/publish/gap_list.h"
#include "ui/models/chosen_units.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace diaban::ui {

namespace {

constexpr double kMetres = 1000;

QWidget* titled(QLabel* title, QTableView* table) {
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(title);
    column->addWidget(table, 1);
    return side;
}

} // namespace

ClusterPanel::ClusterPanel(UnitSelection& selection, const Words& words, QWidget* parent)
    : QWidget(parent), m_selection(selection), m_words(words), m_clusterTitle(new QLabel(this)),
      m_gapTitle(new QLabel(this)), m_chosen(new QLabel(this)), m_lines(new QCheckBox(this)),
      m_add(new QPushButton(this)) {
    m_clusterTable = addTable(m_clusters, m_clusterOrder, "clusterTable");
    m_gapTable = addTable(m_gaps, m_gapOrder, "gapTable");
    m_lines->setObjectName(QStringLiteral("clusterLines"));
    m_add->setObjectName(QStringLiteral("addClusters"));
    auto* splitter = new QSplitter(this);
    splitter->addWidget(titled(m_clusterTitle, m_clusterTable));
    splitter->addWidget(titled(m_gapTitle, m_gapTable));
    splitter->setChildrenCollapsible(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_chosen, 1);
    row->addWidget(m_add);
    row->addWidget(m_lines);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(splitter, 1);
    column->addLayout(row);
    connect(m_clusterTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid() && m_loaded && m_loaded->clusters) {
                    const auto cluster = static_cast<std::size_t>(m_clusterOrder.mapToSource(index).row());
                    emit clusterChosen(m_loaded->clusters->study.clusters.list[cluster].members);
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
    connect(m_lines, &QCheckBox::toggled, this, &ClusterPanel::linesToggled);
    connect(m_add, &QPushButton::clicked, this, &ClusterPanel::tableAsked);
    connect(&selection, &UnitSelection::changed, this, &ClusterPanel::sayChosen);
    connect(&words, &Words::changed, this, &ClusterPanel::retranslate);
    retranslate();
}

QTableView* ClusterPanel::addTable(ListSheetModel& model, QSortFilterProxyModel& order, const char* name) {
    auto* table = new QTableView(this);
    order.setSourceModel(&model);
    order.setSortRole(ListSheetModel::kSortRole);
    table->setObjectName(QString::fromLatin1(name));
    table->setModel(&order);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    return table;
}

bool ClusterPanel::linesShown() const {
    return m_lines->isChecked() && m_loaded && m_loaded->clusters;
}

void ClusterPanel::show(std::shared_ptr<const LoadedProject> loaded) {
    m_loaded = std::move(loaded);
    fill();
    retranslate();
}

void ClusterPanel::fill() {
    if (!m_loaded || !m_loaded->clusters) {
        m_clusters.clear();
        m_gaps.clear();
        return;
    }
    const ProjectClusters& clusters = *m_loaded->clusters;
    const Units& units = m_loaded->study.boundaries.units;
    const Catalogue& words = m_words.catalogue();
    m_clusters.show(clusterList(clusters.parents, clusters.borders, clusters.study, units, {}, words),
                    words.language());
    m_gaps.show(gapList(clusters.study, units, {}, words), words.language());
    m_clusterTable->resizeColumnsToContents();
    m_gapTable->resizeColumnsToContents();
}

void ClusterPanel::sayChosen() {
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
    m_clusterTitle->setText(m_words({"window.clusters.title", {{"count", std::int64_t{m_clusters.rowCount()}}}}));
    m_gapTitle->setText(m_words({"window.clusters.gaps", {{"count", std::int64_t{m_gaps.rowCount()}}}}));
    m_clusterTable->setAccessibleName(m_clusterTitle->text());
    m_gapTable->setAccessibleName(m_gapTitle->text());
    m_lines->setText(m_words("window.clusters.lines"));
    m_add->setText(m_words("window.clusters.add"));
    m_lines->setVisible(there);
    m_add->setVisible(!there);
    sayChosen();
}

} // namespace diaban::ui
