// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/app/map_control.h"

#include <QObject>
#include <QPoint>
#include <optional>

class QMenu;

namespace diaban::ui {

class ChartPanel;
class UnitTableView;
class WindowActions;

/// The views whose right click asks for a menu.
struct MenuViews {
    MapView& map;
    UnitTableView& table;
    ChartPanel& charts;
    LegendPanel& legend;
    HistogramView& histogram;
    QWidget& window;
};

/// What a right click, or the key for it, offers: of a unit why, neighbours, zoom and its words to copy; of the table
/// its rows; of legend and histogram their picture and classes.
class ContextMenus : public QObject {
    Q_OBJECT

public:
    ContextMenus(const MenuViews& views, const MapControl& control, Document& document, UnitSelection& selection,
                 const WindowActions& actions, const Words& words);

    /// The menu of a unit, or of the place beside all units. The caller shows it.
    void fillUnitMenu(QMenu& menu, std::optional<std::uint32_t> unit);
    void fillTableMenu(QMenu& menu, std::optional<std::uint32_t> unit);
    void fillClassMenu(QMenu& menu, QWidget& picture);

signals:
    void whyAsked(std::uint32_t unit);
    void failed(const gis::Error& error);

private:
    QAction* add(QMenu& menu, const char* id, const char* icon = nullptr);
    void addUnit(QMenu& menu, std::uint32_t unit);
    void addCopies(QMenu& menu, std::uint32_t unit);
    void exportClasses();

    MenuViews m_views;
    const MapControl& m_control;
    Document& m_document;
    UnitSelection& m_selection;
    const WindowActions& m_actions;
    const Words& m_words;
};

/// The units that share a border with one of these, without them, ascending.
[[nodiscard]] std::vector<std::uint32_t> neighboursOnMap(const MapGround& ground,
                                                         const std::vector<std::uint32_t>& units);

} // namespace diaban::ui
