// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/unit_selection.h"
#include "ui/models/ranked_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;

namespace diaban::ui {

/// Units by the figure that is mapped: rank, name, a bar in the colour of the class, value; the target as a line
/// across; a triangle before weak ones, which the line below says. Bars of values far beyond all others are broken off.
/// Its selection is that of the map; the arrow keys
/// walk. Only the rows that are seen are made.
class RankedView : public QWidget {
    Q_OBJECT

public:
    RankedView(RankedModel& model, UnitSelection& selection, const Words& words, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {340, 200}; }

signals:
    void activated(std::uint32_t unit);
    void contextMenuAsked(std::optional<std::uint32_t> unit, QPoint globalPlace);

private:
    void retranslate();
    void sayBelow();
    void showSelection();
    void takeSelection();

    RankedModel& m_model;
    UnitSelection& m_selection;
    const Words& m_words;
    QLabel *m_title = nullptr, *m_unit = nullptr, *m_below = nullptr;
    QComboBox* m_order = nullptr;
    QListView* m_list = nullptr;
    bool m_following = false; ///< the selection is being taken over from elsewhere
};

} // namespace diaban::ui
