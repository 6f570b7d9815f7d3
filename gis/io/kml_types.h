// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gis/io/attributes.h"

#include <cstdint>
#include <string>

namespace gis {

/// What a field is in the Schema of a KML. Its int has 32 bits: larger whole numbers go into a double, and those that a
/// double does not hold into a string.
enum class KmlType { Text, Whole, LargeWhole, Real, Boolean };

/// The type that holds all values of the field.
[[nodiscard]] KmlType kmlTypeOf(const Field& field);

/// The word of a SimpleField's type.
[[nodiscard]] const char* kmlTypeName(KmlType type) noexcept;

/// Appends a value that is not null, as XML text. A Real has a point or an exponent, a LargeWhole neither.
void appendKmlValue(std::string& out, const Field& field, KmlType type, std::size_t unit);

} // namespace gis
