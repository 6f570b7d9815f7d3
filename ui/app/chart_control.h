// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/app/map_control.h"
#include "ui/models/ranked_model.h"

#include <QObject>
#include <memory>
#include <string>

namespace diaban::ui {

class ChartPanel;

/// Keeps the charts with the map: its figure is ranked and stands along the scatter until another one is chosen.
class ChartControl : public QObject {
    Q_OBJECT

public:
    ChartControl(Document& document, const MapControl& map, const Words& words, ChartPanel& panel, RankedModel& ranked,
                 QObject* parent = nullptr);

private:
    void follow();
    void showFigures();
    void showScatter();
    void takeColours();
    [[nodiscard]] const Figure* figureOf(const std::string& key) const;

    Document& m_document;
    const MapControl& m_map;
    const Words& m_words;
    ChartPanel& m_panel;
    RankedModel& m_ranked;
    std::shared_ptr<const LoadedProject> m_loaded; ///< what is shown refers to it
    const Figure* m_mapped = nullptr;
    std::string m_across, m_up;             ///< as shown
    std::string m_chosenAcross, m_chosenUp; ///< by the user; empty: follow the map
    Language m_language = Language::Vi;
};

} // namespace diaban::ui
