// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/shown_map.h"
#include "ui/document/words.h"

#include <QWidget>

namespace diaban::ui {

/// The legend of the map that is shown: title, period, and a row a class with how many units are in it, the kinds of
/// nothing last.
class LegendPanel : public QWidget {
    Q_OBJECT

public:
    explicit LegendPanel(const Words& words, QWidget* parent = nullptr);

    void show(const ShownMap& map);
    void clear();

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintRow(QPainter& painter, const LegendRow& row, double top) const;
    [[nodiscard]] QString textOf(const LegendRow& row) const;

    const Words& m_words;
    QString m_title, m_period;
    std::vector<LegendRow> m_rows;
    SceneStyle m_style;
};

} // namespace diaban::ui
