// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/app/window_test.h"

#include <QDockWidget>
#include <QTabBar>
#include <QTabWidget>
#include <functional>
#include <string>
#include <vector>

namespace diaban::ui {

inline bool takesTab(const QWidget& widget) {
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0 &&
           widget.focusProxy() == nullptr;
}

/// What a widget is and in which of the named ones it lies.
inline std::string said(const QWidget& widget) {
    std::string name = widget.metaObject()->className();
    for (const QWidget* within = &widget; within != nullptr; within = within->parentWidget()) {
        if (!within->objectName().isEmpty() && !within->objectName().startsWith(u"qt_")) {
            return name + " " + within->objectName().toStdString();
        }
    }
    return name;
}

/// The window as who has no mouse goes through it.
class KeyboardWalk : public WindowTest {
protected:
    /// Shows each page of the window in turn: the tabs of the docks, and the form of a cluster.
    template <typename Look> void onEachPage(Look&& look) {
        for (QTabWidget* tabs : window().findChildren<QTabWidget*>()) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                look();
            }
        }
        for (QDockWidget* dock : window().findChildren<QDockWidget*>()) {
            dock->raise();
            look();
        }
        part<QPushButton>("step6").click();
        auto& lists = part<QTabBar>("clusterLists");
        for (int list = 0; list < lists.count(); ++list) {
            lists.setCurrentIndex(list);
            look();
        }
        part<QPushButton>("clusterNew").click();
        look();
        part<QPushButton>("draftCancel").click();
    }

    /// Where Tab leads to, or another key, from the map until it comes round; `at` is called at each stop. Of `wanted`
    /// only those stay that take it all the way.
    std::vector<QWidget*> tabWay(std::vector<QWidget*>& wanted, Qt::Key key = Qt::Key_Tab,
                                 const std::function<void(QWidget&)>& at = {}) {
        std::vector<QWidget*> way;
        window().activateWindow();
        map().setFocus();
        QCoreApplication::processEvents();
        constexpr int kMost = 400;
        for (int step = 0; step < kMost; ++step) {
            QWidget* now = QApplication::focusWidget();
            if (now == nullptr || (!way.empty() && now == way.front())) {
                break;
            }
            way.push_back(now);
            if (at) {
                at(*now);
            }
            std::erase_if(wanted, [&](const QWidget* on) { return !takesTab(*on) || on->window() != &window(); });
            test::press(*now, key, QStringLiteral("\t"));
        }
        return way;
    }
};

} // namespace diaban::ui
