// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace diaban::ui {

/// Something is to be taken out of a project, and other parts with it.
struct DropQuestion {
    QString title;
    QString text;
    QString parts; ///< what goes with it, a line a kind
    QString yes;   ///< what the button says that does it
};

/// Asks whether it shall go, with all of that.
[[nodiscard]] bool mayDrop(QWidget& window, const DropQuestion& question);

} // namespace diaban::ui
