// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/words.h"

#include <QAction>
#include <QList>
#include <QObject>
#include <map>
#include <vector>

class QMainWindow;
class QMenu;

namespace diaban::ui {

/// What can be done from menus, the toolbar and by keys.
enum class Act {
    New,
    Open,
    Save,
    SaveAs,
    Facts,
    AddData,
    Export,
    CopyCommand,
    Reload,
    Quit,
    Undo,
    Redo,
    Find,
    ClearSelection,
    Settings,
    FullExtent,
    ZoomToSelection,
    ZoomIn,
    ZoomOut,
    PreviousPeriod,
    NextPeriod,
    PlayPeriods,
    UsePeriod,
    LeavePeriod,
    FullScreen,
    HideDocks,
    Table,
    Charts,
    Style,
    Dark,
    Vietnamese,
    English,
    Help,
    About
};

/// The actions of the window with their keys, words and icons, in menus.
class WindowActions : public QObject {
    Q_OBJECT

public:
    WindowActions(QMainWindow& window, const Words& words);

    [[nodiscard]] QAction& operator[](Act act) const { return *m_actions.at(act); }
    /// All of them, as the menus have them.
    [[nodiscard]] QList<QAction*> all() const;
    /// Something of the menu of panels, which opens and closes them.
    void addPanel(QAction& toggle);
    /// Those that need an open project.
    void setOpen(bool open);
    /// What would be undone and done again, in words; empty where nothing would be.
    void nameUndo(const QString& undo, const QString& redo);

private:
    void make();
    void fillMenus();
    void retranslate();

    QMainWindow& m_window;
    const Words& m_words;
    QString m_undo, m_redo;
    std::map<Act, QAction*> m_actions;
    std::vector<std::pair<QMenu*, const char*>> m_menus;
    QMenu* m_panels = nullptr;
};

} // namespace diaban::ui
