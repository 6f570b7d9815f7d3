// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <string>
#include <vector>

namespace diaban {

/// A font of the scene: the look without the size.
struct TextFace {
    std::string family;
    bool bold = false;
};

/// The Qt font of a face, `pixels` high, without hinting, so that widths scale with the size.
[[nodiscard]] QFont fontOf(const TextFace& face, double pixels);

/// Width of a line in points at a size in points.
[[nodiscard]] double textWidth(const std::string& text, const TextFace& face, double size);

/// The text with no-break spaces, so that wrapText keeps it in one line where it can.
[[nodiscard]] std::string heldTogether(std::string text);

/// The text in lines no wider than `width`: broken at spaces; at no-break spaces, and inside a word, only where what
/// they hold together is too wide for a line. All spaces come out as ordinary ones.
[[nodiscard]] std::vector<std::string> wrapText(const std::string& text, const TextFace& face, double size,
                                                double width);

} // namespace diaban
