// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/document.h"
#include "ui/views/find_box.h"

#include <QAction>

namespace diaban::ui {

/// What Ctrl+K finds: the units of a project, its maps and what else can be mapped of its figures, and the actions that
/// can be taken now. A unit is numbered as in the study, a map as in mapsToShow(), an action as in `actions`.
[[nodiscard]] std::vector<Findable> findables(const Document& document, const QList<QAction*>& actions,
                                              const Words& words);

} // namespace diaban::ui
