// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>

class QPalette;

namespace diaban::ui {

/// What an icon's colour says beside its shape, which says it alone too.
enum class IconInk { Text, Good, Caution, Soft };

/// The colour of an ink on a palette's window: 3:1 against it at least.
[[nodiscard]] QColor inkColour(IconInk ink, const QPalette& palette);

/// The icon of that name in data/icons, drawn in the colours of the theme as it is when it is painted; those that say a
/// state take the colour of chosen texts on a button that is checked.
[[nodiscard]] QIcon lineIcon(const char* name, IconInk ink = IconInk::Text);

/// The program's own icon, in the sizes that desktops ask for.
[[nodiscard]] QIcon programIcon();

} // namespace diaban::ui
