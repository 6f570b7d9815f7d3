// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "src/project/yaml_value.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace diaban {

/// A text as a YAML scalar: bare where no reader can take it for anything else, in double quotes otherwise.
[[nodiscard]] std::string yamlScalar(std::string_view text);
/// A text in double quotes.
[[nodiscard]] std::string yamlQuoted(std::string_view text);

/// A value on one line: {key: value, list: [1, 2]}.
[[nodiscard]] std::string flowYaml(const YamlValue& value);

/// A value that stands behind "key:" or "-" whose column is `column`, with the space or line break before it: on the
/// same line where it is short and simple, else an entry a line. No line break at the end.
[[nodiscard]] std::string yamlBehindKey(const YamlValue& value, std::size_t column);
[[nodiscard]] std::string yamlBehindDash(const YamlValue& value, std::size_t column);

/// All entries of a Map, one a line and more, as a document.
[[nodiscard]] std::string yamlDocument(const YamlValue& map);

} // namespace diaban
