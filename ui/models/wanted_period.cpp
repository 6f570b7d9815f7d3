// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/wanted_period.h"

#include <algorithm>

namespace diaban::ui {

bool hasOwnPeriods(const TableSource& source) {
    const bool ofColumns =
        std::ranges::any_of(source.columns, [](const FigureColumn& column) { return !column.period.empty(); });
    return source.rowsSayPeriods() || ofColumns || !source.sheets.empty() || !source.files.empty();
}

bool wantsPeriod(const Project& project, std::size_t table) {
    const auto saysPeriod = [](const TableSource& source) { return !source.period.empty() || hasOwnPeriods(source); };
    return table < project.tables.size() && !saysPeriod(project.tables[table]) &&
           std::ranges::any_of(project.tables, saysPeriod);
}

} // namespace diaban::ui
