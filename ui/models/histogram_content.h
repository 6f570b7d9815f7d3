// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/value_axis.h"
#include "ui/document/shown_map.h"
#include "ui/models/dragged_limit.h"

#include <QColor>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

namespace diaban::ui {

/// What a histogram shows: the values of a map, its classes and their colours.
struct HistogramContent {
    std::vector<double> values; ///< NaN: left out
    gis::ClassBreaks breaks;
    std::vector<QColor> colours;           ///< one a class, lowest first
    std::optional<ValueAxis> axis;         ///< nothing where there is nothing to show
    QString low, high;                     ///< where the axis ends
    QString scale;                         ///< says that it is no even one; empty: it is
    std::optional<double> target;          ///< a line across
    std::function<QString(double)> number; ///< writes a limit as the legend does
    LimitGrid grid;                        ///< of limits that are dragged
    bool fixed = false;                    ///< breaks that cannot be dragged: of a status
};

/// The histogram of a map, with the limits and numbers of its legend.
[[nodiscard]] HistogramContent histogramContent(const ShownMap& map);

} // namespace diaban::ui
