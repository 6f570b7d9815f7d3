// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace diaban::ui {

class MainWindow;
class Words;
class MapView;

/// Ends the program once the map of a project was painted with its colours and names: the option --until-first-map, by
/// which the time of opening is measured and a new installation is tried. What goes wrong before is said on standard
/// error in words, as the command does, and ends the program with 3.
class FirstMap : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    FirstMap(MainWindow& window, const Words& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    MainWindow& m_window;
    MapView& m_map;
    bool m_painted = false;
};

} // namespace diaban::ui
