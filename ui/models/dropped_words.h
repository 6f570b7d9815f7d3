// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/drop_unknown.h"
#include "ui/document/words.h"

#include <QString>

namespace diaban::ui {

/// What goes with something that is taken out of the project `before`, a line a kind, by the names that people know:
/// "maps: Pledged households; Models"; empty where nothing does.
[[nodiscard]] QString droppedWords(const DroppedParts& dropped, const Project& before, const Words& words);

} // namespace diaban::ui
