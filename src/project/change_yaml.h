// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/yaml_value.h"

#include <string>
#include <string_view>

namespace diaban {

/// The text with what differs between `before` and `after` changed in it, and everything else (comments, order, quotes,
/// line ends, blank lines) left as it stands. `before` is what the text says to its reader: keys of the text that are
/// in neither stay. A comment goes away only with the entry that it stands behind or right above. Throws
/// YAML::Exception, or gis::Error{Internal "save.cannot_place"} for a text that yamlPlaces does not read.
[[nodiscard]] std::string changedYaml(std::string_view text, const YamlValue& before, const YamlValue& after);

/// The text with each alias (*name) written out as what it stands for.
[[nodiscard]] std::string withoutAliases(std::string_view text);

} // namespace diaban
