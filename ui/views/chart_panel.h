// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/views/ranked_view.h"
#include "ui/views/scatter_view.h"

#include <QWidget>
#include <string>
#include <utility>
#include <vector>

class QLabel;

namespace diaban::ui {

class AxisChoosers;

/// The charts beside the table: a scatter of two figures, which are chosen here, and the ranking of the mapped one.
class ChartPanel : public QWidget {
    Q_OBJECT

public:
    ChartPanel(RankedModel& model, UnitSelection& selection, const Words& words, QWidget* parent = nullptr);

    /// What can be chosen for the axes, by key and title, and what stands there now.
    void setFigures(const std::vector<std::pair<std::string, QString>>& figures, const std::string& across,
                    const std::string& up);
    /// `counted` says how many points there are and how many units have none.
    void show(ScatterContent content, const QString& counted);
    void clear();
    [[nodiscard]] ScatterView& scatter() const noexcept { return *m_scatter; }

signals:
    void axesChosen(const std::string& across, const std::string& up);
    void activated(std::uint32_t unit);
    void contextMenuAsked(std::optional<std::uint32_t> unit, QPoint globalPlace);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void tellCounted();

    const Words& m_words;
    AxisChoosers* m_axes = nullptr;
    QLabel* m_counted = nullptr;
    ScatterView* m_scatter = nullptr;
    RankedView* m_ranked = nullptr;
};

} // namespace diaban::ui
