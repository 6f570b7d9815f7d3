// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/message/local_text.h"
#include "src/project/yaml_value.h"
#include "src/study/sources.h"

#include <string>

namespace diaban {

/// The `boundaries` and one of the `tables` as a project file writes them; what readBoundariesSource and
/// readTableSource read from that is the same again.
[[nodiscard]] YamlValue boundariesValue(const BoundariesSource& source);
[[nodiscard]] YamlValue tableValue(const TableSource& source);

/// A text for both languages as it is, else {vi: ..., en: ...}.
[[nodiscard]] YamlValue localTextValue(const LocalText& text);

/// Adds a key unless its value says nothing.
void addUnlessEmpty(YamlValue& map, const std::string& key, YamlValue value);
void addUnlessEmpty(YamlValue& map, const std::string& key, const std::string& text);

} // namespace diaban
