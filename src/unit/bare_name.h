// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace diaban {

/// What is left of a unit's name to tell whether two lists speak of the same one: without the word for its kind, its
/// diacritics, spaces, zeros in front of a number, and y as i: "Phường 01" and "P.1" give "1", "Xã Quý Hoà" and
/// "Quí Hòa" give "quihoa". For telling vintages apart, never for joining.
[[nodiscard]] std::string bareName(std::string_view name);

/// True where two names have the same bareName; quick where they are the same to the byte.
[[nodiscard]] bool sameBareName(std::string_view a, std::string_view b);

} // namespace diaban
