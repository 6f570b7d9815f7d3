// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace diaban::ui {

/// Lets Tab go through the fields of a panel as they are read: row by row, as its layouts have them, whatever the
/// order is in which they were made. For a panel that is whole, before it becomes a part of a window.
void tabAsLaidOut(QWidget& panel);

} // namespace diaban::ui
