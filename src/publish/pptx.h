// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/message/catalogue.h"
#include "src/publish/deck.h"

#include <filesystem>
#include <string>

namespace diaban {

/// A deck as PPTX (ECMA-376, transitional), the same bytes each time: maps as shapes a unit or pictures, tables and
/// charts as the programs' own, a master for each set of class colours, so that changing its theme's colours recolours
/// the classes of its maps; notes below each slide. `catalogue` is in the language of the deck. Throws
/// gis::Error{CannotWrite}: "zip.failed", "slides.workbook".
[[nodiscard]] std::string pptxOf(const Deck& deck, const Catalogue& catalogue);

/// Writes pptxOf, flushed to disk, reads it back and checks it. Throws gis::Error{CannotWrite}: "write.file",
/// "slides.faulty".
void writePptx(const std::filesystem::path& path, const Deck& deck, const Catalogue& catalogue);

} // namespace diaban
