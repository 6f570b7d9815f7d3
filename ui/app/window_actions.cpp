// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/window_actions.h"

#include "ui/app/act_icons.h"
#include "ui/models/plain_text.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <array>

namespace diaban::ui {

namespace {

struct ActRow {
    Act act;
    const char* id;
    const char* keys; ///< with "; " between several
    bool needsProject;
    bool checkable;
};

constexpr std::array kActs{
    ActRow{Act::New, "window.act.new", "Ctrl+N", false, false},
    ActRow{Act::Open, "window.act.open", "Ctrl+O", false, false},
    ActRow{Act::Save, "window.act.save", "Ctrl+S", true, false},
    ActRow{Act::SaveAs, "window.act.save_as", "Ctrl+Shift+S", true, false},
    ActRow{Act::Facts, "facts.act", "", true, false},
    ActRow{Act::AddData, "window.act.add_data", "Ctrl+L", true, false},
    ActRow{Act::Export, "window.act.export", "Ctrl+P", true, false},
    ActRow{Act::CopyCommand, "window.act.copy_command", "", true, false},
    ActRow{Act::Reload, "window.act.reload", "F5", true, false},
    ActRow{Act::Quit, "window.act.quit", "Ctrl+Q", false, false},
    ActRow{Act::Undo, "window.act.undo", "Ctrl+Z", true, false},
    ActRow{Act::Redo, "window.act.redo", "Ctrl+Y; Ctrl+Shift+Z", true, false},
    ActRow{Act::Find, "window.act.find", "Ctrl+K; Ctrl+F", true, false},
    ActRow{Act::ClearSelection, "window.act.clear_selection", "Ctrl+Shift+A", true, false},
    ActRow{Act::Settings, "settings.act", "Ctrl+,", false, false},
    ActRow{Act::FullExtent, "window.act.full_extent", "Ctrl+Shift+F", true, false},
    ActRow{Act::ZoomToSelection, "window.act.zoom_to_selection", "Ctrl+J", true, false},
    ActRow{Act::ZoomIn, "window.act.zoom_in", "Ctrl++", true, false},
    ActRow{Act::ZoomOut, "window.act.zoom_out", "Ctrl+-", true, false},
    ActRow{Act::PreviousPeriod, "window.act.previous_period", "Ctrl+[", true, false},
    ActRow{Act::NextPeriod, "window.act.next_period", "Ctrl+]", true, false},
    ActRow{Act::PlayPeriods, "period.act", "F9", true, false},
    ActRow{Act::UsePeriod, "window.period.use", "", true, false},
    ActRow{Act::LeavePeriod, "window.period.leave", "Ctrl+\\", true, false},
    ActRow{Act::Table, "window.act.table", "F6", true, false},
    ActRow{Act::Charts, "chart.act", "F8", true, false},
    ActRow{Act::Style, "window.act.style", "F7", true, false},
    ActRow{Act::HideDocks, "window.act.hide_docks", "Ctrl+Tab", true, true},
    ActRow{Act::FullScreen, "window.act.full_screen", "F11", false, true},
    ActRow{Act::Dark, "window.act.dark", "", false, true},
    ActRow{Act::Vietnamese, "window.act.vietnamese", "", false, true},
    ActRow{Act::English, "window.act.english", "", false, true},
    ActRow{Act::Help, "window.act.help", "F1", false, false},
    ActRow{Act::About, "window.act.about", "", false, false},
};

struct MenuRow {
    const char* id;
    Act first, last;
};

constexpr std::array kMenus{
    MenuRow{"window.menu.file", Act::New, Act::Quit},
    MenuRow{"window.menu.edit", Act::Undo, Act::Settings},
    MenuRow{"window.menu.view", Act::FullExtent, Act::Dark},
    MenuRow{"window.menu.language", Act::Vietnamese, Act::English},
    MenuRow{"window.menu.help", Act::Help, Act::About},
};

/// Behind these a menu has a line.
constexpr std::array kGroupEnds{Act::Open,        Act::SaveAs,    Act::AddData,        Act::CopyCommand,
                                Act::Reload,      Act::Redo,      Act::ClearSelection, Act::ZoomOut,
                                Act::LeavePeriod, Act::HideDocks, Act::FullScreen};

/// "Undo: change style". A name may have "&", which a menu takes for the key of the letter behind it.
QString withStep(const QString& words, QString step) {
    return step.isEmpty() ? words : words + QStringLiteral(": ") + step.replace(u'&', QStringLiteral("&&"));
}

const ActRow& rowOf(Act act) {
    return *std::ranges::find(kActs, act, &ActRow::act);
}

} // namespace

WindowActions::WindowActions(QMainWindow& window, const Words& words)
    : QObject(&window), m_window(window), m_words(words) {
    make();
    fillMenus();
    connect(&words, &Words::changed, this, &WindowActions::retranslate);
    retranslate();
    setOpen(false);
}

void WindowActions::make() {
    for (const ActRow& row : kActs) {
        auto* action = new QAction(&m_window);
        action->setObjectName(QString::fromLatin1(row.id));
        action->setCheckable(row.checkable);
        action->setIcon(iconOf(row.act));
        action->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(row.keys), QKeySequence::PortableText));
        m_window.addAction(action);
        m_actions[row.act] = action;
    }
    auto* languages = new QActionGroup(this);
    languages->addAction(m_actions[Act::Vietnamese]);
    languages->addAction(m_actions[Act::English]);
}

void WindowActions::fillMenus() {
    for (const MenuRow& row : kMenus) {
        QMenu* menu = m_window.menuBar()->addMenu(QString());
        m_menus.emplace_back(menu, row.id);
        for (const ActRow& act : kActs) {
            const auto place = [](Act which) { return &rowOf(which) - kActs.data(); };
            if (place(act.act) >= place(row.first) && place(act.act) <= place(row.last)) {
                if (act.act == Act::HideDocks) {
                    m_panels = menu->addMenu(QString());
                    m_menus.emplace_back(m_panels, "window.menu.panels");
                }
                menu->addAction(m_actions[act.act]);
                if (std::ranges::find(kGroupEnds, act.act) != kGroupEnds.end()) {
                    menu->addSeparator();
                }
            }
        }
    }
}

void WindowActions::addPanel(QAction& toggle) {
    m_panels->addAction(&toggle);
}

QList<QAction*> WindowActions::all() const {
    QList<QAction*> actions;
    for (const ActRow& row : kActs) {
        actions.append(m_actions.at(row.act));
    }
    return actions;
}

void WindowActions::setOpen(bool open) {
    for (const ActRow& row : kActs) {
        if (row.needsProject && row.act != Act::Undo && row.act != Act::Redo) {
            m_actions[row.act]->setEnabled(open);
        }
    }
    m_panels->setEnabled(open);
}

void WindowActions::nameUndo(const QString& undo, const QString& redo) {
    m_undo = undo;
    m_redo = redo;
    retranslate();
}

void WindowActions::retranslate() {
    for (const ActRow& row : kActs) {
        QAction& action = *m_actions[row.act];
        action.setText(withStep(m_words(row.id), row.act == Act::Undo   ? m_undo
                                                 : row.act == Act::Redo ? m_redo
                                                                        : QString()));
        const QString keys = action.shortcut().toString(QKeySequence::NativeText);
        action.setToolTip(asTip(keys.isEmpty() ? action.text() : action.text() + QStringLiteral(" (") + keys + u')'));
    }
    for (const auto& [menu, id] : m_menus) {
        menu->setTitle(m_words(id));
    }
}

} // namespace diaban::ui
