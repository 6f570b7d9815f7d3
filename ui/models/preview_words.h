// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/proposal.h"
#include "ui/document/words.h"
#include "ui/models/layer_preview.h"
#include "ui/models/table_preview.h"

#include <QString>
#include <vector>

namespace diaban::ui {

/// How many rows of a table are about units of the layer, and how many are of other places; empty where that cannot be
/// told.
[[nodiscard]] QString rowsMetWords(const TablePreview& preview, const Words& words);

/// What a table is, or that it is not understood. `waits`: it waits for boundaries, by which its columns are found.
[[nodiscard]] QString summaryWords(const TablePreview& preview, bool waits, const Words& words);
[[nodiscard]] QString summaryWords(const LayerPreview& preview, const Words& words);

/// Files that cannot be read, with why; empty where there is none.
[[nodiscard]] QString filesLeftOutWords(const std::vector<LeftOutTable>& leftOut, const Words& words);

} // namespace diaban::ui
