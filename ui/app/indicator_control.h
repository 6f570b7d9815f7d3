// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/document.h"
#include "ui/models/indicator_rows.h"
#include "ui/models/new_indicator.h"
#include "ui/models/offered_indicators.h"

#include <QObject>
#include <string>

namespace diaban::ui {

class IndicatorPanel;
class MapControl;

/// Keeps the list of indicators with the project and the map: the one that is chosen is mapped, edits of one become
/// edits of the project, new ones are asked for, and what goes with a removed one is told first.
class IndicatorControl : public QObject {
    Q_OBJECT

public:
    IndicatorControl(Document& document, MapControl& map, IndicatorPanel& panel, IndicatorListModel& model,
                     const Words& words, QObject* parent);

    void addAsking();
    void add(const Indicator& indicator, const std::vector<IndicatorSource>& madeOf);
    void remove(const std::string& key);

private:
    void show();
    struct Mapped {
        std::string map, indicator; ///< keys
    };

    void offer();
    void takeOffered(std::size_t first, std::size_t count);
    void mapIt(const std::string& key);
    void edit(const Indicator& indicator, const QString& merge);
    void takeMapped();
    void followMapped(const std::string& indicator);
    void mapLostAgain();

    Document& m_document;
    MapControl& m_map;
    IndicatorPanel& m_panel;
    IndicatorListModel& m_model;
    const Words& m_words;
    std::vector<OfferedIndicator> m_offered; ///< in the order of the panel
    std::string m_followed;                  ///< the indicator of the map that was told last
    Mapped m_mapped, m_lost; ///< what is mapped, if of the project; what was when its indicator was removed
};

} // namespace diaban::ui
