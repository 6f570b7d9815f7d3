// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/document.h"
#include "ui/models/indicator_rows.h"
#include "ui/models/new_indicator.h"

#include <QObject>

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
    void mapIt(const std::string& key);
    void edit(const Indicator& indicator, const QString& merge);

    Document& m_document;
    MapControl& m_map;
    IndicatorPanel& m_panel;
    IndicatorListModel& m_model;
    const Words& m_words;
};

} // namespace diaban::ui
