// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/write_layer.h"

#include <string>
#include <vector>

namespace gis {

/// What each field is called in a file of that format, in field order: short names in a shapefile, else its own.
[[nodiscard]] std::vector<std::string> writtenNames(LayerFormat format, const Attributes& attributes);

/// The numbers of a field as a reader of a file of that format gets them, in unit order; NaN for null. A .dbf keeps
/// decimal digits only and moves a number by the last of them; others keep every bit. Not for text.
[[nodiscard]] std::vector<double> writtenNumbers(LayerFormat format, const Field& field);

} // namespace gis
