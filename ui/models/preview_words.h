// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/document/words.h"
#include "ui/models/table_preview.h"

#include <QString>

namespace diaban::ui {

/// How many rows of a table are about units of the layer, and how many are of other places; empty where that cannot be
/// told.
[[nodiscard]] QString rowsMetWords(const TablePreview& preview, const Words& words);

} // namespace diaban::ui
