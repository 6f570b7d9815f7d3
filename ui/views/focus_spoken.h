// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemView>
#include <QMetaObject>

namespace diaban::ui {

/// Marks lists and tables that tell a screen reader of their current item only while they have the keyboard. Qt's own
/// tell of it whenever it changes: one that follows the selection, behind another tab even, would take the reader away
/// from where the keyboard is.
struct FocusSpoken {};

/// Has a screen reader say the current item of a view that has the keyboard.
void speakCurrentItem(QAbstractItemView& view);

/// Such a QListView, QListWidget or QTableView. When the keyboard comes to it, its current item is said too.
template <class View> class FocusSpokenView : public View, public FocusSpoken {
public:
    using View::View;

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override {
        if (this->hasFocus()) {
            View::currentChanged(current, previous);
        } else { // all that lists and tables add to it is to tell the reader
            this->QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call)
        }
    }

    void focusInEvent(QFocusEvent* event) override {
        View::focusInEvent(event);
        QMetaObject::invokeMethod(
            this, [this] { speakCurrentItem(*this); }, Qt::QueuedConnection); // Qt tells of the view itself first
    }
};

} // namespace diaban::ui
