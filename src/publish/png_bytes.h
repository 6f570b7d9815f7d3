// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

class QImage;

namespace diaban {

/// A text within a PNG: a key of 1 to 79 Latin letters, and UTF-8.
struct PngText {
    std::string key, text;
};

/// A picture (of format RGB32) as a PNG file: RGB, with its dots per metre. Rows are packed as they are: the areas of a
/// map are even, so that the filters which Qt has libpng try on each row take twice the time of all else and yield
/// larger files. Texts stand before the rows. Throws std::bad_alloc.
[[nodiscard]] std::string pngBytes(const QImage& picture, const std::vector<PngText>& texts = {});

} // namespace diaban
