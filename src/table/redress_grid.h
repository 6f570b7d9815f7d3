// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/base/problems.h"
#include "src/table/grid.h"

#include <string>

namespace diaban {

/// Puts right the text of a sheet that was made in a font of TCVN3 or VNI (or read as Western by mistake) and is stored
/// as if it were Western letters: "Ph­êng NguyÔn" becomes "Phường Nguyễn". Decided for the sheet and then each column
/// by how many of their words are Vietnamese syllables, and told with examples; cells of Unicode Vietnamese are never
/// touched, nor is a grid whose file was of another encoding than UTF. An encoding `asked` for settles it: a legacy one
/// is taken for every column, "UTF-8" for none. Throws gis::Error{BadInput "encoding.open"} where two encodings do
/// about equally well.
void redressGrid(Grid& grid, const std::string& asked, gis::Problems& problems);

} // namespace diaban
