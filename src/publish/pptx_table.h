// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/publish/pptx_canvas.h"

namespace diaban {

/// Space between a cell's rim and its words, points.
inline constexpr double kCellSide = 6, kCellTop = 3;

/// Adds a table that can be edited cell by cell.
void addPptxTable(PptxCanvas& canvas, const DeckTable& table);

} // namespace diaban
