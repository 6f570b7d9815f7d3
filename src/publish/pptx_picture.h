// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/message/catalogue.h"
#include "src/publish/pptx_canvas.h"
#include "src/publish/pptx_package.h"

#include <string>

namespace diaban {

/// Adds a map as one picture: an SVG, and a PNG for programs that do not know SVG. `stem`: of the two files' names in
/// the package; `part`: the slide.
void addPptxPicture(PptxCanvas& canvas, const DeckMap& map, PptxPackage& package, const std::string& part,
                    const std::string& stem, const Catalogue& catalogue);

} // namespace diaban
