// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

class QImage;

namespace diaban {

/// A picture (of format RGB32) as a PNG file: RGB, with its dots per metre. Rows are packed as they are: the areas of a
/// map are even, so that the filters which Qt has libpng try on each row take twice the time of all else and yield
/// larger files. Throws std::bad_alloc.
[[nodiscard]] std::string pngBytes(const QImage& picture);

} // namespace diaban
