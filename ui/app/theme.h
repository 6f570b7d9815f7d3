// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QApplication;

namespace diaban::ui {

enum class Theme { Light, Dark };

/// Gives all windows the colours of a theme and the font that has every Vietnamese letter. Texts stand out from their
/// ground by 4.5:1 at least in both.
void applyTheme(QApplication& application, Theme theme);

} // namespace diaban::ui
