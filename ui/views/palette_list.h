// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/palette.h"

#include <QIcon>
#include <QSize>
#include <string>
#include <vector>

namespace diaban::ui {

/// The palettes that suit a number of classes; with `toldApart` only those whose classes the colour-blind tell apart
/// and that stay apart in grey. Sequential ones first, then diverging, then qualitative.
[[nodiscard]] std::vector<std::string> suitablePalettes(std::size_t classes, bool toldApart);

/// The colours of a palette side by side.
[[nodiscard]] QIcon paletteIcon(const std::string& palette, std::size_t classes, QSize size);

} // namespace diaban::ui
