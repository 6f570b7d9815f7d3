// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/file_drops.h"

#include "ui/views/dropped_urls.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QWidget>
#include <algorithm>
#include <utility>

namespace diaban::ui {

FileDrops::FileDrops(QWidget& window) : QObject(&window) {
    add(window);
    connect(this, &FileDrops::fell, this, &FileDrops::dropped, Qt::QueuedConnection);
    qApp->installEventFilter(this);
}

void FileDrops::add(QWidget& panel) {
    panel.setAcceptDrops(true);
    m_places.push_back(&panel);
}

/// Never moved, whatever the other program proposes: one that moves files removes them once they are taken. Whether
/// they are taken at all.
bool FileDrops::accept(QDropEvent& drop) {
    for (const Qt::DropAction action : {Qt::CopyAction, Qt::LinkAction}) {
        if (drop.possibleActions().testFlag(action)) {
            drop.setDropAction(action);
            drop.accept();
            return true;
        }
    }
    drop.ignore();
    return false;
}

void FileDrops::setOver(bool over) {
    if (std::exchange(m_over, over) != over) {
        emit hovered(over);
    }
}

bool FileDrops::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::DragLeave && type != QEvent::Drop) {
        return false;
    }
    const auto* widget = qobject_cast<const QWidget*>(watched);
    if (type == QEvent::DragLeave) { // of one of their parts too
        const bool of = widget != nullptr && std::ranges::any_of(m_places, [&](const QWidget* on) {
                            return on == widget || on->isAncestorOf(widget);
                        });
        setOver(m_over && !of);
        return false;
    }
    auto* drop = static_cast<QDropEvent*>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
    if (widget == nullptr || !drop->mimeData()->hasUrls()) {
        return false;
    }
    if (std::ranges::find(m_places, widget) == m_places.end()) {
        const bool within = std::ranges::any_of(m_places, [&](const QWidget* on) { return on->isAncestorOf(widget); });
        if (within) {
            event->ignore(); // it goes on to what the field stands in
        }
        return within;
    }
    const bool taken = accept(*drop);
    setOver(taken && type != QEvent::Drop);
    if (taken && type == QEvent::Drop) {
        m_places.front()->activateWindow(); // the other program had the keyboard
        emit fell(filesOf(*drop->mimeData()));
    }
    return true;
}

} // namespace diaban::ui
