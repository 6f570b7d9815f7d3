// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/cartography/text_measure.h"

#include <string>
#include <vector>

namespace diaban {

/// A heading in as few lines as `width` allows, about equally long, so that no last word stands alone; broken behind a
/// colon, a comma or a dash, or before a bracket, rather than elsewhere, and inside a Vietnamese word of two syllables,
/// inside a name or before a number only where there is no other way. A word too wide for a line is cut, as wrapText
/// does.
[[nodiscard]] std::vector<std::string> headingLines(const std::string& text, const TextFace& face, double size,
                                                    double width);

} // namespace diaban
