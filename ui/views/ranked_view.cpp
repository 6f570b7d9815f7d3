// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/ranked_view.h"

#include "ui/views/elided_label.h"
#include "ui/views/focus_spoken.h"
#include "ui/views/ranked_row.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace diaban::ui {

RankedView::RankedView(RankedModel& model, UnitSelection& selection, const Words& words, QWidget* parent)
    : QWidget(parent), m_model(model), m_selection(selection), m_words(words), m_title(new ElidedLabel(this)),
      m_unit(new ElidedLabel(this)), m_below(new ElidedLabel(this)), m_order(new QComboBox(this)),
      m_list(new FocusSpokenView<QListView>(this)) {
    m_unit->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // as wide as it is, where there is room
    m_unit->setObjectName(QStringLiteral("rankedUnit"));
    m_below->setObjectName(QStringLiteral("rankedBelow"));
    m_order->setObjectName(QStringLiteral("rankedOrder"));
    m_order->addItems({QString(), QString()});
    m_list->setObjectName(QStringLiteral("rankedList"));
    m_list->setItemDelegate(new RankedRow(model, m_list));
    m_list->setModel(&model);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_unit);
    row->addWidget(m_order);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    column->addWidget(m_below);
    connect(m_order, &QComboBox::activated, this, [this](int which) { m_model.setWorstFirst(which == 0); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RankedView::takeSelection);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex& index) { emit activated(index.data(RankedModel::UnitRole).toUInt()); });
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::customContextMenuRequested, this, [this](const QPoint& at) {
        const QModelIndex index = m_list->indexAt(at);
        emit contextMenuAsked(index.isValid() ? std::optional<std::uint32_t>(index.data(RankedModel::UnitRole).toUInt())
                                              : std::nullopt,
                              m_list->viewport()->mapToGlobal(at));
    });
    connect(&selection, &UnitSelection::changed, this, &RankedView::showSelection);
    connect(&model, &RankedModel::modelReset, this, [this] {
        retranslate();
        showSelection();
    });
    connect(&words, &Words::changed, this, &RankedView::retranslate);
    retranslate();
}

void RankedView::retranslate() {
    const bool judged = m_model.isJudged();
    const bool lowest = m_model.lowestFirst() == m_model.worstFirst(); // are the worst, if any are
    const QSignalBlocker quiet(m_order);
    m_order->setItemText(0, m_words(judged   ? "chart.worst_first"
                                    : lowest ? "chart.lowest_first"
                                             : "chart.highest_first"));
    m_order->setItemText(1, m_words(judged   ? "chart.best_first"
                                    : lowest ? "chart.highest_first"
                                             : "chart.lowest_first"));
    m_order->setCurrentIndex(m_model.worstFirst() ? 0 : 1);
    m_order->setAccessibleName(m_words("chart.order"));
    m_title->setText(m_model.title());
    m_unit->setText(m_model.unit().isEmpty() ? QString() : u'(' + m_model.unit() + u')');
    m_unit->setVisible(!m_model.unit().isEmpty());
    m_list->setAccessibleName(m_words("chart.ranked") + QStringLiteral(": ") + m_model.title());
    sayBelow();
}

/// What the triangles and broken bars mean, and who is not in the list.
void RankedView::sayBelow() {
    QStringList words;
    if (const std::optional<std::size_t> weak = m_model.weak()) {
        words.append(m_words({"chart.weak_ranked", {{"count", static_cast<std::int64_t>(*weak)}}}));
    }
    if (m_model.broken() > 0) {
        words.append(m_words({"chart.broken", {{"count", static_cast<std::int64_t>(m_model.broken())}}}));
    }
    if (m_model.missing() > 0) {
        words.append(m_words({"chart.missing", {{"count", static_cast<std::int64_t>(m_model.missing())}}}));
    }
    m_below->setText(words.join(QStringLiteral(" · ")));
    m_below->setVisible(!words.isEmpty());
}

void RankedView::showSelection() {
    if (m_following) {
        return;
    }
    m_following = true;
    QItemSelection rows;
    for (const std::uint32_t unit : m_selection.units()) {
        if (const auto row = m_model.rowOf(unit)) {
            rows.select(m_model.index(*row), m_model.index(*row));
        }
    }
    m_list->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    const auto current = m_selection.current() ? m_model.rowOf(*m_selection.current()) : std::nullopt;
    if (current) {
        m_list->selectionModel()->setCurrentIndex(m_model.index(*current), QItemSelectionModel::NoUpdate);
        m_list->scrollTo(m_model.index(*current));
    }
    m_following = false;
}

void RankedView::takeSelection() {
    if (m_following) {
        return;
    }
    m_following = true;
    std::vector<std::uint32_t> units;
    const QModelIndex now = m_list->selectionModel()->currentIndex();
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes()) {
        if (index != now) {
            units.push_back(index.data(RankedModel::UnitRole).toUInt());
        }
    }
    if (m_list->selectionModel()->isSelected(now)) {
        units.push_back(now.data(RankedModel::UnitRole).toUInt());
    }
    m_selection.set(std::move(units));
    m_following = false;
}

} // namespace diaban::ui
