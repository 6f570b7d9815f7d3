// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace diaban::ui {

/// Has a screen reader say what happened beside the place that the keyboard is at, as it says a message that comes up:
/// once, without going there. On the screen nothing changes. Empty words: nothing is said.
void announce(QWidget& beside, const QString& words);

/// What was announced last in the window of a widget.
[[nodiscard]] QString announced(const QWidget& beside);

} // namespace diaban::ui
