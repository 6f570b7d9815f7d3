// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QComboBox;
class QWidget;

namespace diaban::ui {

/// Lets Tab go through the fields of a panel as they are read: row by row, as its layouts have them, whatever the
/// order is in which they were made. For a panel that is whole, before it becomes a part of a window.
void tabAsLaidOut(QWidget& panel);

/// A box that can be typed in, to be made before other fields are: its line, which Qt makes by itself, is then the next
/// one behind it, and Shift+Tab passes nothing by.
[[nodiscard]] QComboBox* editableBox(QWidget* parent);

} // namespace diaban::ui
