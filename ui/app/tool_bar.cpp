// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/app/tool_bar.h"

#include "ui/app/window_actions.h"
#include "ui/views/line_icon.h"

#include <QMainWindow>
#include <QToolBar>
#include <QToolButton>
#include <algorithm>
#include <array>

namespace diaban::ui {

namespace {

/// Groups are parted by a line; what a small window has no room for is the last of them.
struct Tool {
    Act act;
    bool worded = false;
    bool beginsGroup = false;
};

constexpr std::array kTools{Tool{Act::New},
                            Tool{Act::Open, true},
                            Tool{Act::Save, true},
                            Tool{Act::Export, true},
                            Tool{Act::Undo, false, true},
                            Tool{Act::Redo},
                            Tool{Act::Find, true, true},
                            Tool{Act::FullExtent, false, true},
                            Tool{Act::ZoomIn},
                            Tool{Act::ZoomOut},
                            Tool{Act::ZoomToSelection},
                            Tool{Act::ClearSelection},
                            Tool{Act::Table, false, true},
                            Tool{Act::Charts},
                            Tool{Act::Style},
                            Tool{Act::Reload, false, true}};

constexpr QSize kIcon{20, 20};

/// Words of actions end in "…" where they ask for more; beside an icon that is noise.
QString shortWords(const QAction& action) {
    QString words = action.text();
    return words.endsWith(QChar(0x2026)) ? words.chopped(1) : words;
}

} // namespace

void makeToolBar(QMainWindow& window, const WindowActions& actions, const Words& words) {
    QToolBar* bar = window.addToolBar(QString());
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setMovable(false);
    bar->setIconSize(kIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    for (const Tool& tool : kTools) {
        if (tool.beginsGroup) {
            bar->addSeparator();
        }
        bar->addAction(&actions[tool.act]);
    }
    if (auto* more = bar->findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"))) {
        more->setIcon(lineIcon("more")); // Qt's own was taken before there was a theme, and is dark in both
    }
    const auto name = [bar, &actions, &words] {
        bar->setWindowTitle(words("toolbar.title"));
        for (const Tool& tool : kTools) {
            QAction& action = actions[tool.act];
            auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(&action));
            button->setAccessibleName(action.text());
            if (tool.worded) {
                button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
                action.setIconText(shortWords(action));
            }
        }
    };
    QObject::connect(&words, &Words::changed, bar, name);
    name();
}

} // namespace diaban::ui
