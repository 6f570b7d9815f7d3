// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMainWindow;

namespace diaban::ui {

class Words;
class WindowActions;

/// Puts the toolbar on top of a window: an icon for each important action, words beside those that are looked for
/// most.
void makeToolBar(QMainWindow& window, const WindowActions& actions, const Words& words);

} // namespace diaban::ui
