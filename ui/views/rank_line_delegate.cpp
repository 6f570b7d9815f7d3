// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/rank_line_delegate.h"

#include "src/cartography/border_overlay.h"
#include "ui/models/list_sheet_model.h"
#include "ui/views/line_key.h"
#include "ui/views/true_icon.h"

#include <QWidget>
#include <algorithm>

namespace diaban::ui {

RankLineDelegate::RankLineDelegate(QWidget* list) : QStyledItemDelegate(list) {}

void RankLineDelegate::setCount(std::size_t gaps) {
    m_lastRanks = rankClasses(gaps);
    m_samples.clear();
    const auto* list = qobject_cast<QWidget*>(parent());
    for (const LineLook& look : urgencyLooks(m_lastRanks.size())) {
        m_samples.push_back(lineSample(look, list->devicePixelRatioF()));
    }
}

void RankLineDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != 0) {
        return;
    }
    const auto rank = static_cast<std::uint32_t>(index.data(ListSheetModel::kSortRole).toDouble());
    const auto of = std::ranges::lower_bound(m_lastRanks, rank) - m_lastRanks.begin();
    if (of < std::ssize(m_samples)) {
        const QPixmap& sample = m_samples[static_cast<std::size_t>(of)];
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = trueIcon(sample);
        option->decorationSize = sample.deviceIndependentSize().toSize();
    }
}

} // namespace diaban::ui
