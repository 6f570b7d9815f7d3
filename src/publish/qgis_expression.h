// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace diaban {

/// QGIS's expressions: whatever a project or a file brings in is quoted here, and nowhere else.

/// A field, quoted: "Tên ""xã""". Of several names, those that one style has to know the field by, the first that the
/// layer has.
[[nodiscard]] std::string fieldExpression(const std::vector<std::string>& names);

/// A text, quoted: 'it''s'.
[[nodiscard]] std::string textExpression(std::string_view text);

/// A number in the shortest form that reads back to the same value.
[[nodiscard]] std::string numberExpression(double value);

/// A text for where QGIS looks for [% expressions %] and shows HTML: both are only shown.
[[nodiscard]] std::string tipText(std::string_view text);

/// A text for a legend, where QGIS would evaluate [% expressions %]: only shown.
[[nodiscard]] std::string labelText(std::string_view text);

} // namespace diaban
