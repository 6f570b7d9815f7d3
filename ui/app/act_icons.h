// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/app/window_actions.h"

#include <QIcon>

namespace diaban::ui {

/// The icon of an action in menus and the toolbar; a null one where it has none.
[[nodiscard]] QIcon iconOf(Act act);

} // namespace diaban::ui
