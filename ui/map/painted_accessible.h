// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QString>

class QWidget;

namespace diaban::ui {

/// Tells a screen reader what a widget is that paints all it shows itself, such as a graphic: without that it is a
/// filler, which readers pass over. To be said when the widget is made.
void isReadAs(QWidget& widget, QAccessible::Role role);

/// What such a widget stands on now: its value, beside its name and description. Empty: none.
void setReadValue(QWidget& widget, const QString& value);

} // namespace diaban::ui
