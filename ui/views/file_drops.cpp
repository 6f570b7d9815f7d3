// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/file_drops.h"

#include "ui/views/dropped_urls.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QWidget>
#include <algorithm>

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

bool FileDrops::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop) {
        return false;
    }
    const auto* widget = qobject_cast<const QWidget*>(watched);
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
    drop->acceptProposedAction();
    if (type == QEvent::Drop) {
        emit fell(filesOf(*drop->mimeData()));
    }
    return true;
}

} // namespace diaban::ui
