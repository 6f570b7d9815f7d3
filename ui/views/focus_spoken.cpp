// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/views/focus_spoken.h"

#include <QAccessible>

namespace diaban::ui {

void speakCurrentItem(QAbstractItemView& view) {
    const QModelIndex current = view.currentIndex();
    if (!QAccessible::isActive() || !view.hasFocus() || !current.isValid()) {
        return;
    }
    QAccessibleInterface* read = QAccessible::queryAccessibleInterface(&view);
    QAccessibleTableInterface* table = read != nullptr ? read->tableInterface() : nullptr;
    QAccessibleInterface* item = table != nullptr ? table->cellAt(current.row(), current.column()) : nullptr;
    if (item != nullptr) {
        QAccessibleEvent told(item, QAccessible::Focus);
        QAccessible::updateAccessibility(&told);
    }
}

} // namespace diaban::ui
