// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/models/figure_name.h"

#include "src/project/known_indicators.h"

#include <algorithm>

namespace diaban::ui {

std::string columnName(const Project& project, const std::string& key, Language language) {
    for (const TableSource& table : project.tables) {
        const auto column = std::ranges::find(table.columns, key, &FigureColumn::figure);
        if (column != table.columns.end()) {
            return column->header;
        }
    }
    const Indicator* known = knownIndicators().find(key);
    return known != nullptr ? known->name.in(language) : key;
}

std::string figureName(const Project& project, const std::string& key, Language language) {
    const Indicator* own = project.findIndicator(key);
    return own != nullptr && !own->name.empty() ? own->name.in(language) : columnName(project, key, language);
}

std::string mapName(const Project& project, const MapSpec& map, Language language) {
    const std::string& title = map.title.in(language);
    return !title.empty() ? title : map.indicator.empty() ? map.key : figureName(project, map.indicator, language);
}

} // namespace diaban::ui
