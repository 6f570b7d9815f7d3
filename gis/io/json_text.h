// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace gis {

/// Appends `text` (UTF-8) as a JSON string with quotes, control characters escaped.
void appendJsonText(std::string& out, std::string_view text);

/// Appends a finite number in the shortest form that reads back to the same value.
void appendJsonNumber(std::string& out, double value);

} // namespace gis
