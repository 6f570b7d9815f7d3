// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/findables.h"

#include "src/cartography/unit_names.h"
#include "src/unit/parent_names.h"
#include "ui/document/shown_map.h"

namespace diaban::ui {

namespace {

void addUnits(std::vector<Findable>& things, const Units& units, const Words& words) {
    const std::vector<std::string> bare = bareNames(units.names);
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        const std::string parent = parentWords(units, unit, words.catalogue());
        things.push_back({Findable::Kind::Unit, static_cast<int>(unit),
                          qt(units.names[unit].empty() ? units.codes[unit] : units.names[unit]),
                          qt(units.codes[unit] + (parent.empty() ? "" : " · " + parent)), qt(bare[unit])});
    }
}

void addMaps(std::vector<Findable>& things, const Document& document, const Words& words) {
    const Study& study = document.loaded()->study;
    int number = 0;
    for (const MapSpec& map : mapsToShow(document.project(), study)) {
        things.push_back({Findable::Kind::Map, number++,
                          qt(nameOfMap(document.project(), study, map, words.catalogue())), words("window.find.map")});
    }
}

} // namespace

std::vector<Findable> findables(const Document& document, const QList<QAction*>& actions, const Words& words) {
    std::vector<Findable> things;
    if (document.loaded()) {
        addUnits(things, document.loaded()->study.boundaries.units, words);
        addMaps(things, document, words);
    }
    for (int i = 0; i < actions.size(); ++i) {
        if (actions[i]->isEnabled()) {
            things.push_back({Findable::Kind::Act, i, actions[i]->text(),
                              actions[i]->shortcut().toString(QKeySequence::NativeText)});
        }
    }
    return things;
}

} // namespace diaban::ui
