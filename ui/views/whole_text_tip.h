// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QEvent;
class QWidget;

namespace diaban::ui {

/// Where `event` asks for a tip, says all of a plain text of which `shown` had room; false where the event asks for
/// something else, all is shown, or the widget has a tip of its own.
bool tellWholeText(QWidget& widget, const QEvent& event, const QString& whole, const QString& shown);

} // namespace diaban::ui
