// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPixmap>
#include <QStyledItemDelegate>
#include <cstdint>
#include <vector>

namespace diaban::ui {

/// Ranks of a list of borders that nobody looks after, with the line that each of them is on the map.
class RankLineDelegate : public QStyledItemDelegate {
public:
    explicit RankLineDelegate(QWidget* list);

    void setCount(std::size_t gaps);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    std::vector<std::uint32_t> m_lastRanks; ///< of each class
    std::vector<QPixmap> m_samples;
};

} // namespace diaban::ui
