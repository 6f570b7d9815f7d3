// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/run/figure_standing.h"
#include "ui/document/loaded_project.h"
#include "ui/document/words.h"

#include <QString>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace diaban::ui {

/// One figure along an axis of a chart.
struct ChartFigure {
    QString title;              ///< its name with its unit, and its period where it has one
    std::vector<double> values; ///< one a unit; NaN: none, which is never drawn as zero
    std::optional<double> target;
    QString targetWords;                   ///< "85 %"
    std::function<QString(double)> number; ///< a value along the axis
    std::function<QString(double)> told;   ///< a value as it stands in sentences: "62,4 %"
};

/// What charts can show, in the order in which it is offered: the figure that is mapped, indicators in all their
/// periods (the latest first), then columns in their latest. Statuses, which lie on two lines only, and figures without
/// any value are left out.
[[nodiscard]] std::vector<const Figure*> chartFigures(const Study& study, const Figure* mapped);

/// What is shown beside the first of those figures, of which there is one at least, until another is chosen: another
/// indicator of the same period, else of any, else the same in another period.
[[nodiscard]] const Figure* usualBeside(const std::vector<const Figure*>& figures);

/// A figure of the study; `words` must outlive it.
[[nodiscard]] ChartFigure chartFigure(const Project& project, const Study& study, const Figure& figure,
                                      const Words& words);

/// The title alone.
[[nodiscard]] QString chartTitle(const Project& project, const Figure& figure, const Words& words);

/// What tells a figure from all others of a study.
[[nodiscard]] std::string chartKey(const Figure& figure);

} // namespace diaban::ui
