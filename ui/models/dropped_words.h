// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/drop_unknown.h"
#include "ui/document/words.h"

#include <QString>

namespace diaban::ui {

/// What goes with something that is taken out of a project, a line a kind: "maps: pledged, models"; empty where nothing
/// does.
[[nodiscard]] QString droppedWords(const DroppedParts& dropped, const Words& words);

} // namespace diaban::ui
