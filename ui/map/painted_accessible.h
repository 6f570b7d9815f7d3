// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QPoint>
#include <QRect>
#include <QString>
#include <functional>
#include <optional>

class QWidget;

namespace diaban::ui {

/// Tells a screen reader what a widget is that paints all it shows itself, such as a graphic: without that it is a
/// filler, which readers pass over. To be said when the widget is made.
void isReadAs(QWidget& widget, QAccessible::Role role);

/// What such a widget stands on now: its value, beside its name and description. Empty: none.
void setReadValue(QWidget& widget, const QString& value);

/// What such a widget shows one beside the other, as a map its units. Asked for anew each time; none may be empty.
struct ReadItems {
    std::function<int()> count;
    std::function<QString(int item)> name;
    std::function<QString(int item)> description;
    std::function<QRect(int item)> place; ///< in the widget
    std::function<bool(int item)> isSelected;
    std::function<std::optional<int>(QPoint place)> at;
    std::function<std::optional<int>()> current; ///< the one that the keyboard stands on
};

/// A screen reader finds them in the widget, each as an item of a list. To be said once, after isReadAs().
void hasReadItems(QWidget& widget, ReadItems items);

/// The keyboard has come to another of them: while it is in the widget, the reader says it.
void readCurrentItem(QWidget& widget);

/// They are others now, or are called otherwise: what a reader keeps of them is of no use.
void renewReadItems(QWidget& widget);

} // namespace diaban::ui
